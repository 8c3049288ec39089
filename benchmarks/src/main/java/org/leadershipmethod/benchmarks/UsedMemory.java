package org.leadershipmethod.benchmarks;

import java.lang.ref.Reference;
import java.util.function.Supplier;

/** How much memory is in use. */
final class UsedMemory {

  private UsedMemory() {}

  /** How much more is in use while something that was made is kept. */
  static long grownBy(Supplier<?> making) {
    long before = now();
    Object kept = making.get();
    try {
      return now() - before;
    } finally {
      Reference.reachabilityFence(kept);
    }
  }

  /** The least that is seen to be in use over a few collections. */
  static long now() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
