package org.leadershipmethod.examples.fuzz;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.testkit.Corpus;
import org.leadershipmethod.testkit.Fuzzed;

/** Chronicles, with an organization and known findings beside them. */
public final class DiagnoseFuzz {

  private static final String KNOWN =
      """
      known findings, format 1
      HeadBypassed | school | task letters at school | in e2
      BatchUnranked | school | school in spring
      """;

  static final Fuzzed FUZZED =
      new Command(
              ImmutableList.of("diagnose", "--chronicle", "chronicle.jsonl"),
              ImmutableList.of("chronicle.jsonl", "organization.jsonl", "known.txt"),
              ImmutableList.of(
                  "",
                  "--all",
                  "--json --skip-broken",
                  "--skip-broken",
                  "--organization organization.jsonl",
                  "--known known.txt --skip-broken",
                  "--known known.txt --write-known known.txt --accept"))
          .fuzzed(
              Command.together(
                  Corpus.file("valley-chronicle.jsonl"), Corpus.file("organization.jsonl"), KNOWN),
              Command.together(
                  Corpus.file("guild-chronicle.jsonl"), Corpus.file("organization.jsonl"), KNOWN));

  private DiagnoseFuzz() {}

  /** Where a fuzzer begins. */
  public static void fuzzerTestOneInput(byte[] data) {
    FUZZED.readMadeOf(data);
  }
}
