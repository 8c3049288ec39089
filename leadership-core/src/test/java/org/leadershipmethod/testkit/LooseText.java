package org.leadershipmethod.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Text that may not be text: each half of a surrogate pair stands for bytes that are no UTF-8.
 *
 * <p>The halves from U+DC80 to U+DCFF stand for one byte each, the others for the three that would
 * be theirs if UTF-8 had them.
 */
public final class LooseText {

  private LooseText() {}

  /** The bytes that a text stands for. */
  public static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    text.codePoints().forEach(letter -> write(letter, bytes));
    return bytes.toByteArray();
  }

  private static void write(int letter, ByteArrayOutputStream bytes) {
    if (letter >= 0xDC80 && letter <= 0xDCFF) {
      bytes.write(letter & 0xFF);
    } else if (letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE) {
      bytes.write(0xE0 | letter >> 12);
      bytes.write(0x80 | letter >> 6 & 0x3F);
      bytes.write(0x80 | letter & 0x3F);
    } else {
      bytes.writeBytes(Character.toString(letter).getBytes(StandardCharsets.UTF_8));
    }
  }
}
