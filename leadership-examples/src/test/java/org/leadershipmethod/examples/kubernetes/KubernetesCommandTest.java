package org.leadershipmethod.examples.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.examples.kubernetes.VillageFiles.GROUPS;
import static org.leadershipmethod.examples.kubernetes.VillageFiles.INTERVALS;
import static org.leadershipmethod.examples.kubernetes.VillageFiles.PROPOSALS;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.Run;
import org.leadershipmethod.method.Diagnosis;

/** The command on a small community: what it shows, what it keeps to itself, and its status. */
class KubernetesCommandTest {

  @TempDir Path folder;

  VillageFiles village;

  @BeforeEach
  void writeFiles() {
    village = VillageFiles.in(folder);
  }

  @Test
  void theScreenShowsWhatToMendFirstAndTheCounts() {
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.screen())
        .containsSubsequence(
            "5 groups, 6 of 6 proposals, as of 2025-01-01: 5 open findings.",
            "To mend first",
            "- HeadBypassed (M7.2, M7.1): 2 times in 2 groups",
            "  to mend it: tell the person in overall charge about it now, and make them responsible",
            "- ChargeShared (M7.1, our interpretation): 3 times in 3 groups",
            "         HeadBypassed  ChargeShared  all",
            "           M7.2, M7.1          M7.1",
            "mill                1             0    1",
            "orchard             1             1    2",
            "council             0             1    1",
            "harvest             0             1    1",
            "all                 2             3    5");
    assertThat(run.words())
        .contains(
            "Not examined: 14 rules, for example rule MobilizedPastHead; the record does not cover"
                + " PersonnelMobilized events.",
            "Not examined: rule HeadBypassed at mill, entry plans/mill/5; nobody wrote"
                + " down who received 'KEP-5'.",
            "HeadBypassed 5",
            "Notice: keps.csv:6: created '2022-13-45' is no day of the calendar",
            "More: --all");
  }

  @Test
  void severalProposalsForOneReleaseAreToldTogether() {
    village.with(
        PROPOSALS,
        """
        kep,path,owning_sig,created,last_change,approvers,latest_milestone
        1,plans/mill/1,mill,2022-01-01,2023-01-01,carter,v1.20
        2,plans/mill/2,mill,2022-01-02,2023-01-01,carter,v1.20
        3,plans/mill/3,mill,2022-01-03,2023-01-01,carter,v1.20
        4,plans/mill/4,mill,2022-01-04,2023-01-01,carter,
        5,plans/mill/5,mill,2022-01-05,2023-01-01,carter,v1.2
        6,plans/bakery/6,bakery,2025-01-02,2025-02-01,baker,v1.20
        7,plans/bakery/7,bakery,2025-01-03,2025-02-01,baker,v1.21
        """);
    Run run = run();
    assertThat(run.words())
        .contains(
            "SeveralCentresIndicated (M8.3, M8.1): 2 times in 1 group",
            "mill: The unit was asked for 3 tasks for v1.20, each of them as the central one.",
            "Several proposals of one group for one release: 1 time; all: mill in v1.20 3.");
    assertThat(run("--all").words())
        .contains(
            "Not examined: rule SeveralCentres; the record does not cover PlanAdopted events.");
    assertThat(run("--group", "mill").words()).contains("all: mill in v1.20 3.");
    assertThat(run("--group", "bakery").words()).doesNotContain("Several proposals of one group");
  }

  @Test
  void theScreenIsOneScreen() {
    for (int i = 10; i < 60; i++) {
      String group =
          "  - dir: group-"
              + i
              + "\n    leadership:\n      chairs:\n      - github: a\n      - github: b\n";
      village.replacing(GROUPS, "committees:\n", "committees:\n" + group.indent(-2));
      village.adding(PROPOSALS, i + ",plans/" + i + ",group-" + i + ",2025-01-01,2025-13-01,c");
    }
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.screen()).hasSizeLessThanOrEqualTo(45).allMatch(line -> line.length() <= 100);
    assertThat(run.words()).contains("further groups", "more.");
  }

  @Test
  void nothingThatIsShownNamesAPerson() {
    for (String[] more :
        new String[][] {{}, {"--all"}, {"--group", "orchard"}, {"--rule", "ChargeShared"}}) {
      assertThat(words(run(more).out())).doesNotContain(VillageFiles.HANDLES);
    }
  }

  private static List<String> words(String text) {
    return Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(".,:;'()[]/")))
        .omitEmptyStrings()
        .splitToList(text.toLowerCase(Locale.ROOT));
  }

  @Test
  void allShowsEveryFindingInFull() {
    assertThat(run("--all").words())
        .contains(
            "orchard: 'KEP-2' came here past",
            "mill: 'KEP-4' came here past",
            "seen in: plans/mill/4",
            "when: 2022-06-01..2022-07-01",
            "council: 2 people share the overall charge",
            "harvest: 2 people share the overall charge",
            "orchard: 2 people share the overall charge")
        .doesNotContain("KEP-1'", "KEP-3'", "KEP-6'");
  }

  @Test
  void oneGroupIsShownInFullAndItsFindingsMakeTheStatus() {
    Run orchard = run("--group", "orchard");
    assertThat(orchard.status()).isEqualTo(1);
    assertThat(orchard.words())
        .contains("KEP-2", "2 people share")
        .doesNotContain("KEP-4", "council");
    Run bakery = run("--group", "bakery");
    assertThat(bakery.status()).isZero();
    assertThat(bakery.words()).contains("0 open findings");
    assertThat(run("--group", "mill").words())
        .contains("Not examined: rule HeadBypassed at mill, entry plans/mill/5");
  }

  @Test
  void oneRuleIsShownInFullAndItsFindingsMakeTheStatus() {
    Run bypassed = run("--rule", "HeadBypassed");
    assertThat(bypassed.status()).isEqualTo(1);
    assertThat(bypassed.words())
        .contains("2 open findings", "KEP-2", "KEP-4")
        .doesNotContain("people share");
    assertThat(run("--rule", "LevelSkipped").status()).isZero();
  }

  @Test
  void whatCameLaterIsNotKnownAsOfAnEarlierDay() {
    Run run = run("--as-of", "2022-06-30");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.words()).contains("2 of 6 proposals, as of 2022-06-30: 2 open findings");
    Run before = run("--as-of", "2000-01-01");
    assertThat(before.status()).isZero();
    assertThat(before.words()).contains("0 of 6 proposals, as of 2000-01-01: 0 open findings");
  }

  @Test
  void asDataItSaysWhatIsShown() {
    Community community = CommunityFolder.read(folder, ZoneOffset.UTC).orElseThrow();
    Diagnosis diagnosis =
        Diagnosis.of(
            KubernetesCommand.METHOD, community.chronicle(), When.on(community.lastDay()).latest());
    Run run = run("--json");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.diagnosis(KubernetesCommand.METHOD)).isEqualTo(diagnosis);
    assertThat(run.json().get("open").asInt()).isEqualTo(5);
    assertThat(run.json().get("groups").asInt()).isEqualTo(5);
    assertThat(run.json().get("proposals").asInt()).isEqualTo(6);
    assertThat(run.json().get("asOf").asText()).isEqualTo("2025-01-01");
    assertThat(run.json().get("notices").get(0).asText()).contains("'2022-13-45'");
    Run orchard = run("--json", "--group", "orchard");
    assertThat(orchard.diagnosis(KubernetesCommand.METHOD).open())
        .hasSize(2)
        .allMatch(finding -> finding.where().toString().equals("orchard"));
    assertThat(run("--json", "--group", "bakery").status()).isZero();
    Run refused = run("--json", "--group", "forge");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
  }

  @Test
  void anUnknownGroupOrRuleIsStatusTwoAndTheKnownOnesAreNamed() {
    Run run = run("--group", "forge", "--rule", "Nonsense");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("--group: found 'forge', expected one of orchard, mill, bakery, harvest, council")
        .contains("--rule: found 'Nonsense', expected one of NotSubordinate, HeadBypassed,");
  }

  @Test
  void unusableInputIsStatusTwoWithEveryProblemAndNothingElse() {
    village.with(PROPOSALS, "kep,path,owning_sig,created,last_change,approvers\n9,,forge,x,y,\n");
    Run run = run();
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            2 problems, so nothing was read:
              keps.csv:2: found an empty path, expected where the proposal is kept
              keps.csv:2: found last_change 'y', expected a day such as 2025-01-31
            """);
  }

  @Test
  void aRowThatCannotBeUsedStopsNoOther() {
    village.adding(PROPOSALS, "9,,mill,x,y,");
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.words())
        .containsSubsequence(
            "6 of 6 proposals, as of 2025-01-01: 5 open findings in what was read.",
            "Not everything was read:",
            "keps.csv:8: left out: found an empty path, expected where the proposal is kept",
            "keps.csv:8: left out: found last_change 'y', expected a day such as 2025-01-31",
            "To mend first");
    Run bakery = run("--group", "bakery");
    assertThat(bakery.status()).isEqualTo(3);
    assertThat(bakery.words()).contains("0 open findings in what was read.", "keps.csv:8");
    assertThat(run("--json").json().get("allRead").asBoolean()).isFalse();
  }

  @Test
  void ofThousandsOfRowsThatCannotBeUsedTwentyAreShown() {
    String rows = "x,y\n".repeat(3000);
    village.adding(PROPOSALS, rows.strip());
    Run run = run();
    assertThat(run.screen()).hasSizeLessThan(70);
    assertThat(run.words()).contains("keps.csv:27: left out", "and 2980 more");
    assertThat(run.words()).doesNotContain("keps.csv:28: left out");
    assertThat(run("--all").words()).contains("keps.csv:3007: left out");
    village.with(PROPOSALS, "kep,path,owning_sig,created,last_change,approvers\n" + rows);
    assertThat(run().err().lines())
        .hasSize(22)
        .contains("3000 problems, so nothing was read:", "  and 2980 more");
    assertThat(run("--all").err().lines()).hasSize(3001);
  }

  @Test
  void groupsThatWereDissolvedSinceAreListed() {
    for (int i = 0; i < 12; i++) {
      village.adding(INTERVALS, "old-" + i + ",chairs,smith,2018-01-01,2019-01-01");
    }
    Run run = run();
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.words())
        .contains(
            "5 open findings.",
            "Dissolved since, and not looked at: 12 groups: old-0 (1 interval), old-1 (1 interval)",
            "old-9 (1 interval) and 2 more.")
        .doesNotContain("Not everything was read");
    assertThat(run("--all").words()).contains("old-11 (1 interval).");
    assertThat(run("--group", "bakery").words()).doesNotContain("Dissolved");
    assertThat(run("--group", "bakery").status()).isZero();
    assertThat(run("--json").json().get("dissolved")).hasSize(12);
  }

  @Test
  void rulesWithoutOccasionStandLastAndAreNamedOnlyWhereEverythingIsAskedFor() {
    assertThat(run().words())
        .containsSubsequence("Notice: ", "Examined, how often: ", "Nothing to look at for ")
        .containsPattern("Nothing to look at for \\d+ rules\\. More: ");
    assertThat(run("--all").words())
        .containsPattern("Nothing to look at for \\d+ rules: [A-Z]\\w+, ");
  }

  @Test
  void aFolderThatIsNotThereIsStatusTwo() {
    Run run = Run.of("kubernetes", folder.resolve("nowhere").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("1 problem, so nothing was read:\n")
        .contains("no such folder");
  }

  private Run run(String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "kubernetes";
    args[1] = folder.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Run.of(args);
  }
}
