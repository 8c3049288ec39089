package org.leadershipmethod.benchmarks;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sees to it that contenders give the same answer before they are measured. */
final class Same {
  private Same() {}

  /**
   * Goes on only if two answers are equal.
   *
   * @throws IllegalStateException if they are not
   */
  static void check(String question, @Nullable Object expected, @Nullable Object found) {
    if (!Objects.equals(expected, found)) {
      throw new IllegalStateException(
          question + ": expected " + expected + ", but a contender said " + found + ".");
    }
  }
}
