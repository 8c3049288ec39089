package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts in the place of files, for what reads and writes streams. */
final class InMemory {

  private InMemory() {}

  /** Reads from a stream. */
  interface Reading<T> {
    T from(InputStream in) throws IOException;
  }

  static String written(WholeFile.Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("Memory failed as a file does.", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  static <T> T read(String text, Reading<T> reading) {
    try {
      return reading.from(new ByteArrayInputStream(Utf8.bytes(requireNonNull(text, "text"))));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory failed as a file does.", e);
    }
  }
}
