package org.leadershipmethod.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.json.JsonFactory;

/**
 * Any JSON value as one text: no space between its parts, letters as themselves wherever JSON
 * allows, numbers and the order of properties as they were.
 */
final class CanonicalJson {

  private CanonicalJson() {}

  /**
   * The one text of a JSON value.
   *
   * @throws Unusable if the text is no JSON value
   */
  static String of(String text) {
    JsonFactory factory = JsonLimits.factory();
    return JsonInput.read(factory, "the JSON text", 1, text, in -> of(in, factory));
  }

  /** The one text of the value that begins at the current token. */
  static String of(JsonInput in, JsonFactory factory) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonOutput.write(factory, bytes, in::copyTo);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Writes the JSON value that a text holds as a part of another. */
  static void copy(JsonFactory factory, String text, JsonOutput out) {
    JsonInput.read(
        factory,
        "the JSON text",
        1,
        text,
        in -> {
          in.copyTo(out);
          return text;
        });
  }
}
