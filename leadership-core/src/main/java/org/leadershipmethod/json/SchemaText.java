package org.leadershipmethod.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.core.json.JsonFactory;

/** A schema made of maps, lists, texts, numbers and truth values, as JSON text. */
final class SchemaText {

  private SchemaText() {}

  static String of(JsonFactory factory, Map<String, Object> schema) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonOutput.write(factory, bytes, out -> write(schema, out));
    return bytes.toString(StandardCharsets.UTF_8);
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
