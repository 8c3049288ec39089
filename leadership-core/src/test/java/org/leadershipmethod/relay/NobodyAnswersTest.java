package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.relay.RelayBounds.HANDOVER_WINDOW;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Proposed;
import org.leadershipmethod.testkit.Proves;

/** After a change of who is in overall charge, somebody answers for what stands there. */
class NobodyAnswersTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final Task PUMP = Task.of("pump", "New pump", PRODUCTION);
  private static final UnitId MILL = UnitId.of("mill");
  private static final Post CHARGE = Post.inCharge(MILL);
  private static final String FOUND = "NobodyAnswers at mill";

  private static Organization works(String... heads) {
    return Organization.builder()
        .unit("works")
        .inCharge("director")
        .unit("district")
        .under("works")
        .inCharge("district-head")
        .unit("mill")
        .under("district")
        .inCharge(heads)
        .department(PRODUCTION, "fitter")
        .members("miller")
        .build();
  }

  private static When day(int day) {
    return When.on(LocalDate.of(2030, 3, 1).plusDays(day - 1L));
  }

  private static TaskRelayed relayed(String... people) {
    ImmutableList.Builder<Delivery> deliveries = ImmutableList.builder();
    deliveries.add(Delivery.of("district", "district-head"));
    for (String person : people) {
      deliveries.add(Delivery.of("mill", person));
    }
    return TaskRelayed.of(PUMP, "works", "mill").delivered(deliveries.build());
  }

  private static final Event RELAYED = relayed("ada", "fitter");
  private static final Event LEFT = new Departed(PersonId.of("ada"), CHARGE);
  private static final Event CAME = new Appointed(PersonId.of("ben"), CHARGE);

  private static Event delivered(String person, boolean told, boolean responsible) {
    return new TaskDelivered(
        PUMP.id(), new Delivery(MILL, PersonId.of(person), told, responsible, Optional.empty()));
  }

  private static ChronicleBuilder begun() {
    return Chronicle.builder().add(new OrganizationRecorded(works("ada")), When.OUTSET);
  }

  /** One event a day. */
  private static Chronicle after(Event... events) {
    ChronicleBuilder chronicle = begun();
    for (int at = 0; at < events.length; at++) {
      chronicle.add(events[at], day(at + 1));
    }
    return chronicle.build();
  }

  private static Diagnosis later(Chronicle chronicle) {
    return Diagnosis.of(METHOD, chronicle, day(100).latest());
  }

  private static List<String> open(Diagnosis diagnosis) {
    return diagnosis.open().stream().map(one -> one.rule() + " at " + one.where()).toList();
  }

  private static List<String> open(Event... events) {
    return open(later(after(events)));
  }

  private static List<String> notExamined(Diagnosis diagnosis) {
    return diagnosis.notExamined().stream().map(NotExamined::toString).toList();
  }

  @Test
  void theHeadLeftAndNobodyCame() {
    Finding finding = later(after(RELAYED, LEFT)).open().get(0);
    assertThat(finding.toString().lines().limit(5))
        .containsExactly(
            "mill: 'New pump' still has to be done here, but the person in overall charge"
                + " who answered for it has left. Nobody is in overall charge now."
                + " [NobodyAnswers: M7.1, M7.2; our interpretation; time to hand tasks over: 7"
                + " days (ours)]",
            "  why: A task stays when the person who took it on leaves; unless somebody"
                + " tells the next one, people drop it or do it out of habit.",
            "  when: 2030-03-02",
            "  seen in: e2, e3",
            "  missing: somebody in overall charge who is told of it and made responsible"
                + " for it");
    assertThat(finding.remedies()).hasSize(1);
    assertThat(Proposed.candidates(finding)).containsExactly("fitter", "miller");
  }

  @Test
  void theSuccessorWasNeverTold() {
    Diagnosis diagnosis = later(after(RELAYED, LEFT, CAME));
    Finding finding = diagnosis.open().get(0);
    assertThat(open(diagnosis)).containsExactly(FOUND);
    assertThat(finding.breach().said().toString())
        .endsWith("overall charge now was neither told of it nor made responsible for it.");
    assertThat(finding.who()).containsExactly(PersonId.of("ben"));
    Practice practice = Practice.resume(after(RELAYED, LEFT, CAME), METHOD);
    Step<?> proposal = Proposed.afterwards(finding).get(0).step();
    assertThat(practice.take(proposal, day(90)).orElseThrow().practice().diagnosis(endOf(100)))
        .satisfies(after -> assertThat(after.findings()).isEmpty());
  }

  private static Instant endOf(int day) {
    return day(day).latest();
  }

  @Test
  void theSuccessorWasToldInPart() {
    Diagnosis told = later(after(RELAYED, LEFT, CAME, delivered("ben", true, false)));
    assertThat(told.open().get(0).breach().said().toString())
        .endsWith("was told of it, but nobody made them responsible for it.");
    assertThat(told.open().get(0).missing())
        .extracting(Object::toString)
        .containsExactly("that the person in overall charge is made responsible for it");
    Diagnosis responsible = later(after(RELAYED, LEFT, CAME, delivered("ben", false, true)));
    assertThat(responsible.open().get(0).breach().said().toString())
        .endsWith("was made responsible for it, but nobody told them of it.");
    assertThat(responsible.open().get(0).missing())
        .extracting(Object::toString)
        .containsExactly("that the person in overall charge is told of it");
  }

  @Test
  void whoeverAnswersAlreadyMayComeIntoCharge() {
    assertThat(open(RELAYED, LEFT, CAME, delivered("ben", true, true))).isEmpty();
    assertThat(open(RELAYED, LEFT, delivered("ben", true, true), CAME)).isEmpty();
    assertThat(open(RELAYED, LEFT, new Appointed(PersonId.of("fitter"), CHARGE))).isEmpty();
    assertThat(open(RELAYED, LEFT, new Appointed(PersonId.of("ada"), CHARGE))).isEmpty();
    assertThat(open(RELAYED, LEFT, CAME, relayed("ben", "fitter"))).isEmpty();
  }

  @Test
  void whoComesBackMayLeaveAgain() {
    Event again = new Appointed(PersonId.of("ada"), CHARGE);
    Diagnosis diagnosis = later(after(RELAYED, LEFT, again, LEFT));
    assertThat(open(diagnosis)).containsExactly(FOUND);
    assertThat(diagnosis.open().get(0).when()).contains(day(4));
    assertThat(diagnosis.open().get(0).evidence())
        .extracting(Object::toString)
        .containsExactly("e2", "e5");
  }

  @Test
  void theLastOfThoseWhoAnsweredCounts() {
    Event benLeft = new Departed(PersonId.of("ben"), CHARGE);
    Diagnosis diagnosis = later(after(RELAYED, LEFT, CAME, delivered("ben", true, true), benLeft));
    assertThat(diagnosis.open().get(0).when()).contains(day(5));
    assertThat(diagnosis.open().get(0).evidence())
        .extracting(Object::toString)
        .containsExactly("e5", "e6");
  }

  @Test
  void ofSeveralInChargeOneIsEnough() {
    Chronicle both =
        Chronicle.builder()
            .add(new OrganizationRecorded(works("ada", "ben")), When.OUTSET)
            .add(relayed("ada", "ben", "fitter"), day(1))
            .add(LEFT, day(2))
            .build();
    assertThat(open(later(both))).isEmpty();
    Diagnosis neither =
        later(after(RELAYED, CAME, new Appointed(PersonId.of("cleo"), CHARGE), LEFT));
    assertThat(open(neither)).containsExactly("ChargeShared at mill", FOUND);
    assertThat(neither.open().get(1).breach().said().toString())
        .endsWith(
            " Of those in overall charge now, nobody was both told of it and made"
                + " responsible for it.");
  }

  @Test
  void whereTheRelayIsAtFaultItIsToldOnce() {
    assertThat(open(relayed("fitter"), LEFT, CAME)).containsExactly("HeadBypassed at mill");
    assertThat(open(LEFT, relayed("fitter"), CAME)).containsExactly("ChargeVacant at mill");
    assertThat(open(RELAYED, LEFT, RELAYED)).containsExactly("ChargeVacant at mill");
    assertThat(open(RELAYED, LEFT, CAME, relayed("fitter")))
        .containsExactly("HeadBypassed at mill");
  }

  @Test
  void aBypassedHeadWhoWasToldAndLeftIsAnotherFault() {
    Diagnosis diagnosis = later(after(relayed("fitter"), delivered("ada", true, true), LEFT, CAME));
    assertThat(open(diagnosis)).containsExactly(FOUND);
    assertThat(diagnosis.mended()).hasSize(1);
  }

  @Test
  void whatIsConcludedNoLongerStands() {
    assertThat(open(RELAYED, LEFT, ResultAchieved.of(PUMP, "mill", "it runs"))).isEmpty();
    assertThat(open(RELAYED, LEFT, TaskWithdrawn.of(PUMP, "mill", "works"))).isEmpty();
    Diagnosis closed = later(after(RELAYED, LEFT, new UnitClosed(MILL)));
    assertThat(closed.findings()).isEmpty();
    assertThat(notExamined(closed)).singleElement().asString().contains("tasks at 'mill'");
  }

  @Test
  void whereATaskOnlyPassedItDoesNotStand() {
    Event left = new Departed(PersonId.of("district-head"), Post.inCharge(UnitId.of("district")));
    assertThat(open(RELAYED, left)).isEmpty();
  }

  @Test
  void whatAUnitDoesOfItsOwnWasNotRelayed() {
    PersonId fitter = PersonId.of("fitter");
    Event work = new WorkDone(PUMP, MILL, ImmutableSet.of(fitter, PersonId.of("miller")));
    assertThat(open(work, LEFT)).isEmpty();
  }

  @Test
  void whoOnlyHasADepartmentDidNotAnswerForTheWhole() {
    Event left = new Departed(PersonId.of("fitter"), Post.department(MILL, PRODUCTION));
    assertThat(open(RELAYED, left)).isEmpty();
    assertThat(open(RELAYED, new OrganizationRecorded(works("ada")))).isEmpty();
  }

  @Test
  void whoIsNotFoundAnyMoreHasLeft() {
    Diagnosis diagnosis = later(after(RELAYED, new OrganizationRecorded(works("ben"))));
    assertThat(open(diagnosis)).containsExactly(FOUND);
    assertThat(diagnosis.open().get(0).when()).contains(day(2));
    assertThat(open(RELAYED, LEFT, CAME, new OrganizationRecorded(works("ben"))))
        .containsExactly(FOUND);
    assertThat(open(RELAYED, LEFT, new OrganizationRecorded(works("ada")))).isEmpty();
    assertThat(open(relayed("ada", "fitter", "ben"), new OrganizationRecorded(works("ben"))))
        .isEmpty();
  }

  @Test
  void whoAnsweredOnlyAfterLeavingIsNotFoundToHaveLeft() {
    Event found = new OrganizationRecorded(works("ben"));
    assertThat(open(relayed("fitter"), LEFT, CAME, delivered("ada", true, true), found))
        .containsExactly("HeadBypassed at mill");
  }

  @Test
  void whereItIsNotWrittenDownWhoWasToldNobodyIsAccused() {
    Event unwritten = TaskRelayed.of(PUMP, "works", "mill");
    Diagnosis diagnosis = later(after(RELAYED, LEFT, CAME, unwritten));
    assertThat(open(diagnosis)).isEmpty();
    assertThat(notExamined(diagnosis))
        .contains(
            "rule NobodyAnswers at mill: not examined: nobody wrote down who received 'New"
                + " pump'");
  }

  @Test
  void whereTellingIsNotCoveredNobodyIsAccused() {
    Chronicle chronicle =
        after(RELAYED, LEFT, CAME)
            .covering(
                Coverage.EVERYTHING.ofKinds(
                    ImmutableSet.of(OrganizationEvent.class, TaskRelayed.class)));
    Diagnosis diagnosis = later(chronicle);
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(notExamined(diagnosis))
        .contains(
            "rule NobodyAnswers: not examined: the record does not cover TaskDelivered events");
  }

  @Test
  void whereItIsNotKnownWhoWasFirstNobodyIsAccused() {
    When year = When.during(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 12, 31));
    Chronicle chronicle =
        begun()
            .add(RELAYED, day(1))
            .add(LEFT, day(2))
            .add(CAME, day(3))
            .add(delivered("ben", true, true), year)
            .build();
    Diagnosis diagnosis = later(chronicle);
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(notExamined(diagnosis))
        .singleElement()
        .asString()
        .contains("rule NobodyAnswers at mill")
        .contains("entry e5 says only 2030");
  }

  @Test
  void theWindowRunsFromTheDayOnWhichTheHeadLeft() {
    Chronicle left = after(RELAYED, LEFT);
    assertThat(open(Diagnosis.of(METHOD, left, endOf(9).minusNanos(1)))).isEmpty();
    assertThat(open(Diagnosis.of(METHOD, left, endOf(9)))).containsExactly(FOUND);
    LeadershipMethod longer = METHOD.with(HANDOVER_WINDOW, Duration.ofDays(30));
    assertThat(open(Diagnosis.of(longer, left, endOf(31)))).isEmpty();
    assertThat(open(Diagnosis.of(longer, left, endOf(32)))).containsExactly(FOUND);
    LeadershipMethod hard = METHOD.with(HANDOVER_WINDOW, Duration.ofDays(4));
    assertThat(open(Diagnosis.of(hard.under(Difficulty.HARD), left, endOf(3)))).isEmpty();
    assertThat(open(Diagnosis.of(hard.under(Difficulty.HARD), left, endOf(4))))
        .containsExactly(FOUND);
  }

  @Test
  void theWindowIsFromADayToAYear() {
    assertThat(HANDOVER_WINDOW.problemOf(Duration.ofDays(1))).isEmpty();
    assertThat(HANDOVER_WINDOW.problemOf(Duration.ofDays(366))).isEmpty();
    assertThat(HANDOVER_WINDOW.problemOf(Duration.ofDays(1).minusNanos(1))).isPresent();
    assertThat(HANDOVER_WINDOW.problemOf(Duration.ofDays(366).plusNanos(1))).isPresent();
  }

  /** The head leaves, somebody comes in their place and is told; it is so or not as of a day. */
  @Property
  @Proves({Clause.M7_1, Clause.M7_2})
  void itIsSoFromTheEndOfTheWindowUntilTheSuccessorIsTold(
      @ForAll @IntRange(min = 1, max = 40) int left,
      @ForAll @IntRange(max = 20) int vacant,
      @ForAll @IntRange(max = 20) int untold,
      @ForAll @IntRange(min = 1, max = 90) int asked) {
    int told = left + vacant + untold;
    Chronicle chronicle =
        begun()
            .add(RELAYED, When.OUTSET)
            .add(LEFT, day(left))
            .add(CAME, day(left + vacant))
            .add(delivered("ben", true, true), day(told))
            .build();
    boolean isSo = asked >= left + 7 && asked < told;
    Statistics.label("so")
        .collect(isSo)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 4));
    Diagnosis diagnosis = Diagnosis.of(METHOD, chronicle, endOf(asked));
    assertThat(open(diagnosis)).isEqualTo(isSo ? List.of(FOUND) : List.of());
    assertThat(diagnosis.notExamined()).isEmpty();
  }
}
