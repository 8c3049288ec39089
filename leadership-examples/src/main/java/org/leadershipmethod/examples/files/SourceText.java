package org.leadershipmethod.examples.files;

import static java.nio.charset.CodingErrorAction.REPORT;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * The text of one file of the input. Bytes that are not UTF-8 are a problem, and never replaced by
 * something else.
 *
 * @param file what the file is called in problems and notices
 * @param text what it says, without a byte order mark
 */
public record SourceText(String file, String text) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads a file.
   *
   * @param folder where it is
   * @param file what it is called there
   * @param does what it is there for, as words after "a file that"
   */
  public static Checked<SourceText> read(Path folder, String file, String does) {
    Path path = folder.resolve(file);
    if (Files.isDirectory(path)) {
      return faulty(file, "a folder", "a file that " + does);
    } else if (!Files.exists(path)) {
      return faulty(file, "no such file", "a file that " + does);
    }
    try {
      return decoded(file, Files.readAllBytes(path));
    } catch (IOException e) {
      return faulty(file, "a file that cannot be read", "a file that " + does);
    }
  }

  private static Checked<SourceText> decoded(String file, byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result =
        UTF_8
            .newDecoder()
            .onMalformedInput(REPORT)
            .onUnmappableCharacter(REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      return faulty(
          file + ":" + lineAt(bytes, in.position()), "bytes that are not UTF-8", "text in UTF-8");
    }
    String text = out.flip().toString();
    int start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    return Checked.usable(new SourceText(file, text.substring(start)));
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static Checked<SourceText> faulty(String where, String found, String expected) {
    return new Checked.Faulty<>(ImmutableList.of(new Problem(where, found, expected)));
  }

  /** A line of this file, as a place where something stands. */
  public String at(long line) {
    return file + ":" + line;
  }
}
