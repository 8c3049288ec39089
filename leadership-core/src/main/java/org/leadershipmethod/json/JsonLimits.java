package org.leadershipmethod.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;

/** What JSON is read and written within, so that no text from outside can exhaust the program. */
final class JsonLimits {

  /** How many values may stand inside each other. */
  static final int DEEPEST = 100;

  /** How many letters a number may have. */
  static final int LONGEST_NUMBER = 100;

  /**
   * How many bytes a line has at most, unless a caller says otherwise: it is read and written in a
   * heap of 64 MB where it is one text, and of 200 MB where it is nothing but texts of one letter.
   */
  static final int LONGEST_LINE = 8 * 1024 * 1024;

  /** How many bytes a diagnosis has at most. */
  static final int LONGEST_DIAGNOSIS = 64 * 1024 * 1024;

  private JsonLimits() {}

  /** A maker of parsers and generators; texts are as long as the line that they stand in. */
  static JsonFactory factory() {
    return JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNumberLength(LONGEST_NUMBER)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .build())
        .streamWriteConstraints(StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
        .build();
  }
}
