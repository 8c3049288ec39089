package org.leadershipmethod.benchmarks;

import java.util.Locale;

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
    long before = UsedMemory.now();
    SampleColumns sample = SampleColumns.of(units);
    print("the sample: texts of ids, columns", sample, UsedMemory.now() - before);
    print("ours", sample, UsedMemory.grownBy(sample::organization));
    print("maps of the JDK", sample, UsedMemory.grownBy(() -> new PlainOrganization(sample)));
    print(
        "records in Guava's maps", sample, UsedMemory.grownBy(() -> new GuavaOrganization(sample)));
    print("limit", sample, UsedMemory.grownBy(() -> new IntOrganization(sample)));
  }

  private static void print(String what, SampleColumns sample, long bytes) {
    System.out.printf(
        Locale.ROOT, "%-36s %8.1f bytes a person%n", what, (double) bytes / sample.persons());
  }
}
