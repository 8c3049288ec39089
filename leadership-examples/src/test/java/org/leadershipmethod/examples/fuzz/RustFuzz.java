package org.leadershipmethod.examples.fuzz;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.Fuzzed;

/** Folders with teams in TOML and in tables, and with those who champion goals. */
public final class RustFuzz {

  static final Fuzzed FUZZED =
      new Command(
              ImmutableList.of("rust", "."),
              ImmutableList.of(
                  "teams-2030-2031.csv",
                  "2032-01-01/teams/mill.toml",
                  "goal-champions-2031.csv",
                  "teams-2031-01-01.csv"),
              ImmutableList.of("", "--all", "--json", "--as-of 2030-06-01"))
          .fuzzed(
              Command.together(
                  Command.file("snapshots.csv"),
                  Command.file("mill.toml"),
                  Command.file("champions.csv"),
                  Command.file("champions-teams.csv")));

  private RustFuzz() {}

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }
}
