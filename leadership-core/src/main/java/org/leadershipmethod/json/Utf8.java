package org.leadershipmethod.json;

import com.google.common.base.CharMatcher;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes from outside as text, where they are UTF-8 to the letter. */
final class Utf8 {

  private static final ByteBuffer MARK = StandardCharsets.UTF_8.encode("\uFEFF").asReadOnlyBuffer();

  private static final byte NO_LETTER = (byte) 0xFF;

  private Utf8() {}

  /**
   * The text that the bytes are.
   *
   * @param source what they come from
   * @param firstLine the number of their first line there
   * @throws Unusable if they are no UTF-8, or begin with a byte order mark
   */
  static String text(ByteBuffer bytes, String source, long firstLine) {
    CharBuffer letters = CharBuffer.allocate(bytes.remaining());
    CoderResult result = decoder().decode(bytes, letters, true);
    String text = letters.flip().toString();
    if (result.isError()) {
      throw Unusable.because(endOf(text, source, firstLine), "bytes that are no letter", "UTF-8");
    } else if (text.startsWith("\uFEFF")) {
      throw Unusable.because(
          endOf("", source, firstLine), "a byte order mark", "none but at the beginning of a file");
    }
    return text;
  }

  /**
   * The bytes of a text. Half a letter, which a Java text can hold and UTF-8 cannot, becomes a byte
   * that is no letter, so that whoever reads the bytes tells where it is.
   */
  static byte[] bytes(String text) {
    CharBuffer letters = CharBuffer.wrap(text);
    CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(3L * text.length()));
    CoderResult result = encoder.encode(letters, bytes, true);
    while (result.isError()) {
      letters.position(letters.position() + result.length());
      bytes.put(NO_LETTER);
      result = encoder.encode(letters, bytes, true);
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** The bytes of a file, without the byte order mark that some programs begin a file with. */
  static ByteBuffer withoutMark(ByteBuffer bytes) {
    boolean isMarked =
        bytes.remaining() >= MARK.remaining()
            && bytes.slice(bytes.position(), MARK.remaining()).equals(MARK);
    return isMarked ? bytes.position(bytes.position() + MARK.remaining()) : bytes;
  }

  private static String endOf(String text, String source, long firstLine) {
    long line = firstLine + CharMatcher.is('\n').countIn(text);
    int column = text.length() - text.lastIndexOf('\n');
    return source + ", line " + line + ", column " + column;
  }

  /** Whether the bytes end in the middle of a letter, and are UTF-8 up to there. */
  static boolean endsInsideLetter(ByteBuffer bytes) {
    CoderResult result = decoder().decode(bytes, CharBuffer.allocate(bytes.remaining()), false);
    return result.isUnderflow() && bytes.hasRemaining();
  }

  private static CharsetDecoder decoder() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
