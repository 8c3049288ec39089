package org.leadershipmethod.json;

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
    return CarefulInput.read(factory, "the JSON text", 1, text, CanonicalJson::of);
  }

  /** The one text of the value that begins at the current token. */
  static String of(JsonInput in) {
    JsonOutput out = new JsonOutput();
    in.copyTo(out);
    return out.toString();
  }

  /** Writes the JSON value that a text holds as a part of another. */
  static void copy(JsonFactory factory, String text, JsonOutput out) {
    CarefulInput.read(
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
