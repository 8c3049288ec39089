package org.leadershipmethod.examples.rollout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of a few proposals, invented for tests.
 *
 * @param folder where they are
 */
record RolloutFiles(Path folder) {

  /** With a proposal of a mill, and what its file says besides. */
  RolloutFiles proposal(int number, String more) {
    return with(number + "-plan", "kep-number: " + number + "\nowning-sig: sig-mill\n" + more);
  }

  /** With a file of a proposal. */
  RolloutFiles with(String name, String text) {
    return with(name, text.getBytes(UTF_8));
  }

  /** With a file of a proposal that may be no text. */
  RolloutFiles with(String name, byte[] bytes) {
    try {
      Path place =
          Files.createDirectories(folder.resolve("keps").resolve("sig-mill").resolve(name));
      Files.write(place.resolve("kep.yaml"), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
