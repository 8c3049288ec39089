package org.leadershipmethod.benchmarks;

import java.lang.ref.Reference;
import java.util.Locale;
import java.util.function.Function;

/**
 * Prints how much memory an organization needs for each person, beside two that somebody would
 * write.
 *
 * <p>The texts of all ids are made before and stay until after, so that they do not count; values
 * that hold such a text, as ours do, count.
 */
public final class MemoryOfAnOrganization {
  private static final int UNITS = 100_000;

  private MemoryOfAnOrganization() {}

  /**
   * Measures and prints.
   *
   * @param args how many units, if not 100000; ten people belong to each
   */
  public static void main(String[] args) {
    int units = args.length == 0 ? UNITS : Integer.parseInt(args[0]);
    long before = used();
    Sample sample = Sample.of(units);
    print("the sample: texts of ids, columns", sample, used() - before);
    print("ours", sample, grownBy(sample, Sample::organization));
    print("maps of the JDK", sample, grownBy(sample, PlainOrganization::new));
    print("records in Guava's maps", sample, grownBy(sample, GuavaOrganization::new));
    print("limit", sample, grownBy(sample, IntOrganization::new));
  }

  private static long grownBy(Sample sample, Function<Sample, Object> built) {
    long before = used();
    Object organization = built.apply(sample);
    try {
      return used() - before;
    } finally {
      Reference.reachabilityFence(organization);
    }
  }

  private static void print(String what, Sample sample, long bytes) {
    System.out.printf(
        Locale.ROOT, "%-36s %8.1f bytes a person%n", what, (double) bytes / sample.persons());
  }

  /** The least that is seen to be in use over a few collections. */
  private static long used() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      System.gc();
      Runtime runtime = Runtime.getRuntime();
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
