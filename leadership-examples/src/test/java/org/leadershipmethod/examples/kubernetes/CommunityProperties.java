package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/** What a diagnosis finds in a community, against the definition of it, written down plainly. */
class CommunityProperties {

  private static final UnitId MILL = UnitId.of("mill");
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 12;

  @Property
  @StatisticsReport(StatisticsReportMode.OFF)
  void theHeadIsBypassedWhenSomebodyApprovedAndNobodyWhoLedMeanwhile(
      @ForAll("intervals") List<Interval> intervals,
      @ForAll("proposals") List<Proposal> proposals) {
    Set<String> wanted =
        proposals.stream()
            .filter(one -> isPast(one, heads(intervals, one)))
            .map(Proposal::path)
            .collect(toImmutableSet());
    Statistics.collect(wanted.isEmpty() ? "none" : "some");
    Statistics.coverage(of -> of.check("some").percentage(part -> part >= 5));
    assertThat(found(intervals, proposals, "HeadBypassed")).isEqualTo(wanted);
  }

  @Property
  void theChargeIsVacantWhenSomebodyApprovedAndNobodyLedMeanwhile(
      @ForAll("intervals") List<Interval> intervals,
      @ForAll("proposals") List<Proposal> proposals) {
    Set<String> wanted =
        proposals.stream()
            .filter(one -> !one.approvers().isEmpty() && heads(intervals, one).isEmpty())
            .map(Proposal::path)
            .collect(toImmutableSet());
    assertThat(found(intervals, proposals, "ChargeVacant")).isEqualTo(wanted);
  }

  private static boolean isPast(Proposal proposal, Set<PersonId> heads) {
    return !proposal.approvers().isEmpty()
        && !heads.isEmpty()
        && Collections.disjoint(proposal.approvers(), heads);
  }

  /** Whose interval meets the time of a proposal; days are compared as text. */
  private static Set<PersonId> heads(List<Interval> intervals, Proposal proposal) {
    String last = proposal.changed().text();
    String created = proposal.created().isEmpty() ? last : proposal.created();
    String start = created.compareTo(last) < 0 ? created : last;
    return intervals.stream()
        .filter(Interval::isLeading)
        .filter(one -> one.from().text().compareTo(last) <= 0)
        .filter(one -> one.to().map(to -> to.text().compareTo(start) > 0).orElse(true))
        .map(one -> one.person().orElseThrow())
        .collect(toImmutableSet());
  }

  @Property
  void targetsCompeteWhenSeveralProposalsNameOneRelease(
      @ForAll("intervals") List<Interval> intervals,
      @ForAll("proposals") List<Proposal> proposals) {
    ImmutableMultiset<String> releases =
        proposals.stream()
            .flatMap(one -> one.release().stream())
            .collect(ImmutableMultiset.toImmutableMultiset());
    assertThat(CompetingTargets.in(diagnosis(intervals, proposals).open()))
        .extracting(CompetingTargets::toString)
        .containsExactlyInAnyOrderElementsOf(
            releases.entrySet().stream()
                .filter(one -> one.getCount() > 1)
                .map(one -> "mill in " + one.getElement() + " " + one.getCount())
                .toList());
  }

  @Property(tries = 300)
  void whoseDaysTheyAreChangesNoFinding(
      @ForAll("intervals") List<Interval> intervals,
      @ForAll("proposals") List<Proposal> proposals,
      @ForAll @IntRange(min = -12, max = 14) int hours) {
    ZoneId zone = ZoneOffset.ofHours(hours);
    assertThat(diagnosis(intervals, proposals, zone).open())
        .extracting(Finding::explanation)
        .containsExactlyElementsOf(
            diagnosis(intervals, proposals).open().stream().map(Finding::explanation).toList());
  }

  private static Set<String> found(
      List<Interval> intervals, List<Proposal> proposals, String rule) {
    return diagnosis(intervals, proposals).findings(RuleId.of(rule)).stream()
        .flatMap(finding -> finding.evidence().stream())
        .map(EntryId::value)
        .collect(toImmutableSet());
  }

  private static Diagnosis diagnosis(List<Interval> intervals, List<Proposal> proposals) {
    return diagnosis(intervals, proposals, ZoneOffset.UTC);
  }

  private static Diagnosis diagnosis(
      List<Interval> intervals, List<Proposal> proposals, ZoneId zone) {
    SnapshotFile file = new SnapshotFile("sigs.yaml", Optional.of(FIRST), ImmutableList.of());
    Snapshot snapshot =
        Snapshot.read(new SourceText("sigs.yaml", "sigs:\n- dir: mill\n")).orElseThrow();
    History history =
        new History(ImmutableList.copyOf(intervals), ImmutableList.of(), ImmutableSet.of());
    Community community =
        Community.of(
            file,
            new Gathered(
                "sigs.yaml",
                snapshot,
                history,
                new ReadInPart<>(ImmutableList.copyOf(proposals), ImmutableList.of())),
            zone);
    return Diagnosis.of(
        KubernetesCommand.METHOD,
        community.chronicle(),
        When.on(community.lastDay(), zone).latest());
  }

  @Provide
  Arbitrary<List<Interval>> intervals() {
    Arbitrary<String> role = Arbitraries.of("chairs", "tech_leads", "emeritus_leads");
    Arbitrary<Optional<Integer>> length = Arbitraries.integers().between(0, 6).optional(0.9);
    return Combinators.combine(role, person(), day(), length)
        .as(CommunityProperties::interval)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .filter(all -> all.stream().anyMatch(Interval::isLeading));
  }

  private static Interval interval(
      String role, PersonId person, LocalDate from, Optional<Integer> length) {
    Optional<Day> to = length.map(from::plusDays).map(Day::of);
    return new Interval("row", MILL, role, Optional.of(person), Day.of(from), to);
  }

  @Provide
  Arbitrary<List<Proposal>> proposals() {
    Arbitrary<String> created =
        day().map(LocalDate::toString).optional(0.8).map(one -> one.orElse(""));
    Arbitrary<Optional<String>> release = Arbitraries.of("v1.9", "v1.10", "v1.11").optional(0.8);
    return Combinators.combine(created, day(), person().set().ofMaxSize(2), release)
        .as(CommunityProperties::proposal)
        .list()
        .ofMaxSize(8)
        .map(CommunityProperties::numbered);
  }

  private static Proposal proposal(
      String created, LocalDate changed, Set<PersonId> approvers, Optional<String> release) {
    return new Proposal(
        "row", "", "", MILL, ImmutableSet.copyOf(approvers), created, Day.of(changed), release);
  }

  private static List<Proposal> numbered(List<Proposal> all) {
    return IntStream.range(0, all.size()).mapToObj(i -> withPath(all.get(i), "plan " + i)).toList();
  }

  private static Proposal withPath(Proposal one, String path) {
    return new Proposal(
        one.where(),
        path,
        "",
        one.group(),
        one.approvers(),
        one.created(),
        one.changed(),
        one.release());
  }

  private static Arbitrary<LocalDate> day() {
    return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
  }

  private static Arbitrary<PersonId> person() {
    return Arbitraries.of("miller", "baker", "smith").map(PersonId::of);
  }
}
