package org.leadershipmethod.json;

import com.google.common.collect.ImmutableMap;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.rule.Sentence;

/**
 * Sentences: objects with what they read and what they are made of.
 *
 * @param parts how these stand
 */
record SentenceShape(Shape<SentencePart> parts) implements Shape<Object> {

  @Override
  public Object read(JsonInput in) {
    String where = in.where();
    SentencePart part = parts.read(in);
    try {
      return part.sentence();
    } catch (IllegalArgumentException e) {
      throw in.unusable(
          where, "something other than a sentence", Quoted.line(String.valueOf(e.getMessage())));
    }
  }

  @Override
  public void write(Object value, JsonOutput out) {
    parts.write(SentencePart.of((Sentence) value), out);
  }

  @Override
  public ImmutableMap<String, Object> schema(Schemas schemas) {
    return parts.schema(schemas);
  }
}
