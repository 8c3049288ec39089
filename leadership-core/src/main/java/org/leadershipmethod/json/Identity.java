package org.leadershipmethod.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * Which file stands under a name: an open file goes on existing when another one is put in its
 * place, and what is written to it then is lost.
 *
 * @param key what the system tells files apart by; empty where it tells nothing
 */
record Identity(Optional<Object> key) {

  static Identity of(Path file) throws IOException {
    return new Identity(
        Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey()));
  }

  void requireSame(Path file) throws IOException {
    if (!equals(there(file))) {
      throw new IOException(
          "Another file was put in the place of " + file + "; it has to be opened anew");
    }
  }

  private static Identity there(Path file) throws IOException {
    try {
      return of(file);
    } catch (NoSuchFileException e) {
      throw new IOException(file + " is there no more; it has to be opened anew", e);
    }
  }
}
