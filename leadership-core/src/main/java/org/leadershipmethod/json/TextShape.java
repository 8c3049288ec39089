package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.leadershipmethod.input.Quoted;
import tools.jackson.core.JsonToken;

/**
 * Values that are a text in JSON.
 *
 * @param <T> the type
 * @param expected what such a text is, in words
 * @param schema what a schema says of the text beside that it is one
 * @param parse makes a value of a text; throws where there is none
 * @param format the text of a value
 */
record TextShape<T>(
    String expected,
    ImmutableMap<String, Object> schema,
    Function<String, T> parse,
    Function<? super T, String> format)
    implements Shape<T> {

  static <T> TextShape<T> of(
      String expected, Function<String, T> parse, Function<? super T, String> format) {
    return new TextShape<>(expected, ImmutableMap.of(), parse, format);
  }

  /** The same texts, said more exactly in a schema. */
  TextShape<T> described(String keyword, Object value) {
    return new TextShape<>(expected, ImmutableMap.of(keyword, value), parse, format);
  }

  @Override
  public T read(JsonInput in) {
    in.expect(JsonToken.VALUE_STRING, expected);
    return in.valueOf(this);
  }

  /** The value of a text at which the input stands. */
  T parsed(String text, JsonInput in) {
    try {
      T value = parse.apply(text);
      if (value != null) {
        return value;
      }
    } catch (RuntimeException e) {
      String reason = e.getMessage() == null ? "" : " (" + Quoted.line(e.getMessage()) + ")";
      throw in.unusable("the text " + Quoted.text(text), expected + reason);
    }
    throw in.unusable("the text " + Quoted.text(text), expected);
  }

  @Override
  public void write(T value, JsonOutput out) {
    out.text(format.apply(value));
  }

  @Override
  public ImmutableMap<String, Object> schema(Schemas schemas) {
    return ImmutableMap.<String, Object>builder().put("type", "string").putAll(schema).build();
  }
}
