package org.leadershipmethod.examples.fuzz;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.Fuzzed;

/** Folders with files that list project teams, in YAML and as tables. */
public final class TeamsFuzz {

  static final Fuzzed FUZZED =
      new Command(
              ImmutableList.of("openstack", "."),
              ImmutableList.of(
                  "projects-2020-01-01.yaml", "projects-2021-01-01.yaml", "ptl-2018-2019.csv"),
              ImmutableList.of("", "--all", "--json", "--as-of 2020-06-01"))
          .fuzzed(
              Command.together(
                  Command.file("teams.yaml"),
                  Command.file("teams.yaml"),
                  Command.file("leads.csv")),
              Command.file("teams.yaml"));

  private TeamsFuzz() {}

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }
}
