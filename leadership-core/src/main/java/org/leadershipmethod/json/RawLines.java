package org.leadershipmethod.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a file, one at a time: memory holds the longest of them and no more.
 *
 * <p>A line ends at its line feed. The last one may lack it; then it may have been cut. NUL bytes
 * at the end of a line are no part of it: a file has them where it was made longer and what belongs
 * there never reached the disk.
 */
final class RawLines implements Closeable {

  private static final int BLOCK = 64 * 1024;

  private final InputStream in;
  private final String source;
  private final int longest;
  private final byte[] block = new byte[BLOCK];
  private int blockAt;
  private int blockEnd;
  private boolean isAtEnd;

  private final QuickInput quickly = new QuickInput();
  private byte[] line = new byte[1024];
  private int length;
  private long nuls;
  private boolean isTooLong;
  private boolean isTerminated;
  private long number;
  private long start;
  private long end;

  /**
   * The lines of a stream.
   *
   * @param source what the stream is called in problems
   * @param longest how many bytes a line may have
   */
  RawLines(InputStream in, String source, int longest) {
    this.in = in;
    this.source = source;
    this.longest = longest;
  }

  /** Reads the next line; false at the end. */
  boolean next() throws IOException {
    length = 0;
    nuls = 0;
    isTooLong = false;
    isTerminated = false;
    start = end;
    while (!isTerminated && fill()) {
      takeBlock();
    }
    boolean isThere = end > start;
    number += isThere ? 1 : 0;
    return isThere;
  }

  /** Reads the next line that says something: blank ones are passed over. */
  boolean nextWritten() throws IOException {
    boolean isThere = next();
    while (isThere && isBlank()) {
      isThere = next();
    }
    return isThere;
  }

  /** Once the end was seen it is the end: what is appended then begins inside a line. */
  private boolean fill() throws IOException {
    if (blockAt == blockEnd && !isAtEnd) {
      blockAt = 0;
      blockEnd = Math.max(0, in.read(block));
      isAtEnd = blockEnd == 0;
    }
    return blockAt < blockEnd;
  }

  private void takeBlock() {
    int at = blockAt;
    while (at < blockEnd && block[at] != '\n') {
      at++;
    }
    add(at - blockAt);
    isTerminated = at < blockEnd;
    int taken = at - blockAt + (isTerminated ? 1 : 0);
    blockAt += taken;
    end += taken;
  }

  /** Adds bytes of the block; NUL bytes only where something follows them. */
  private void add(int bytes) {
    int said = bytes;
    while (said > 0 && block[blockAt + said - 1] == 0) {
      said--;
    }
    if (said > 0) {
      addNuls();
      add(block, blockAt, said);
    }
    nuls += bytes - said;
  }

  private void addNuls() {
    isTooLong |= nuls > longest - length;
    if (!isTooLong) {
      add(new byte[(int) nuls], 0, (int) nuls);
    }
    nuls = 0;
  }

  private void add(byte[] from, int offset, int bytes) {
    if (isTooLong || bytes > longest - length) {
      isTooLong = true;
      return;
    }
    if (line.length - length < bytes) {
      line = Arrays.copyOf(line, Math.max(length + bytes, (int) Math.min(longest, 2L * length)));
    }
    System.arraycopy(from, offset, line, length, bytes);
    length += bytes;
  }

  /** The number of the current line, counted from 1. */
  long number() {
    return number;
  }

  /** How many bytes stand before the current line. */
  long start() {
    return start;
  }

  /** How many bytes stand before the next line. */
  long end() {
    return end;
  }

  /** Whether the current line ends with a line feed, as each but the last does. */
  boolean isTerminated() {
    return isTerminated;
  }

  /** Whether the current line has no bytes but white space. */
  boolean isBlank() {
    ByteBuffer bytes = bytes();
    boolean isBlank = !isTooLong && nuls == 0;
    while (isBlank && bytes.hasRemaining()) {
      isBlank = isWhite(bytes.get());
    }
    return isBlank;
  }

  private static boolean isWhite(byte letter) {
    return switch (letter) {
      case ' ', '\t', '\r', '\f', '\u000B' -> true;
      default -> false;
    };
  }

  /** Whether NUL bytes stand where the end of the current line belongs. */
  boolean endsWithNul() {
    return nuls > 0;
  }

  /** What the stream is called in problems. */
  String source() {
    return source;
  }

  /** Where the current line stands, for a reader of problems. */
  String place() {
    return source + ", line " + number;
  }

  /**
   * The current line without its line feed.
   *
   * @throws Unusable if it is too long, or no UTF-8, or ends with NUL bytes
   */
  String text() {
    if (isTooLong) {
      throw Unusable.because(
          place(), "a line of " + (end - start) + " bytes", "at most " + longest + " bytes");
    }
    if (nuls > 0) {
      throw Unusable.because(place(), Torn.FOUND, "a line that was written to its end");
    }
    return Utf8.text(bytes(), source, number);
  }

  /**
   * The value that the current line holds, and nothing else beside it.
   *
   * @throws Unusable if it holds none; all that is wrong is told
   */
  <T> T read(Bindings bindings, Class<T> type) {
    Shape<T> shape = bindings.shape(type);
    Optional<T> quick =
        isTooLong || nuls > 0
            ? Optional.empty()
            : quickly.read(line, bytes().position(), length, shape);
    return quick.orElseGet(
        () -> CarefulInput.read(bindings.factory(), source, number, text(), shape::read));
  }

  private ByteBuffer bytes() {
    ByteBuffer bytes = ByteBuffer.wrap(line, 0, length);
    return number == 1 ? Utf8.withoutMark(bytes) : bytes;
  }

  /** Whether the current line ends in the middle of a letter. */
  boolean endsInsideLetter() {
    return !isTooLong && Utf8.endsInsideLetter(bytes());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
