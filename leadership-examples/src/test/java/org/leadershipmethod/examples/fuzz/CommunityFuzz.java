package org.leadershipmethod.examples.fuzz;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.Fuzzed;

/** Folders with the groups of a community, who led them, and what was proposed. */
public final class CommunityFuzz {

  static final Fuzzed FUZZED =
      new Command(
              ImmutableList.of("kubernetes", "."),
              ImmutableList.of(
                  "sigs-2025-01-01.yaml",
                  "leadership-intervals.csv",
                  "keps.csv",
                  "leadership-2018-2019.csv"),
              ImmutableList.of("", "--all", "--json", "--as-of 2022-06-01"))
          .fuzzed(
              Command.together(
                  Command.file("groups.yaml"),
                  Command.file("intervals.csv"),
                  Command.file("proposals.csv"),
                  Command.file("years.csv")));

  private CommunityFuzz() {}

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }
}
