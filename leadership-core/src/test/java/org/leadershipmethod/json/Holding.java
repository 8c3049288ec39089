package org.leadershipmethod.json;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Holds the lock of a chronicle until its input ends, in a program of its own: {@code Holding
 * FILE}.
 */
final class Holding {

  private Holding() {}

  public static void main(String[] arguments) throws IOException {
    LockFile.beside(Path.of(arguments[0]).toRealPath())
        .whileHeld(
            () -> {
              System.out.println("held");
              return System.in.read();
            });
  }
}
