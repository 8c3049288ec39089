package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.society.SocietyFamily.SOCIETY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.Seat;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Noted;
import org.leadershipmethod.testkit.Proves;
import org.leadershipmethod.testkit.SocietyAttempts;
import org.leadershipmethod.testkit.SocietyRecord;
import org.leadershipmethod.testkit.SocietyRecords;

/**
 * A lawful record of a society has no finding, however it came about; every rule looked at
 * something.
 */
class SocietySoundProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(GROUP, SOCIETY);

  /** What no single step brings about. */
  private static final ImmutableSet<String> DUE_OR_ALONE =
      ImmutableSet.of(
          "GroupOfOne", "ClassWithoutParty", "ProgrammeSilent", "NoReport", "BrokenLink");

  @Provide
  Arbitrary<SocietyRecord> records() {
    return SocietyRecords.societies();
  }

  @Property
  void nothingIsFoundInALawfulRecord(@ForAll("records") SocietyRecord record) {
    Diagnosis diagnosis = Diagnosis.of(METHOD, record.chronicle(), record.asOf());
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined()).isEmpty();
    for (Rule rule : METHOD.rules()) {
      Statistics.label(rule.id().value())
          .collect(diagnosis.examined().getOrDefault(rule.id(), 0) > 0)
          .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
    }
  }

  @Property(tries = 300)
  void everyStepOfALawfulRecordIsGranted(
      @ForAll("records") SocietyRecord record, @ForAll @IntRange(min = 0, max = 999) int choice) {
    Noted note = record.notes().get(choice % record.notes().size());
    Practice practice = Practice.resume(record.before(note.id()), METHOD);
    Ruling<Taken<Event>> ruling = practice.take(Step.of(note.event()), note.when());
    assertThat(ruling.isGranted()).as("%s of %s", ruling, note).isTrue();
    Statistics.label("about leaders")
        .collect(note.event() instanceof GroupEvent)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 3));
  }

  @Provide
  Arbitrary<List<Event>> attempts() {
    return SocietyAttempts.attempts();
  }

  /** Whatever the guard lets pass leaves nothing open but what is due, and a group of one. */
  @Property
  @Proves({Clause.R0_3, Clause.R1_4, Clause.R1_5, Clause.R3_2})
  void whatWasGrantedIsLawful(@ForAll("attempts") List<Event> attempts) {
    Practice practice = Practice.resume(Chronicle.empty(), METHOD);
    LocalDate day = SocietyRecord.FIRST;
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
        .allSatisfy(one -> assertThat(one.rule().value()).isIn(DUE_OR_ALONE));
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
  void theRecordsAreNotNarrow(@ForAll("records") SocietyRecord record) {
    share("three classes", record.beginning().masses().classes().size() > 2, 20);
    share("several parties", record.foundings().size() > 1, 30);
    share("longer than a year", record.isDue(record.notes().get(1), 366), 20);
    share("all three kinds of ballots", kindsOfBallots(record) == 3, 5);
    share(
        "a majority is claimed",
        record.events(DecisionTaken.class).anyMatch(DecisionTaken::claimsMajority),
        20);
    Stream.of(GROUP, SOCIETY)
        .flatMap(family -> family.inFiles().events().values().stream())
        .forEach(
            kind ->
                share(
                    kind.getSimpleName(),
                    record.notes().stream().anyMatch(one -> kind.isInstance(one.event())),
                    8));
  }

  private static long kindsOfBallots(SocietyRecord record) {
    return record.events(LeadersElected.class).map(LeadersElected::count).distinct().count();
  }

  private static void share(String what, boolean isSo, int least) {
    Statistics.label(what)
        .collect(isSo)
        .coverage(fair -> fair.check(true).percentage(share -> share >= least));
  }
}
