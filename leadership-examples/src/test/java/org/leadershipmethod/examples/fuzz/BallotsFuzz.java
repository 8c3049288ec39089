package org.leadershipmethod.examples.fuzz;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.Fuzzed;

/** Files of ballots. */
public final class BallotsFuzz {

  static final Fuzzed FUZZED =
      new Command(
              ImmutableList.of("election", "ballots.csv"),
              ImmutableList.of("ballots.csv"),
              ImmutableList.of(
                  "",
                  "--explain",
                  "--json",
                  "--seats 2 --eligible 9",
                  "--count approval --approve 2 --explain",
                  "--count plurality --explain",
                  "--no-opinion-last --seats 3"))
          .fuzzed(Command.file("ranks.csv"), Command.file("names.csv"));

  private BallotsFuzz() {}

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }
}
