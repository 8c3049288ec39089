package org.leadershipmethod.json;

import java.util.List;
import java.util.Map;

/** A schema made of maps, lists, texts, numbers and truth values, as JSON text. */
final class SchemaText {

  private SchemaText() {}

  static String of(Map<String, Object> schema) {
    JsonOutput out = new JsonOutput();
    write(schema, out);
    return out.toString();
  }

  /** A schema is as deep as types are nested, not as data is. */
  private static void write(Object part, JsonOutput out) {
    if (part instanceof Map<?, ?> map) {
      out.startObject();
      map.forEach(
          (name, value) -> {
            out.property(name.toString());
            write(value, out);
          });
      out.endObject();
    } else if (part instanceof List<?> list) {
      out.startList();
      list.forEach(value -> write(value, out));
      out.endList();
    } else if (part instanceof Boolean truth) {
      out.truth(truth);
    } else if (part instanceof Number number) {
      out.number(number.longValue());
    } else {
      out.text(part.toString());
    }
  }
}
