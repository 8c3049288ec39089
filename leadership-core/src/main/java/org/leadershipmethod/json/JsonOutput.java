package org.leadershipmethod.json;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON text on its way out: the same values give the same bytes, without a space between them.
 *
 * <p>What no text can hold is a mistake of the writing program and throws {@link
 * IllegalArgumentException}, before anything reaches a file.
 */
final class JsonOutput {

  private final JsonGenerator generator;
  private final JsonPath path = new JsonPath();

  private JsonOutput(JsonGenerator generator) {
    this.generator = generator;
  }

  /**
   * Writes to the end of the bytes.
   *
   * @throws IllegalArgumentException if what is written holds what cannot be
   */
  static void write(
      JsonFactory factory, ByteArrayOutputStream bytes, Consumer<JsonOutput> writing) {
    try (JsonGenerator generator =
        factory.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
      writing.accept(new JsonOutput(generator));
    }
  }

  JsonPath path() {
    return path;
  }

  void startObject() {
    token(JsonToken.START_OBJECT, "");
  }

  void endObject() {
    token(JsonToken.END_OBJECT, "");
  }

  void startList() {
    token(JsonToken.START_ARRAY, "");
  }

  void endList() {
    token(JsonToken.END_ARRAY, "");
  }

  void property(String name) {
    token(JsonToken.PROPERTY_NAME, name);
  }

  void text(String text) {
    token(JsonToken.VALUE_STRING, text);
  }

  void number(long number) {
    token(JsonToken.VALUE_NUMBER_INT, Long.toString(number));
  }

  void truth(boolean truth) {
    token(truth ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE, "");
  }

  /** Writes one token; the text is that of a name, a text or a number. */
  void token(JsonToken token, String text) {
    if (!Surrogates.arePaired(text)) {
      throw unwritable("a text with half a surrogate pair", "whole letters");
    }
    try {
      switch (token) {
        case START_OBJECT -> generator.writeStartObject();
        case END_OBJECT -> generator.writeEndObject();
        case START_ARRAY -> generator.writeStartArray();
        case END_ARRAY -> generator.writeEndArray();
        case PROPERTY_NAME -> generator.writeName(text);
        case VALUE_STRING -> generator.writeString(text);
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> generator.writeNumber(text);
        case VALUE_TRUE -> generator.writeBoolean(true);
        case VALUE_FALSE -> generator.writeBoolean(false);
        default -> generator.writeNull();
      }
    } catch (JacksonException e) {
      throw unwritable(e.getOriginalMessage(), "a value that is no deeper");
    }
  }

  /** Says what cannot be written where this stands. */
  IllegalArgumentException unwritable(String found, String expected) {
    return new IllegalArgumentException(
        "Cannot be written as JSON: found " + found + " at '" + path + "', expected " + expected);
  }
}
