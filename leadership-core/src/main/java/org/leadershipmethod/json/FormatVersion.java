package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;

/**
 * The version of a format; there has been one so far.
 *
 * @param number its number
 */
record FormatVersion(int number) {

  static final FormatVersion CURRENT = new FormatVersion(1);

  static final Shape<FormatVersion> SHAPE =
      new Shape<>() {
        @Override
        public FormatVersion read(JsonInput in) {
          long number = in.wholeNumber(1, Integer.MAX_VALUE, "the number of a version");
          if (number != CURRENT.number) {
            throw in.unusable(
                "version " + number,
                "version " + CURRENT.number + ", the only one that this program can read");
          }
          return CURRENT;
        }

        @Override
        public void write(FormatVersion version, JsonOutput out) {
          out.number(version.number());
        }

        @Override
        public ImmutableMap<String, Object> schema(Schemas schemas) {
          return ImmutableMap.of("const", CURRENT.number);
        }
      };
}
