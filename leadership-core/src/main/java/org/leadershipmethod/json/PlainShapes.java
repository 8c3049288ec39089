package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;
import tools.jackson.core.JsonToken;

/** Numbers and truth values. */
final class PlainShapes {

  static final Shape<Boolean> TRUTH = new Truth();
  static final Shape<Long> LONG = new LongNumber();
  static final Shape<Integer> INT = new IntNumber();

  private PlainShapes() {}

  private record Truth() implements Shape<Boolean> {
    @Override
    public Boolean read(JsonInput in) {
      if (!in.token().isBoolean()) {
        throw in.unusable(in.found(), "true or false");
      }
      return in.is(JsonToken.VALUE_TRUE);
    }

    @Override
    public void write(Boolean value, JsonOutput out) {
      out.truth(value);
    }

    @Override
    public ImmutableMap<String, Object> schema(Schemas schemas) {
      return ImmutableMap.of("type", "boolean");
    }
  }

  private record LongNumber() implements Shape<Long> {
    @Override
    public Long read(JsonInput in) {
      return in.wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE, "a whole number of 64 bits");
    }

    @Override
    public void write(Long value, JsonOutput out) {
      out.number(value);
    }

    @Override
    public ImmutableMap<String, Object> schema(Schemas schemas) {
      return range(Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }

  private record IntNumber() implements Shape<Integer> {
    @Override
    public Integer read(JsonInput in) {
      return (int)
          in.wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE, "a whole number of 32 bits");
    }

    @Override
    public void write(Integer value, JsonOutput out) {
      out.number(value);
    }

    @Override
    public ImmutableMap<String, Object> schema(Schemas schemas) {
      return range(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
  }

  private static ImmutableMap<String, Object> range(long least, long most) {
    return ImmutableMap.of("type", "integer", "minimum", least, "maximum", most);
  }
}
