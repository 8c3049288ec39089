package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * JSON texts on their way out: the same values give the same bytes, without a space between them.
 *
 * <p>What no text can hold is a mistake of the writing program and throws {@link
 * IllegalArgumentException}, before anything reaches a file. Values, one after the other, are
 * parted by a line feed; whoever writes them sees to it that each is one.
 */
final class JsonOutput {

  /** So many letters are written before it is asked again whether there is room for more. */
  private static final int STRETCH = 512;

  /** No letter has more bytes, nor any half of one. */
  private static final int MOST_BYTES = 6;

  private static final int LONGEST = Integer.MAX_VALUE - 8;

  private static final byte[] DIGITS = "0123456789ABCDEF".getBytes(UTF_8);

  private final JsonPath path = new JsonPath();
  private byte[] bytes = new byte[1024];
  private int length;
  private int depth;

  /** Whether a comma belongs before whatever comes next. */
  private boolean isAfterValue;

  JsonPath path() {
    return path;
  }

  void startObject() {
    start('{');
  }

  void endObject() {
    end('}');
  }

  void startList() {
    start('[');
  }

  void endList() {
    end(']');
  }

  private void start(char bracket) {
    if (depth == JsonLimits.DEEPEST) {
      throw unwritable("a value at depth " + (depth + 1), "depth " + depth + " at most");
    }
    depth++;
    part();
    add(bracket);
    isAfterValue = false;
  }

  private void end(char bracket) {
    depth--;
    reserve(1);
    add(bracket);
    isAfterValue = true;
  }

  void property(String name) {
    part();
    quoted(name);
    add(':');
    isAfterValue = false;
  }

  /** A property whose name is known to be made of whole letters. */
  void property(SerializedString name) {
    part();
    byte[] letters = name.asQuotedUTF8();
    reserve(letters.length + 3);
    add('"');
    System.arraycopy(letters, 0, bytes, length, letters.length);
    length += letters.length;
    add('"');
    add(':');
    isAfterValue = false;
  }

  void text(String text) {
    part();
    quoted(text);
    isAfterValue = true;
  }

  void number(long number) {
    word(Long.toString(number));
  }

  void truth(boolean truth) {
    word(Boolean.toString(truth));
  }

  /** A number, or another value that is a word. */
  @SuppressWarnings("deprecation") // its letters are one byte each
  private void word(String word) {
    part();
    reserve(word.length());
    word.getBytes(0, word.length(), bytes, length);
    length += word.length();
    isAfterValue = true;
  }

  /** Writes one token; the text is that of a name, a text or a number. */
  void token(JsonToken token, String text) {
    switch (token) {
      case START_OBJECT -> startObject();
      case END_OBJECT -> endObject();
      case START_ARRAY -> startList();
      case END_ARRAY -> endList();
      case PROPERTY_NAME -> property(text);
      case VALUE_STRING -> text(text);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> word(text);
      case VALUE_TRUE -> truth(true);
      case VALUE_FALSE -> truth(false);
      default -> word("null");
    }
  }

  /** Makes room for what comes next, and parts it from what came before. */
  private void part() {
    reserve(2);
    if (isAfterValue) {
      add(',');
    }
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      int twice = (int) Math.min(2L * bytes.length, LONGEST);
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(length, more), twice));
    }
  }

  private void add(int letter) {
    bytes[length++] = (byte) letter;
  }

  private void quoted(String text) {
    reserve(2);
    add('"');
    int at = 0;
    while (at < text.length()) {
      int stretch = Math.min(text.length(), at + STRETCH);
      reserve(MOST_BYTES * (stretch - at + 1) + 2);
      while (at < stretch) {
        at += letter(text, at);
      }
    }
    reserve(2);
    add('"');
  }

  /** Adds the letter at a place, and says how many places it has in the text. */
  private int letter(String text, int at) {
    char letter = text.charAt(at);
    if (letter >= 0x80) {
      return Character.isSurrogate(letter) ? pair(text, at) : beyondAscii(letter);
    } else if (letter < ' ' || letter == '"' || letter == '\\') {
      escape(letter);
    } else {
      bytes[length++] = (byte) letter;
    }
    return 1;
  }

  private int beyondAscii(char letter) {
    if (letter < 0x800) {
      add(0xC0 | (letter >> 6));
    } else {
      add(0xE0 | (letter >> 12));
      add(0x80 | ((letter >> 6) & 0x3F));
    }
    add(0x80 | (letter & 0x3F));
    return 1;
  }

  private int pair(String text, int at) {
    if (at + 1 == text.length()
        || !Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1))) {
      throw unwritable("a text with half a surrogate pair", "whole letters");
    }
    int letter = text.codePointAt(at);
    add(0xF0 | (letter >> 18));
    add(0x80 | ((letter >> 12) & 0x3F));
    add(0x80 | ((letter >> 6) & 0x3F));
    add(0x80 | (letter & 0x3F));
    return 2;
  }

  private void escape(char letter) {
    add('\\');
    switch (letter) {
      case '"', '\\' -> add(letter);
      case '\b' -> add('b');
      case '\f' -> add('f');
      case '\n' -> add('n');
      case '\r' -> add('r');
      case '\t' -> add('t');
      default -> {
        add('u');
        add('0');
        add('0');
        add(DIGITS[letter >> 4]);
        add(DIGITS[letter & 0xF]);
      }
    }
  }

  /** Ends the line that a value has to itself. */
  void endLine() {
    reserve(1);
    add('\n');
    isAfterValue = false;
  }

  /** Begins anew, with nothing written. */
  void clear() {
    length = 0;
    depth = 0;
    isAfterValue = false;
    path.leaveAll();
  }

  /** How many bytes there are. */
  int size() {
    return length;
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** What was written. */
  @Override
  public String toString() {
    return new String(bytes, 0, length, UTF_8);
  }

  /** Says what cannot be written where this stands. */
  IllegalArgumentException unwritable(String found, String expected) {
    return new IllegalArgumentException(
        "Cannot be written as JSON: found " + found + " at '" + path + "', expected " + expected);
  }
}
