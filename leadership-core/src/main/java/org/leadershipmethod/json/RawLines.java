package org.leadershipmethod.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The lines of a file, one at a time: memory holds the longest of them and no more.
 *
 * <p>A line ends at its line feed. The last one may lack it; then it may have been cut.
 */
final class RawLines implements Closeable {

  private static final int BLOCK = 64 * 1024;

  private final InputStream in;
  private final String source;
  private final int longest;
  private final byte[] block = new byte[BLOCK];
  private int blockAt;
  private int blockEnd;

  private byte[] line = new byte[1024];
  private int length;
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

  private boolean fill() throws IOException {
    if (blockAt == blockEnd) {
      blockAt = 0;
      blockEnd = Math.max(0, in.read(block));
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

  private void add(int bytes) {
    if (isTooLong || bytes > longest - length) {
      isTooLong = true;
      return;
    }
    if (line.length - length < bytes) {
      line = Arrays.copyOf(line, Math.max(length + bytes, (int) Math.min(longest, 2L * length)));
    }
    System.arraycopy(block, blockAt, line, length, bytes);
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
   * @throws Unusable if it is too long, or no UTF-8
   */
  String text() {
    if (isTooLong) {
      throw Unusable.because(
          place(), "a line of " + (end - start) + " bytes", "at most " + longest + " bytes");
    }
    return Utf8.text(ByteBuffer.wrap(line, 0, length), source, number);
  }

  /** Whether the current line ends in the middle of a letter. */
  boolean endsInsideLetter() {
    return !isTooLong && Utf8.endsInsideLetter(ByteBuffer.wrap(line, 0, length));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
