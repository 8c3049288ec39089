package org.leadershipmethod.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/** A line of JSON, without its line feed, in the hands of a test; and what somebody does to it. */
final class Line {

  private static final Bindings BINDINGS =
      EventKinds.standard().with("box", TwoWaysInProperties.Box.class).bindings();

  /** What tells careless readers from careful ones. */
  private static final ImmutableList<byte[]> PIECES =
      ImmutableList.of(
              "\"",
              "\\",
              "\\\"",
              "\\\\",
              "\\/",
              "\\n",
              "\\u0041",
              "\\u00e9",
              "\\u00E9",
              "\\u000",
              "\\x",
              "\\ud800",
              "\\udc00",
              "\\ud83d\\ude00",
              "\\u0000",
              "\\u0020",
              "{",
              "}",
              "[",
              "]",
              ",",
              ":",
              "{}",
              "[]",
              "\"\":1,",
              " ",
              "\t",
              "\r",
              "\f",
              "\u0000",
              "\u007F",
              "//",
              "/**/",
              "0",
              "-",
              "-0",
              "00",
              "1",
              "e3",
              ".5",
              "9223372036854775807",
              "9223372036854775808",
              "-9223372036854775808",
              "1".repeat(101),
              "true",
              "false",
              "null",
              "NaN",
              "'",
              "é",
              "\uFEFF",
              "\uFFFD",
              "😀",
              "[".repeat(120),
              "2030-02-29",
              "T24:00:00Z",
              "outset")
          .stream()
          .map(piece -> piece.getBytes(UTF_8))
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableList<byte[]> NO_LETTERS =
      ImmutableList.of(
          new byte[] {(byte) 0xC0, (byte) 0xAF},
          new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
          new byte[] {(byte) 0xE4},
          new byte[] {(byte) 0x80},
          new byte[] {(byte) 0xF5, (byte) 0x80, (byte) 0x80, (byte) 0x80});

  private final byte[] bytes;

  private Line(byte[] bytes) {
    this.bytes = bytes;
  }

  static Line of(String text) {
    return new Line(text.getBytes(UTF_8));
  }

  /** What the careful way reads; empty where it reads nothing. */
  <T> Optional<T> withCare(Class<T> type) {
    try {
      String text = Utf8.text(ByteBuffer.wrap(bytes), "it", 1);
      Shape<T> shape = BINDINGS.shape(type);
      return Optional.of(CarefulInput.read(BINDINGS.factory(), "it", 1, text, shape::read));
    } catch (Unusable e) {
      return Optional.empty();
    }
  }

  /** What the quick way reads; empty where it gives up. */
  <T> Optional<T> quickly(QuickInput input, Class<T> type) {
    byte[] amongOthers = new byte[bytes.length + 2];
    Arrays.fill(amongOthers, (byte) '"');
    System.arraycopy(bytes, 0, amongOthers, 1, bytes.length);
    return input.read(amongOthers, 1, bytes.length + 1, BINDINGS.shape(type));
  }

  /** The same after somebody did something to it. */
  Line edited(Random random) {
    int at = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(6));
    return switch (random.nextInt(7)) {
      case 0 -> with(at, to, new byte[0]);
      case 1 -> with(at, to, some(PIECES, random));
      case 2 -> with(at, at, some(PIECES, random));
      case 3 -> with(at, at, some(random.nextBoolean() ? NO_LETTERS : PIECES, random));
      case 4 -> with(at, at, Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length));
      case 5 -> withZero(at);
      default -> twice(at);
    };
  }

  /** With a zero before a number, where there is one. */
  private Line withZero(int near) {
    for (int at = next(":[,", near) + 1; at < bytes.length; at = next(":[,", at) + 1) {
      int digits = bytes[at] == '-' ? at + 1 : at;
      if (digits < bytes.length && bytes[digits] >= '0' && bytes[digits] <= '9') {
        return with(digits, digits, new byte[] {'0'});
      }
    }
    return this;
  }

  private static byte[] some(ImmutableList<byte[]> pieces, Random random) {
    return pieces.get(random.nextInt(pieces.size()));
  }

  /** With a property or an element twice. */
  private Line twice(int near) {
    int at = next("{[,", near);
    int end = next(",}]", at + 1);
    byte[] piece = Arrays.copyOfRange(bytes, Math.min(at + 1, end), end);
    return with(end, end, (("," + new String(piece, UTF_8)).getBytes(UTF_8)));
  }

  private int next(String letters, int from) {
    int at = from;
    while (at < bytes.length && letters.indexOf(bytes[at]) < 0) {
      at++;
    }
    return Math.min(at, bytes.length);
  }

  private Line with(int from, int to, byte[] piece) {
    byte[] edited = new byte[bytes.length - (to - from) + piece.length];
    System.arraycopy(bytes, 0, edited, 0, from);
    System.arraycopy(piece, 0, edited, from, piece.length);
    System.arraycopy(bytes, to, edited, from + piece.length, bytes.length - to);
    return new Line(edited);
  }

  /** The line as text. */
  @Override
  public String toString() {
    return new String(bytes, UTF_8);
  }
}
