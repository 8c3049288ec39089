package org.leadershipmethod.examples.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.examples.kubernetes.Snapshot.COMMUNITY;
import static org.leadershipmethod.examples.kubernetes.VillageFiles.GROUPS;
import static org.leadershipmethod.examples.kubernetes.VillageFiles.INTERVALS;
import static org.leadershipmethod.examples.kubernetes.VillageFiles.PROPOSALS;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Unit;

/** What is read from a folder; and everything that can be wrong with it, with its place. */
class CommunityFolderTest {

  @TempDir Path folder;

  VillageFiles village;

  @BeforeEach
  void writeFiles() {
    village = VillageFiles.in(folder);
  }

  @Test
  void groupsStandBelowTheCommunity() {
    List<Unit> units = read().snapshot().organization().units().toList();
    assertThat(units)
        .extracting(unit -> unit.id() + " " + unit.name() + " " + unit.kind())
        .containsExactly(
            "community Community community",
            "orchard Orchard sigs",
            "mill Mill sigs",
            "bakery bakery sigs",
            "harvest Harvest workinggroups",
            "council Council committees");
    assertThat(units.subList(1, 6)).allMatch(unit -> unit.parent().equals(Optional.of(COMMUNITY)));
  }

  @Test
  void leadsAreReadAsTextInLowerCaseAndOnce() {
    assertThat(read().snapshot().groups())
        .extracting(group -> group.id() + " " + group.leads())
        .containsExactly(
            "orchard [gardener, beekeeper]",
            "mill [miller]",
            "bakery [baker]",
            "harvest [20250, harvester]",
            "council [elder, clerk]");
  }

  @Test
  void tenuresComeFromIntervalsWhereThereAreAnyAndElseFromTheSnapshot() {
    assertThat(read().tenures())
        .extracting(
            one ->
                one.group()
                    + " "
                    + one.person()
                    + " "
                    + one.from()
                    + " "
                    + one.to().map(LocalDate::toString).orElse("on"))
        .containsExactlyInAnyOrder(
            "orchard gardener 2019-03-01 on",
            "orchard beekeeper 2020-05-01 on",
            "mill carter 2018-01-01 2022-06-01",
            "mill miller 2022-06-01 on",
            "bakery baker 2025-01-01 on",
            "harvest 20250 2025-01-01 on",
            "harvest harvester 2025-01-01 on",
            "council elder 2025-01-01 on",
            "council clerk 2025-01-01 on");
  }

  @Test
  void aDayThatIsNoneIsKeptAsTextWithANotice() {
    assertThat(read().notices())
        .extracting(Notice::toString)
        .containsExactly(
            "keps.csv:6: created '2022-13-45' is no day of the calendar; kept as text, "
                + "and its time begins on 2022-01-01");
    assertThat(read().proposals().get(4).span(ZoneOffset.UTC))
        .hasToString("2022-01-01..2023-01-15 throughout");
    assertThat(read().proposals().get(4).created()).isEqualTo("2022-13-45");
  }

  @Test
  void aCreationThatCannotBeReadAtAllLeavesTheLastChange() {
    village.replacing(PROPOSALS, "2022-13-45", "soon");
    assertThat(read().proposals().get(4).span(ZoneOffset.UTC)).hasToString("2023-01-15");
    assertThat(read().notices()).hasSize(1);
  }

  @Test
  void theLatestDayNamedAnywhereIsTheLastDay() {
    assertThat(read().lastDay()).isEqualTo(LocalDate.of(2025, 1, 1));
    village.adding(INTERVALS, "mill,chairs,baker,2020-01-01,2026-02-03");
    assertThat(read().lastDay()).isEqualTo(LocalDate.of(2026, 2, 3));
    village.adding(PROPOSALS, "9,plans/mill/9,mill,2026-01-01,2027-01-01,");
    assertThat(read().lastDay()).isEqualTo(LocalDate.of(2027, 1, 1));
  }

  @Test
  void proposalsOfGroupsWhoseLeadsThenAreNotKnownAreLeftOutWithANotice() {
    village.adding(PROPOSALS, "7,plans/bakery/7,bakery,2024-12-31,2025-02-01,smith");
    village.adding(PROPOSALS, "8,plans/bakery/8,bakery,2025-01-01,2025-02-01,smith");
    assertThat(read().proposals())
        .extracting(Proposal::title)
        .contains("KEP-8")
        .doesNotContain("KEP-7");
    assertThat(read().notices())
        .extracting(Notice::toString)
        .contains(
            "keps.csv:8: KEP-7 is left out: who led bakery at the time is in none of the files");
  }

  @Test
  void theDayOfTheGroupsIsInTheNameOfTheirFileOrElseTheLatestOne() {
    String text = "sigs:\n- dir: bakery\n  leadership:\n    chairs:\n    - github: smith\n";
    village.with("sigs-2024-01-01.yaml", text);
    assertThat(read().notices())
        .extracting(Notice::toString)
        .contains("sigs-2025-01-01.yaml: this one is read, and not sigs-2024-01-01.yaml");
    village
        .without(GROUPS)
        .without("sigs-2024-01-01.yaml")
        .with(INTERVALS, "group,role,github,from,to\n");
    village.with(
        PROPOSALS,
        "kep,path,owning_sig,created,last_change,approvers\n1,a/1,bakery,,2024-02-02,\n");
    village.with("sigs.yaml", text);
    assertThat(read().tenures()).extracting(Tenure::from).containsExactly(LocalDate.of(2024, 2, 2));
  }

  @Test
  void missingFilesAreAllReported() {
    village.without(GROUPS).without(INTERVALS).without(PROPOSALS);
    assertThat(problems())
        .containsExactly(
            folder
                + ": found no file with the groups, expected sigs.yaml, or one for a day such as sigs-2025-01-31.yaml",
            "leadership-intervals.csv: found no such file, expected a file that says who "
                + "led which group when",
            "keps.csv: found no such file, expected a file that lists the proposals");
  }

  @Test
  void foldersInThePlaceOfFilesAreReported() {
    village.withFolder(GROUPS).withFolder(PROPOSALS);
    assertThat(problems())
        .containsExactly(
            "sigs-2025-01-01.yaml: found a folder, expected a file that lists the groups",
            "keps.csv: found a folder, expected a file that lists the proposals");
  }

  @Test
  void aFolderThatIsNotThereOrIsAFileIsReported() {
    Path nowhere = folder.resolve("nowhere");
    assertThat(CommunityFolder.read(nowhere, ZoneOffset.UTC).problems())
        .extracting(Problem::toString)
        .containsExactly(
            nowhere + ": found no such folder, expected a folder with the files of a community");
    Path file = folder.resolve(PROPOSALS);
    assertThat(CommunityFolder.read(file, ZoneOffset.UTC).problems())
        .extracting(Problem::toString)
        .containsExactly(file + ": found a file, expected a folder with the files of a community");
  }

  @Test
  void aNameWithoutADayIsReported() {
    village.without(GROUPS).with("sigs-2025-13-01.yaml", "sigs: []\n");
    assertThat(problems())
        .containsExactly(
            "sigs-2025-13-01.yaml: found no day in the name, expected sigs.yaml, or one "
                + "for a day such as sigs-2025-01-31.yaml");
  }

  @Test
  void missingAndDoubledColumnsAreReported() {
    village
        .replacing(INTERVALS, "github,from", "name,from")
        .replacing(PROPOSALS, "kep,path", "path,path");
    assertThat(problems())
        .containsExactly(
            "leadership-intervals.csv:1: found the columns group, role, name, from, to, "
                + "expected also the column 'github'",
            "keps.csv:1: found the columns path, path, owning_sig, created, last_change, "
                + "approvers, expected also the column 'kep'",
            "keps.csv:1: found the column 'path' twice, expected each column once");
    village.with(INTERVALS, "").replacing(PROPOSALS, "path,path", "kep,path");
    assertThat(problems())
        .hasSize(5)
        .contains("leadership-intervals.csv:1: found no columns, expected also the column 'group'");
  }

  @Test
  void emptyCellsAndIdsAreReported() {
    village
        .adding(INTERVALS, ",,,,")
        .adding(PROPOSALS, "9,,,,,")
        .replacing(GROUPS, "dir: bakery", "dir:");
    assertThat(problems())
        .hasSize(9)
        .contains(
            "leadership-intervals.csv:8: found an empty group, expected the id of a group",
            "leadership-intervals.csv:8: found an empty role, expected one of chairs, "
                + "tech_leads, emeritus_leads",
            "leadership-intervals.csv:8: found an empty github, expected a handle",
            "leadership-intervals.csv:8: found an empty from, expected a day such as 2025-01-31",
            "keps.csv:8: found an empty path, expected where the proposal is kept",
            "keps.csv:8: found an empty owning_sig, expected the id of a group",
            "keps.csv:8: found an empty last_change, expected a day such as 2025-01-31")
        .contains(
            "sigs-2025-01-01.yaml:18: found a group without an id, expected an id of its own under"
                + " 'dir'",
            "sigs-2025-01-01.yaml: 6 proposals are left out, since a row that says who led the group"
                + " is: orchard, mill");
    assertThat(read().proposals()).isEmpty();
  }

  @Test
  void aHandleThatIsMissingIsReportedWithItsLine() {
    village.replacing(GROUPS, "- github: miller", "- name: miller");
    assertThat(problems())
        .containsExactly(
            "sigs-2025-01-01.yaml:17: found one of the chairs without a handle, expected "
                + "a handle under 'github'",
            "sigs-2025-01-01.yaml: 4 proposals are left out, since a row that says who led the group"
                + " is: mill");
    assertThat(read().proposals())
        .extracting(Proposal::path)
        .containsExactly("plans/orchard/1", "plans/orchard/2");
  }

  @Test
  void unknownGroupsAreReported() {
    village
        .adding(INTERVALS, "smithy,chairs,smith,2020-01-01,")
        .adding(PROPOSALS, "9,plans/9,forge,2020-01-01,2020-01-01,smith")
        .adding(PROPOSALS, "10,plans/10,community,2020-01-01,2020-01-01,smith");
    assertThat(problems())
        .containsExactly(
            "leadership-intervals.csv:8: found group 'smithy', expected a group of "
                + "sigs-2025-01-01.yaml, or one in which no time is still open",
            "keps.csv:8: found owning_sig 'forge', expected a group of sigs-2025-01-01.yaml",
            "keps.csv:9: found owning_sig 'community', expected a group of sigs-2025-01-01.yaml",
            "sigs-2025-01-01.yaml: 1 proposal is left out, since a row that says who led the group"
                + " is: orchard");
  }

  @Test
  void whoApprovedAndMayLeadUnderAnotherSpellingIsNotPassedBy() {
    village
        .adding(INTERVALS, "Mill,chairs,smith,2020-01-01,")
        .adding(PROPOSALS, "9,plans/mill/9,mill,2020-01-01,2020-01-01,smith");
    assertThat(read().proposals()).extracting(Proposal::path).doesNotContain("plans/mill/9");
  }

  @Test
  void groupsThatWereDissolvedSinceAreReadAndListedAndNothingOfThemIsExamined() {
    village
        .adding(INTERVALS, "attic,chairs,smith,2018-01-01,2019-01-01")
        .adding(INTERVALS, "attic,tech_leads,elder,2018-01-01,2019-06-01")
        .adding(INTERVALS, "attic,emeritus_leads,clerk,2018-01-01,")
        .adding(INTERVALS, "cellar,chairs,smith,2018-01-01,2018-01-02")
        .adding(PROPOSALS, "9,plans/attic/9,attic,2018-05-01,2018-06-01,baker");
    Community read = read();
    assertThat(read.unread()).isEmpty();
    assertThat(read.dissolved())
        .extracting(Dissolved::toString)
        .containsExactly("attic (3 intervals, 1 proposal)", "cellar (1 interval)");
    assertThat(read.proposals()).hasSize(6);
    assertThat(read.tenures()).extracting(one -> one.group().value()).doesNotContain("attic");
    assertThat(read.lastDay()).isEqualTo(LocalDate.of(2025, 1, 1));
  }

  @Test
  void doubledGroupsAndPathsAreReported() {
    village
        .replacing(GROUPS, "dir: council", "dir: mill")
        .adding(PROPOSALS, "9,plans/orchard/1,orchard,2020-01-01,2020-01-01,smith");
    assertThat(problems())
        .containsExactly(
            "sigs-2025-01-01.yaml:33: found the group 'mill' a second time, expected an id of its own"
                + " under 'dir'",
            "keps.csv:8: found path 'plans/orchard/1', as keps.csv:2 has; neither is read, expected a"
                + " path that no other has",
            "sigs-2025-01-01.yaml: 4 proposals are left out, since a row that says who led the group"
                + " is: mill");
    assertThat(read().proposals()).extracting(Proposal::path).containsExactly("plans/orchard/2");
  }

  @Test
  void intervalsThatCannotBeAreReported() {
    village
        .adding(INTERVALS, "mill,chairs,smith,2020-01-02,2020-01-01")
        .adding(INTERVALS, "mill,chair,smith,2020-01-01,2020-01-01")
        .adding(INTERVALS, "mill,chairs,smith,yesterday,today");
    assertThat(problems())
        .containsExactly(
            "leadership-intervals.csv:8: found to '2020-01-01', expected a day not "
                + "before from, '2020-01-02'",
            "leadership-intervals.csv:9: found role 'chair', expected one of chairs, "
                + "tech_leads, emeritus_leads",
            "leadership-intervals.csv:10: found from 'yesterday', expected a day such as "
                + "2025-01-31",
            "leadership-intervals.csv:10: found to 'today', expected a day such as 2025-01-31",
            "sigs-2025-01-01.yaml: 4 proposals are left out, since a row that says who led the group"
                + " is: mill");
  }

  @Test
  void rowsOfAnotherLengthAreReportedAndEmptyLinesAreNot() {
    village.adding(PROPOSALS, "").adding(PROPOSALS, "7,plans/mill/7,mill").adding(INTERVALS, "\n");
    assertThat(problems())
        .containsExactly("keps.csv:9: found 3 cells, expected 6 cells, one for each column");
    assertThat(read().proposals()).hasSize(6);
  }

  @Test
  void aRowOfAnotherLengthLeavesOpenWhoLedTheGroupThatItNames() {
    village.adding(INTERVALS, "mill,chairs");
    assertThat(problems())
        .containsExactly(
            "leadership-intervals.csv:8: found 2 cells, expected 5 cells, one for each column",
            "sigs-2025-01-01.yaml: 4 proposals are left out, since a row that says who led the group"
                + " is: mill");
  }

  @Test
  void aPathThatLooksLikeAPlaceInAChronicleIsReported() {
    village.adding(PROPOSALS, "7,e7,mill,2020-01-01,2020-01-01,");
    assertThat(problems())
        .containsExactly(
            "keps.csv:8: found path 'e7', expected a path; e and a number stand for a "
                + "place in a chronicle");
  }

  @Test
  void aQuoteThatIsNotClosedIsReported() {
    village.adding(PROPOSALS, "7,\"plans/mill/7,mill");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("keps.csv:8: found a row that cannot be read (");
  }

  @Test
  void linesAreCountedAlsoAfterCellsWithLineBreaks() {
    village
        .adding(PROPOSALS, "7,\"plans\nmill\n7\",mill,2020-01-01,2020-01-01,")
        .adding(PROPOSALS, "8,,mill,2020-01-01,2020-01-01,");
    assertThat(problems())
        .containsExactly("keps.csv:11: found an empty path, expected where the proposal is kept");
  }

  @Test
  void bytesOfAnotherEncodingAreReportedAndNeverReplaced() {
    village
        .withLatin(GROUPS, "sigs:\n- dir: m\u00fchle\n")
        .withLatin(
            PROPOSALS,
            ""
                + "kep,path,owning_sig,created,last_change,approvers\n\n1,b\u00e4cker,mill,,2020-01-01,\n");
    assertThat(problems())
        .containsExactly(
            "sigs-2025-01-01.yaml:2: found bytes that are not UTF-8, expected text in UTF-8",
            "keps.csv:3: found bytes that are not UTF-8, expected text in UTF-8");
  }

  @Test
  void brokenYamlIsReportedWithItsLine() {
    village.replacing(GROUPS, "name: Mill", "name: 'Mill");
    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("sigs-2025-01-01.yaml:")
        .contains("found text that is not YAML (", "expected YAML");
  }

  @Test
  void yamlOfAnotherShapeIsReported() {
    village.with(GROUPS, "groups: []\n");
    assertThat(problems())
        .containsExactly(
            "sigs-2025-01-01.yaml:1: found a mapping, expected a mapping with lists of "
                + "groups under sigs, workinggroups, usergroups, committees");
    village.with(
        GROUPS,
        "sigs: none\nworkinggroups:\n- just text\n- dir: mill\n  leadership: []\n- dir: "
            + "orchard\n  leadership:\n    chairs: baker\n");
    assertThat(problems())
        .containsExactly(
            "sigs-2025-01-01.yaml:1: found a text, expected a list of groups",
            "sigs-2025-01-01.yaml:3: found a text, expected a group, with dir, name and leadership",
            "sigs-2025-01-01.yaml:5: found a list, expected a mapping with chairs and tech_leads",
            "sigs-2025-01-01.yaml:8: found a text, expected a list of chairs",
            "sigs-2025-01-01.yaml: 6 proposals are left out, since a row that says who led the group"
                + " is: orchard, mill");
  }

  @Test
  void whatNobodyNeedsStopsNobody() {
    village.replacing(
        GROUPS,
        "  label: 1.20\n",
        "  label: {a: [1, 2]}\n  label: twice\n  subprojects: [&a x, *a]\n  contact: null\n");
    assertThat(problems()).isEmpty();
    assertThat(read().snapshot().groups()).hasSize(5);
  }

  @Test
  void problemsOfAllFilesAreReportedTogether() {
    village
        .replacing(GROUPS, "- github: miller", "- name: miller")
        .adding(INTERVALS, "mill,chairs,smith,2020-01-02,2020-01-01")
        .adding(PROPOSALS, "9,plans/mill/3,mill,2020-01-01,2020-01-01,smith");
    assertThat(problems()).hasSize(4);
  }

  @Test
  void noProblemNamesAPerson() {
    village
        .adding(INTERVALS, "mill,chairs,smith,2020-01-02,2020-01-01")
        .adding(INTERVALS, "smithy,chairs,smith,2020-01-02,2020-01-01")
        .adding(PROPOSALS, "9,plans/mill/3,mill,soon,never,smith");
    assertThat(problems()).hasSize(4).noneMatch(problem -> problem.contains("smith "));
  }

  private Community read() {
    return CommunityFolder.read(folder, ZoneOffset.UTC).orElseThrow();
  }

  private List<String> problems() {
    return CommunityFolder.read(folder, ZoneOffset.UTC)
        .fold(
            read -> read.unread().stream().map(Notice::toString),
            problems -> problems.stream().map(Problem::toString))
        .map(said -> said.replace(": left out: found ", ": found "))
        .toList();
  }
}
