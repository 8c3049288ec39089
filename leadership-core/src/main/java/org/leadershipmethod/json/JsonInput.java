package org.leadershipmethod.json;

import org.leadershipmethod.input.Quoted;
import tools.jackson.core.JsonToken;

/**
 * A JSON value on its way in, token by token.
 *
 * <p>There is always a current token until the text has ended. Of the two ways in, one is quick and
 * gives up at whatever is unusual; the other is careful and says what is wrong. A value that the
 * quick one gives is the value of the careful one.
 */
abstract sealed class JsonInput permits CarefulInput, QuickInput {

  private final JsonPath path = new JsonPath();

  /** Goes on to the next token, which has to be there. */
  abstract JsonToken next();

  abstract JsonToken token();

  /** The letters of the current token: of a text without its quotation marks. */
  abstract String text();

  /** Where the current token begins, for a reader of problems. */
  abstract String where();

  /** What the current token is, in words. */
  abstract String found();

  /** Says what is wrong with a value that begins at an earlier place. */
  abstract Unusable unusable(String where, String found, String expected);

  /** Passes the current value on as it is, and stands at its last token. */
  abstract void copyTo(JsonOutput out);

  /**
   * Which of some names the current property has, or -1 where it has none of them.
   *
   * @param likely which it has where all come in their order
   */
  int placeOf(PropertyNames names, int likely) {
    return names.placeOf(text());
  }

  /** The value that the current token, a text, stands for. */
  <T> T valueOf(TextShape<T> shape) {
    return shape.parsed(text(), this);
  }

  /** The current token as a whole number, between bounds. */
  long wholeNumber(long least, long most, String expected) {
    expect(JsonToken.VALUE_NUMBER_INT, expected);
    String digits = text();
    try {
      long number = Long.parseLong(digits);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw unusable(Quoted.plain(digits), expected);
    }
    throw unusable(Quoted.plain(digits), expected);
  }

  final JsonPath path() {
    return path;
  }

  final boolean is(JsonToken token) {
    return token() == token;
  }

  /** Refuses any other token than this one. */
  final void expect(JsonToken token, String expected) {
    if (!is(token)) {
      throw unusable(found(), expected);
    }
  }

  /** Says what is wrong with the current token. */
  final Unusable unusable(String found, String expected) {
    return unusable(where(), found, expected);
  }
}
