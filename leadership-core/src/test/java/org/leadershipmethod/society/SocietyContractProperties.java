package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.chain.ChainFamily.CHAIN;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.Seat;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Edges;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.PlainSociety;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.SocietyAttempts;
import org.leadershipmethod.testkit.SocietyContract;
import org.leadershipmethod.testkit.SocietyEdit;

/** What holds of every family holds of this one; and whatever its guard grants is lawful. */
@Proves({
  Clause.R0_1, Clause.R0_2, Clause.R0_3, Clause.R1_1, Clause.R1_2, Clause.R1_3, Clause.R1_4,
  Clause.R1_5, Clause.R2_1, Clause.R2_2, Clause.R3_1, Clause.R3_2, Clause.R4_1, Clause.M9_3
})
class SocietyContractProperties extends SocietyContract {

  @Override
  protected Family family() {
    return SOCIETY;
  }

  @Override
  protected List<SocietyEdit> edits() {
    return List.of(SocietyEdit.values());
  }

  @Override
  protected List<Edges<?>> edges() {
    return List.of(
        Edges.of(SocietyBounds.PARTY_STAGE, StruggleStage.JOINT, StruggleStage.POLITICAL)
            .butNot(StruggleStage.SCATTERED),
        Edges.of(SocietyBounds.ELECTION_QUORUM, Quorum.of(1, 10), Quorum.of(1, 1))
            .butNot(Quorum.of(99, 1000)),
        Edges.ofDays(SocietyBounds.FOUNDING_WINDOW, 1, FIVE_YEARS),
        Edges.ofDays(SocietyBounds.PROGRAMME_WINDOW, 1, FIVE_YEARS));
  }

  /** The same leaders act, or the same is told of the same. */
  @Override
  protected boolean serves(Event step, Event proposed) {
    if (step instanceof GroupEvent one && proposed instanceof GroupEvent other) {
      return other.group().equals(one.group());
    } else if (step instanceof PartyFounded one && proposed instanceof PartyFounded other) {
      return other.party().equals(one.party());
    } else if (step instanceof PositionStated one && proposed instanceof PositionStated other) {
      return other.person().equals(one.person());
    } else if (step instanceof RelationStated one && proposed instanceof RelationStated other) {
      return other.from().equals(one.from()) && other.to().equals(one.to());
    }
    return super.serves(step, proposed);
  }

  /** Or it is told once more that a class is there. */
  @Override
  protected List<Event> idle(Finding finding, Situation now) {
    return finding.where() instanceof ClassId one
        ? List.of(new ClassDeclared(one.position()))
        : super.idle(finding, now);
  }

  @Override
  protected boolean replacesWhatWasDone() {
    return true;
  }

  @Override
  protected double insteadIn100() {
    return 20;
  }

  @Override
  protected double afterwardsIn100() {
    return 30;
  }

  @Provide
  Arbitrary<List<Event>> attempts() {
    return SocietyAttempts.attempts();
  }

  /** Whatever the guard lets pass leaves nothing open but what is due, and a group of one. */
  @Property
  @Proves({Clause.R0_3, Clause.R1_4, Clause.R1_5, Clause.R3_2})
  void whatWasGrantedIsLawful(@ForAll("attempts") List<Event> attempts) {
    Practice practice = Practice.resume(Chronicle.empty(), method());
    LocalDate day = Notes.FIRST;
    for (Event event : SocietyAttempts.beginning()) {
      practice = practice.take(Step.of(event), day).orElseThrow().practice();
    }
    int granted = 0;
    for (Event attempt : attempts) {
      day = day.plusDays(3);
      Practice before = practice;
      practice = practice.take(Step.of(attempt), day).fold(Taken::practice, refused -> before);
      granted += practice.version() - before.version();
    }
    Diagnosis diagnosis = practice.diagnosis(When.on(day).latest());
    assertThat(diagnosis.findings())
        .allSatisfy(one -> assertThat(one.rule()).isIn(SocietyEdit.DUE_OR_ALONE));
    assertThat(diagnosis.notExamined()).isEmpty();
    assertIsInOrder(practice.situation());
    boolean some = granted > 3 && granted < attempts.size();
    Statistics.label("some granted, some refused")
        .collect(some)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 30));
  }

  /** Nobody outside of classes, parties of one class each, and leaders whom they elected. */
  private static void assertIsInOrder(Situation now) {
    Society society = now.view(SocietyView.SOCIETY);
    assertThat(society.unclear()).isEmpty();
    for (PartyId party : ImmutableList.of(PartyId.of("one"), PartyId.of("two"))) {
      Optional<PartyFounded> founded = society.record(party).map(PartyRecord::event);
      founded.ifPresent(event -> assertThat(event.classes()).hasSize(1));
      founded.ifPresent(event -> assertThat(event.kind()).isEqualTo(GroupingKind.PARTY));
      ImmutableList<Seat> seats = now.view(GroupView.GROUPS).of(party.leadership()).seats();
      assertThat(seats).allMatch(seat -> seat.origin() == SeatOrigin.ELECTED);
      assertThat(seats.isEmpty() || founded.isPresent()).isTrue();
    }
  }

  @Property
  void theRecordsAreNotNarrow(@ForAll("lawfulRecords") Notes record) {
    share("three classes", PlainSociety.beginning(record).masses().classes().size() > 2, 20);
    share("several parties", PlainSociety.foundings(record).size() > 1, 30);
    share("longer than a year", PlainSociety.isDue(record, record.all().get(1), 366), 20);
    share("all three kinds of ballots", kindsOfBallots(record) == 3, 5);
    share(
        "a majority is claimed",
        record.events(DecisionTaken.class).anyMatch(DecisionTaken::claimsMajority),
        20);
    Stream.of(GROUP, SOCIETY, CHAIN)
        .flatMap(family -> family.inFiles().events().values().stream())
        .forEach(
            kind ->
                share(
                    kind.getSimpleName(),
                    record.all().stream().anyMatch(one -> kind.isInstance(one.event())),
                    8));
  }

  private static long kindsOfBallots(Notes record) {
    return record.events(LeadersElected.class).map(LeadersElected::count).distinct().count();
  }
}
