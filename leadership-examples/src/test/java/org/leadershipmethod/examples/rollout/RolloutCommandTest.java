package org.leadershipmethod.examples.rollout;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.examples.Run;

/** The command on a few proposals: what it shows, what is wrong with them, and its status. */
class RolloutCommandTest {

  @TempDir Path folder;

  private RolloutFiles files;

  @BeforeEach
  void writeFiles() {
    files =
        new RolloutFiles(folder)
            .proposal(
                1,
                """
                latest-milestone: "v1.12"
                milestone:
                  alpha: "v1.8"
                  beta: v1.9
                  stable: '1.12'
                """);
  }

  private Run run(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "rollout";
    args[1] = folder.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Run.of(args);
  }

  @Test
  void aReleaseIsReadAsItIsWrittenAndTheOrderIsTold() {
    files
        .proposal(2, "milestone:\n  alpha: 1.20\n  beta: 1.30\n  stable: 1.40\n")
        .proposal(3, "milestone:\n  alpha: v1.9\n  beta: v1.8\n")
        .proposal(4, "milestone:\n  beta: v1.9\n  stable: v1.9\n")
        .proposal(5, "latest-milestone: 0.0\n");
    Run run = run();
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.screen())
        .allMatch(line -> line.length() <= 100)
        .containsSubsequence(
            "5 proposals of 1 group, each read as a campaign: 0 open findings.",
            "In order: 2 proposals name alpha before beta before stable.",
            "A stage skipped: 1 proposal names a later stage, and no release for one before it.",
            "Out of order: 1 proposal names an earlier release for a later stage.",
            "  KEP-3 (keps/sig-mill/3-plan/kep.yaml), alpha v1.9, beta v1.8",
            "Cannot be told: 1 proposal names one release for two stages.",
            "  KEP-4 (keps/sig-mill/4-plan/kep.yaml), beta v1.9, stable v1.9",
            "Nothing named: 1 proposal names no release for any stage.",
            "releases between  alpha to beta  worked on  beta to stable  worked on",
            "1                             1          1               0          0",
            "3                             0          0               1          1",
            "10                            1          0               1          0",
            "proposals                     2          1               2          1",
            "median                      5.5          1             6.5          3");
    assertThat(run.words())
        .contains(
            "Worked on up to stable: 1.",
            "Not known, since latest-milestone names no release: 1.",
            "'0.0' 0 0 0 1",
            "Alpha is not guidance to two or three units.",
            "A release is no day",
            "the record does not cover");
  }

  @Test
  void inFullThoseThatSkipAStageAreNamed() {
    files.proposal(2, "milestone:\n  stable: v1.20\n");
    assertThat(run("--all").screen())
        .contains("  KEP-2 (keps/sig-mill/2-plan/kep.yaml), stable v1.20");
    assertThat(run().out()).doesNotContain("KEP-2");
  }

  @Test
  void theFolderMayBeALinkToOneElsewhere() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.createSymbolicLink(other.resolve("keps"), folder.resolve("keps"));
    Run run = Run.of("rollout", other.toString());
    assertThat(run.status()).isZero();
    assertThat(run.words()).startsWith("1 proposal of 1 group");
  }

  @Test
  void aStageLaterThanTheLatestMilestoneIsAPlan() {
    files.proposal(
        1, "latest-milestone: v1.9\nmilestone: {alpha: v1.8, beta: v1.9, stable: v1.10}\n");
    assertThat(run().words())
        .contains(
            "In order: 1 proposal names", "Worked on up to stable: 0.", "latest-milestone: 1.");
  }

  @Test
  void whatNamesNoReleaseIsCountedByItsText() {
    files
        .proposal(2, "milestone:\n  alpha: TBD\n  beta: \"\"\n  stable: v1.x\n")
        .proposal(3, "milestone:\n  alpha: tbd\n  beta: ~\n")
        .proposal(4, "milestone:\n  alpha: v2.0\n  beta: v1.9.1\n  stable: v1.09\n")
        .proposal(5, "title: nothing else\n");
    assertThat(run("--all").words())
        .contains(
            "no milestones in the file 1 1 1 0",
            "nothing behind it 0 2 0 0",
            "not mentioned 0 0 1 4",
            "'TBD' 1 0 0 0",
            "'tbd' 1 0 0 0",
            "'v1.x' 0 0 1 0",
            "'v2.0' 1 0 0 0",
            "'v1.9.1' 0 1 0 0",
            "'v1.09' 0 0 1 0",
            "Nothing named: 4 proposals name");
  }

  @Test
  void manyTextsAreFoldedAndSoIsALongOne() {
    for (int nth = 10; nth < 40; nth++) {
      files.proposal(nth, "latest-milestone: some-" + nth + "-" + "x".repeat(200) + "\n");
    }
    Run run = run();
    assertThat(run.screen()).allMatch(line -> line.length() <= 100);
    assertThat(run.words()).contains("20 other texts 0 0 0 20");
    assertThat(run("--all").words()).contains("x".repeat(200)).doesNotContain("other texts");
  }

  @Test
  void aFileThatCannotBeUsedIsLeftOutAndTold() throws IOException {
    files
        .with("torn", "kep-number: 2\nowning-sig: sig-mill\nmilestone:\n  alpha: \"v1.8\n")
        .with("nobody", "kep-number: 3\nmilestone:\n  alpha: v1.8\n")
        .with("list", "- kep-number: 4\n")
        .with("empty", "")
        .with("text", "owning-sig: sig-mill\nmilestone: v1.8\n")
        .with("several", "owning-sig: sig-mill\nmilestone:\n  alpha: [v1.8, v1.9]\n")
        .with("twice", "owning-sig: sig-mill\nmilestone:\n  alpha: v1.8\n  alpha: v1.9\n")
        .with("latin", "owning-sig: m\u00fcll\n".getBytes(ISO_8859_1));
    Files.createDirectories(folder.resolve("keps/folder/kep.yaml"));
    Run run = run();
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.words())
        .startsWith(
            "1 proposal of 1 group, each read as a campaign: 0 open findings in what was read."
                + " Not everything was read:")
        .contains(
            "keps/sig-mill/torn/kep.yaml:4: left out: found text that is not YAML",
            "keps/sig-mill/nobody/kep.yaml:1: left out: found no group, expected the group that"
                + " owns the proposal, under 'owning-sig'",
            "keps/sig-mill/list/kep.yaml:1: left out: found a list, expected a mapping with"
                + " owning-sig and milestone",
            "keps/sig-mill/empty/kep.yaml:1: left out: found nothing, expected a mapping",
            "keps/sig-mill/text/kep.yaml:2: left out: found a text under 'milestone', expected a"
                + " mapping with alpha, beta and stable",
            "keps/sig-mill/several/kep.yaml:3: left out: found a list under 'alpha', expected a"
                + " release such as v1.30",
            "keps/sig-mill/twice/kep.yaml:4: left out: found the key 'alpha' a second time,"
                + " expected each key once",
            "keps/sig-mill/latin/kep.yaml:1: left out: found bytes that are not UTF-8",
            "keps/folder/kep.yaml: left out: found a folder, expected a file that describes a"
                + " proposal");
    assertThat(run("--json").json().get("allRead").asBoolean()).isFalse();
  }

  @Test
  void aNumberThatTwoProposalsHaveIsToldAndBothAreCounted() {
    files.with("other", "kep-number: 1\nowning-sig: sig-bakery\n");
    Run run = run();
    assertThat(run.status()).isZero();
    assertThat(run.words())
        .contains(
            "2 proposals of 2 groups",
            "Notice: keps/sig-mill/other/kep.yaml:1: found kep-number '1', as"
                + " keps/sig-mill/1-plan/kep.yaml:1 has, expected a number that no other has; both"
                + " are counted.");
  }

  @Test
  void aStageThatIsNotReadIsTold() {
    files.proposal(2, "milestone:\n  alpha: v1.8\n  GA: v1.9\n");
    Run run = run();
    assertThat(run.status()).isZero();
    assertThat(run.words())
        .contains(
            "Notice: keps/sig-mill/2-plan/kep.yaml:5: found 'GA' under 'milestone', expected alpha,"
                + " beta or stable; it is not read.");
  }

  @Test
  void aProposalWithoutANumberIsCalledByItsFile() {
    files.with("bare", "owning-sig: sig-mill\nmilestone: {alpha: v1.9, beta: v1.9}\n");
    assertThat(run().screen()).contains("  keps/sig-mill/bare/kep.yaml, alpha v1.9, beta v1.9");
  }

  @Test
  void whereNothingCanBeReadNothingIsShown() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    refused(other.resolve("none"), other.resolve("none") + ": found no such folder");
    refused(other, other.resolve("keps") + ": found no such folder");
    Files.createDirectory(other.resolve("keps"));
    refused(other, other.resolve("keps") + ": found no kep.yaml");
    new RolloutFiles(other).with("torn", "milestone: [");
    refused(other, "keps/sig-mill/torn/kep.yaml:1: found text that is not YAML");
    Path file = Files.writeString(folder.resolve("a-file"), "");
    refused(file, file + ": found a file");
  }

  private static void refused(Path folder, String problem) {
    Run run = Run.of("rollout", folder.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("1 problem, so nothing was read:\n  " + problem)
        .contains("expected");
  }

  @Test
  void theHelpSaysWhatIsRead() {
    Run run = Run.of("rollout", "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains(
            "owning-sig: sig-mill\n", "latest-milestone:", "--json", "--all", "Exit status: 0");
    assertThat(Run.of("--help").out()).contains("rollout");
    assertThat(Run.of("rollout").status()).isEqualTo(2);
  }
}
