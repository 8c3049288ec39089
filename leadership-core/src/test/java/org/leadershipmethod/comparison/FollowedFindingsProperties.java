package org.leadershipmethod.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMultiset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.LawfulRecord;
import org.leadershipmethod.testkit.LawfulRecords;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Proposed;
import org.leadershipmethod.testkit.RelayEdit;
import org.leadershipmethod.testkit.Spoiled;

/** What becomes of findings from one diagnosis to the next, over records that go wrong. */
class FollowedFindingsProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);

  /** An event that no view and no rule knows. */
  private record Remark(String words) implements Event {}

  /** A lawful record and two ways in which it went wrong. */
  record Case(LawfulRecord record, Spoiled spoiled, Spoiled otherwise) {

    Diagnosis lawful() {
      return Diagnosis.of(METHOD, record.chronicle(), record.asOf());
    }

    Diagnosis diagnosis() {
      return diagnosis(spoiled.chronicle());
    }

    Diagnosis diagnosis(Chronicle chronicle) {
      return Diagnosis.of(METHOD, chronicle, record.asOf());
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    Arbitrary<RelayEdit> edits = Arbitraries.of(RelayEdit.class);
    return Combinators.combine(
            LawfulRecords.lawfulRecords(), edits, edits, Arbitraries.integers().between(0, 999))
        .as(FollowedFindingsProperties::spoiled)
        .filter(Optional::isPresent)
        .map(Optional::get);
  }

  /** One record in four has the same kind of thing wrong otherwise too, so that some stays open. */
  private static Optional<Case> spoiled(
      LawfulRecord record, RelayEdit edit, RelayEdit other, int choice) {
    RelayEdit otherwise = choice % 4 == 0 ? edit : other;
    return edit.of(record, choice)
        .flatMap(
            spoiled ->
                otherwise.of(record, choice / 2).map(also -> new Case(record, spoiled, also)));
  }

  private static ImmutableSortedMultiset<FindingIdentity> identities(Iterable<Finding> findings) {
    return KnownFindings.none().adopting(findings).findings();
  }

  private static ImmutableSortedMultiset<FindingIdentity> notOpenAnyMore(FindingsSince since) {
    return ImmutableSortedMultiset.<FindingIdentity>naturalOrder()
        .addAll(identities(since.mended()))
        .addAll(since.ended())
        .addAll(since.withdrawn())
        .addAll(since.notExamined().stream().map(FindingsSince.Unseen::finding).iterator())
        .build();
  }

  @Property(tries = 300)
  void nothingIsNewAgainstItself(@ForAll("cases") Case one) {
    Diagnosis diagnosis = one.diagnosis();
    FindingsSince since = KnownFindings.of(diagnosis).in(diagnosis);
    assertThat(since.isUnchanged()).isTrue();
    assertThat(since.stillOpen()).isEqualTo(diagnosis.open()).isNotEmpty();
    DiagnosisComparison comparison = DiagnosisComparison.between(diagnosis, diagnosis);
    assertThat(comparison.findings()).isEqualTo(since);
    assertThat(comparison.newlyExamined()).isEmpty();
    assertThat(comparison.changedBounds()).isEmpty();
  }

  @Property(tries = 300)
  void exactlyWhatWentWrongIsNew(@ForAll("cases") Case one) {
    FindingsSince since = KnownFindings.of(one.lawful()).in(one.diagnosis());
    assertThat(since.appeared().stream().map(Expected::of).collect(ImmutableSet.toImmutableSet()))
        .isEqualTo(one.spoiled().expected());
    assertThat(since.appeared()).hasSameSizeAs(one.spoiled().expected());
    assertThat(since.hasNew()).isTrue();
    assertThat(since.stillOpen()).isEmpty();
  }

  @Property(tries = 300)
  void whatIsNewOneWayIsNotOpenAnyMoreTheOtherWay(@ForAll("cases") Case one) {
    Diagnosis first = one.diagnosis();
    Diagnosis second = one.diagnosis(one.otherwise().chronicle());
    DiagnosisComparison there = DiagnosisComparison.between(first, second);
    DiagnosisComparison back = DiagnosisComparison.between(second, first);
    assertThat(identities(there.findings().appeared())).isEqualTo(notOpenAnyMore(back.findings()));
    assertThat(identities(back.findings().appeared())).isEqualTo(notOpenAnyMore(there.findings()));
    assertThat(identities(there.findings().stillOpen()))
        .isEqualTo(identities(back.findings().stillOpen()));
    assertThat(there.newlyExamined()).isEqualTo(back.noLongerExamined());
    back.openByRule()
        .forEach(
            (rule, count) ->
                assertThat(there.openByRule())
                    .containsEntry(
                        rule, new DiagnosisComparison.Count(count.now(), count.before())));
    Statistics.label("both")
        .collect(there.findings().stillOpen().isEmpty())
        .coverage(fair -> fair.check(false).count(count -> count > 0));
  }

  @Property(tries = 300)
  void whatWasMendedIsToldAndNothingElse(@ForAll("cases") Case one) {
    Diagnosis before = one.diagnosis();
    for (Finding finding : before.open()) {
      Proposed.afterwards(finding).forEach(draft -> checkMended(one, finding, draft));
    }
  }

  private static void checkMended(Case one, Finding finding, Proposed draft) {
    Practice practice = Practice.resume(one.spoiled().chronicle(), METHOD);
    When now = When.at(one.record().asOf());
    for (Event event : draft.events()) {
      practice = practice.note(event, now);
    }
    Diagnosis after = practice.diagnosis(now.latest());
    KnownFindings known = KnownFindings.of(one.diagnosis());
    FindingsSince since = known.in(after);
    assertThat(since.appeared()).isEmpty();
    assertThat(since.withdrawn()).isEmpty();
    assertThat(since.notExamined()).isEmpty();
    assertThat(notOpenAnyMore(since)).contains(FindingIdentity.of(finding));
    assertThat(since.mended()).allSatisfy(mended -> assertThat(mended.mendedBy()).isNotEmpty());
    if (one.spoiled().expected().size() == 1) {
      assertThat(notOpenAnyMore(since)).hasSize(1);
      assertThat(known.tightenedBy(after).isEmpty()).isTrue();
    }
    Statistics.label("told by")
        .collect(since.mended().isEmpty() ? "ended" : "mended")
        .coverage(
            fair -> {
              fair.check("ended").count(count -> count > 0);
              fair.check("mended").count(count -> count > 0);
            });
  }

  @Property(tries = 300)
  void aRecordThatGrowsLosesNoFinding(@ForAll("cases") Case one) {
    Practice practice = Practice.begin(one.record().start(), METHOD);
    List<KnownFindings> known = new ArrayList<>();
    ImmutableList<Noted> written = one.spoiled().notes().all();
    for (Noted next : written.subList(1, written.size())) {
      practice = practice.note(next.event(), next.when());
      known.add(KnownFindings.of(practice.diagnosis(next.when().latest())));
    }
    Diagnosis now = practice.diagnosis(one.record().asOf());
    for (KnownFindings earlier : known) {
      FindingsSince since = earlier.in(now);
      assertThat(since.withdrawn()).isEmpty();
      assertThat(since.notExamined()).isEmpty();
      assertThat(since.stillOpen().size() + since.mended().size() + since.ended().size())
          .isEqualTo(earlier.size());
      assertThat(since.stillOpen().size() + since.appeared().size()).isEqualTo(now.open().size());
    }
  }

  @Property(tries = 300)
  void aFindingIsTheSameWhenEntriesMove(@ForAll("cases") Case one) {
    List<Noted> moved = new ArrayList<>(one.spoiled().notes().all());
    moved.add(1, new Noted(EntryId.of("later"), new Remark("written in later"), When.OUTSET));
    Diagnosis before = one.diagnosis();
    Diagnosis after = one.diagnosis(Notes.chronicle(moved));
    assertThat(KnownFindings.of(before).in(after).isUnchanged()).isTrue();
    assertThat(KnownFindings.of(after)).isEqualTo(KnownFindings.of(before));
  }

  @Property(tries = 300)
  void tighteningOnlyTakesAwayAndMakesNothingNew(@ForAll("cases") Case one) {
    Diagnosis second = one.diagnosis(one.otherwise().chronicle());
    KnownFindings known = KnownFindings.of(one.diagnosis());
    KnownFindings tighter = known.tightenedBy(second);
    assertThat(tighter.without(known).isEmpty()).isTrue();
    assertThat(tighter.in(second).appeared()).isEqualTo(known.in(second).appeared());
    assertThat(tighter.in(second).ended()).isEmpty();
    assertThat(tighter.in(second).mended()).isEmpty();
    assertThat(tighter.tightenedBy(second)).isEqualTo(tighter);
  }

  @Property(tries = 300)
  void nothingIsMendedWhereNoRuleWasAsked(@ForAll("cases") Case one) {
    KnownFindings known = KnownFindings.of(one.diagnosis());
    Diagnosis nothing =
        Diagnosis.of(LeadershipMethod.of(), one.spoiled().chronicle(), one.record().asOf());
    FindingsSince since = known.in(nothing);
    assertThat(since.notExamined()).hasSize(known.size());
    assertThat(notOpenAnyMore(since)).isEqualTo(known.findings());
    assertThat(known.tightenedBy(nothing)).isEqualTo(known);
  }

  @Property(tries = 300)
  void adoptingWhatIsNewLeavesNothingNew(@ForAll("cases") Case one) {
    Diagnosis second = one.diagnosis(one.otherwise().chronicle());
    KnownFindings known = KnownFindings.of(one.diagnosis());
    KnownFindings grown = known.adopting(known.in(second).appeared());
    assertThat(grown.in(second).hasNew()).isFalse();
    assertThat(grown.without(known).size()).isEqualTo(known.in(second).appeared().size());
    assertThat(known.without(grown).isEmpty()).isTrue();
  }

  @Property(tries = 300)
  void theTextOfKnownFindingsIsReadBack(@ForAll("cases") Case one) {
    KnownFindings known = KnownFindings.of(one.diagnosis());
    assertThat(KnownFindings.ofText(known.toText()).orElseThrow()).isEqualTo(known);
  }
}
