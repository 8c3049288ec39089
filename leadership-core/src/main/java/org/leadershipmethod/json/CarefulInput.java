package org.leadershipmethod.json;

import com.google.common.base.CharMatcher;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Quoted;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * The way in that takes every JSON text, and says of whatever is wrong with one at which column it
 * stands.
 */
final class CarefulInput extends JsonInput {

  private final JsonParser parser;
  private final String source;
  private final long firstLine;

  private CarefulInput(JsonParser parser, String source, long firstLine) {
    this.parser = parser;
    this.source = source;
    this.firstLine = firstLine;
  }

  /**
   * Reads a text that holds one value and nothing else.
   *
   * @param source what the text comes from
   * @param firstLine the number of its first line there
   * @param reading reads the value that begins at the first token
   * @throws Unusable if it does not
   */
  static <T> T read(
      JsonFactory factory,
      String source,
      long firstLine,
      String text,
      Function<JsonInput, T> reading) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      CarefulInput input = new CarefulInput(parser, source, firstLine);
      if (input.advance() == null) {
        throw Unusable.because(source + ", line " + firstLine, "nothing", "a JSON value");
      }
      T value = reading.apply(input);
      if (input.advance() != null) {
        throw input.unusable("more after the end of the value", "the end of the line");
      }
      return value;
    }
  }

  /** Whether a line ends before the JSON value on it does. */
  static boolean isCut(JsonFactory factory, RawLines line) {
    String text;
    try {
      text = line.text();
    } catch (Unusable e) {
      return false;
    }
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        token = parser.nextToken();
      }
      return false;
    } catch (UnexpectedEndOfInputException e) {
      return true;
    } catch (JacksonException e) {
      return e.getLocation() != null && isPartOfOne(text, e.getLocation().getColumnNr() - 1);
    }
  }

  /** Whether what was not understood may go on after the end, as {@code tru} does. */
  private static boolean isPartOfOne(String text, int from) {
    return CharMatcher.anyOf(",:{}[]\" \t")
        .matchesNoneOf(text.substring(Math.min(from, text.length())));
  }

  @Override
  JsonToken next() {
    JsonToken token = advance();
    if (token == null) {
      throw unusable("the end of the text", "the rest of the JSON value");
    }
    return token;
  }

  private @Nullable JsonToken advance() {
    try {
      return parser.nextToken();
    } catch (JacksonException e) {
      throw syntax(e);
    }
  }

  @Override
  JsonToken token() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new IllegalStateException("No token is asked for before the first one was read.");
    }
    return token;
  }

  @Override
  String text() {
    try {
      String text = parser.getString();
      if (text == null) {
        throw unusable(found(), "a text");
      }
      if (!Surrogates.arePaired(text)) {
        throw unusable("half a surrogate pair", "whole letters");
      }
      return text;
    } catch (JacksonException e) {
      throw syntax(e);
    }
  }

  @Override
  String where() {
    return at(parser.currentTokenLocation());
  }

  private String at(TokenStreamLocation location) {
    long line = firstLine + location.getLineNr() - 1;
    return source + ", line " + line + ", column " + location.getColumnNr();
  }

  @Override
  String found() {
    JsonToken token = parser.currentToken();
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case END_OBJECT -> "the end of the object";
      case END_ARRAY -> "the end of the list";
      case PROPERTY_NAME -> "property " + Quoted.text(text());
      case VALUE_STRING -> "the text " + Quoted.text(text());
      default -> Quoted.plain(text());
    };
  }

  @Override
  Unusable unusable(String where, String found, String expected) {
    String inside = path().toString();
    return Unusable.because(where, found + (inside.isEmpty() ? "" : " at " + inside), expected);
  }

  private Unusable syntax(JacksonException e) {
    TokenStreamLocation location =
        e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    return Unusable.because(at(location), Syntax.found(e), Syntax.expected(e));
  }

  @Override
  void copyTo(JsonOutput out) {
    int depth = 0;
    do {
      JsonToken token = token();
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      out.token(token, token.isScalarValue() || token == JsonToken.PROPERTY_NAME ? text() : "");
    } while (depth > 0 && next() != null);
  }
}
