package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.RuleId;

/**
 * Where much happened in one vague time, or long after it, what is found either stands or says why
 * it is not certain.
 */
class MuchInOneTimeTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, PLAN);
  private static final LocalDate YEAR = LocalDate.of(2025, 1, 1);
  private static final When DURING_THE_YEAR = When.during(YEAR, YEAR.plusYears(1).minusDays(1));
  private static final When MARCH = When.on(LocalDate.of(2025, 3, 5));
  private static final When JUNE = When.on(LocalDate.of(2025, 6, 1));
  private static final Instant JULY = When.on(LocalDate.of(2025, 7, 1)).latest();
  private static final When NEXT_YEAR = When.on(LocalDate.of(2026, 2, 1));
  private static final Instant LATER = When.on(LocalDate.of(2026, 12, 1)).latest();
  private static final Task TASK = Task.of("wages", "Wages", FieldOfWork.ORGANIZATION);
  private static final Event RELAYED =
      TaskRelayed.of(TASK, "county", "school", Delivery.of("school", "teacher"));
  private static final Event APPOINTED = appointed("teacher", Post.inCharge(UnitId.of("school")));

  private static final String TOO_MUCH =
      " says only 2025-01-01..2025-12-31; so much happened in that time that we did not try every"
          + " order";
  private static final String TOO_LONG_AGO =
      " says only 2025-01-01..2025-12-31; the record has gone on so far since then that we did not"
          + " try another order";

  private static Appointed appointed(String person, Post post) {
    return new Appointed(PersonId.of(person), post);
  }

  /** A county with a school and thirty mills. */
  private static Chronicle begun() {
    OrganizationBuilder county =
        Organization.builder().unit("county").inCharge("secretary").unit("school").under("county");
    for (int nth = 0; nth < 30; nth++) {
      county = county.unit("mill" + nth).under("county");
    }
    return Chronicle.empty().append(new OrganizationRecorded(county.build()), When.OUTSET);
  }

  private static Chronicle with(Chronicle record, Stream<? extends Event> events, When when) {
    Chronicle longer = record;
    for (Event event : events.toList()) {
      longer = longer.append(event, when);
    }
    return longer;
  }

  private static Stream<Event> millers(int many) {
    return IntStream.range(0, many)
        .mapToObj(nth -> appointed("miller" + nth, Post.inCharge(UnitId.of("mill" + nth))));
  }

  /** Twice as many entries about mills, after which all is as before. */
  private static Stream<Event> comingAndGoing(int many) {
    return IntStream.range(0, many)
        .mapToObj(nth -> Post.inCharge(UnitId.of("mill" + nth % 30)))
        .flatMap(
            post ->
                Stream.of(appointed("miller", post), new Departed(PersonId.of("miller"), post)));
  }

  private static Stream<Event> members(int many) {
    return IntStream.range(0, many)
        .mapToObj(nth -> appointed("member" + nth, Post.member(UnitId.of("school"))));
  }

  private static List<String> found(Chronicle record) {
    return foundIn(record, LATER);
  }

  private static List<String> foundIn(Chronicle record, Instant asOf) {
    return Diagnosis.of(METHOD, record, asOf).findings().stream()
        .map(one -> one.rule() + " at " + one.where())
        .toList();
  }

  /** Nothing is found, and of a rule this is said of what it could not look at. */
  private static List<String> doubts(Chronicle record, Instant asOf, String rule) {
    Diagnosis diagnosis = Diagnosis.of(METHOD, record, asOf);
    assertThat(diagnosis.findings()).isEmpty();
    return diagnosis.notExamined().stream()
        .filter(one -> one.rule().filter(RuleId.of(rule)::equals).isPresent())
        .map(one -> one.reason().toString())
        .toList();
  }

  private static List<String> vacant(Chronicle record) {
    return doubts(record, LATER, "ChargeVacant");
  }

  @Test
  void whatHappenedElsewhereInThatTimeChangesNothing() {
    Chronicle others = with(begun(), millers(10), DURING_THE_YEAR);
    assertThat(found(others.append(RELAYED, JUNE))).containsExactly("ChargeVacant at school");
    assertThat(vacant(others.append(APPOINTED, DURING_THE_YEAR).append(RELAYED, JUNE)))
        .containsExactly(
            "entry e12 says only 2025-01-01..2025-12-31; if it was before entry e13 of 2025-06-01,"
                + " nothing is wrong here");
    Chronicle many = with(begun(), millers(25), DURING_THE_YEAR);
    assertThat(found(many.append(RELAYED, JUNE))).containsExactly("ChargeVacant at school");
  }

  @Test
  void whereMuchHappenedAtOnePlaceNothingIsFoundAndTheReasonIsSaid() {
    assertThat(vacant(with(begun(), members(10), DURING_THE_YEAR).append(RELAYED, JUNE)))
        .containsExactly("entry e2" + TOO_MUCH);
    assertThat(found(with(begun(), members(2), DURING_THE_YEAR).append(RELAYED, JUNE)))
        .containsExactly("ChargeVacant at school");
  }

  @Test
  void whatMayHaveBeenBeforeAllThatIsReadAgainIsNotFound() {
    Chronicle far = with(begun(), comingAndGoing(60), MARCH);
    assertThat(vacant(with(far, members(1), DURING_THE_YEAR).append(RELAYED, JUNE)))
        .containsExactly("entry e122" + TOO_MUCH);
    assertThat(vacant(far.append(RELAYED, DURING_THE_YEAR)))
        .as("when it was itself")
        .containsExactly("entry e122" + TOO_MUCH);
    When sinceApril = When.during(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31));
    assertThat(found(with(far, members(1), sinceApril).append(RELAYED, JUNE)))
        .as("after March")
        .containsExactly("ChargeVacant at school");
    assertThat(found(with(far, millers(1), DURING_THE_YEAR).append(RELAYED, JUNE)))
        .as("elsewhere")
        .containsExactly("ChargeVacant at school");
    Chronicle near = with(begun(), comingAndGoing(20), MARCH);
    assertThat(found(with(near, members(1), DURING_THE_YEAR).append(RELAYED, JUNE)))
        .as("all is read again")
        .containsExactly("ChargeVacant at school");
  }

  @Test
  void whatWasVagueLongAgoIsSaid() {
    Chronicle left =
        begun()
            .append(APPOINTED, DURING_THE_YEAR)
            .append(
                new Departed(PersonId.of("teacher"), Post.inCharge(UnitId.of("school"))),
                DURING_THE_YEAR);
    When january = When.on(LocalDate.of(2026, 1, 5));
    Chronicle longAgo = with(left, comingAndGoing(60), january).append(RELAYED, NEXT_YEAR);
    assertThat(vacant(longAgo)).containsExactly("entry e2" + TOO_LONG_AGO);
    Chronicle lately = with(left, comingAndGoing(20), january).append(RELAYED, NEXT_YEAR);
    assertThat(found(lately)).containsExactly("ChargeVacant at school");
    Post mill = Post.inCharge(UnitId.of("mill29"));
    Chronicle elsewhere =
        begun()
            .append(appointed("miller", mill), DURING_THE_YEAR)
            .append(new Departed(PersonId.of("miller"), mill), DURING_THE_YEAR);
    assertThat(found(with(elsewhere, comingAndGoing(60), january).append(RELAYED, NEXT_YEAR)))
        .containsExactly("ChargeVacant at school");
  }

  private static Chronicle planned(When when) {
    return planned(begun(), when);
  }

  private static Chronicle planned(Chronicle record, When when) {
    return record.append(
        new PlanAdopted(
            UnitId.of("county"),
            PlanningPeriod.of("spring", YEAR, YEAR.plusMonths(3)),
            Optional.of(PersonId.of("secretary")),
            ImmutableList.of(new PlannedTask(TASK, Importance.CENTRAL)),
            ImmutableList.of()),
        when);
  }

  private static When winter() {
    return When.during(YEAR, YEAR.plusDays(40));
  }

  private static Stream<Event> results(int many) {
    return IntStream.range(0, many)
        .mapToObj(nth -> Task.of("task" + nth, "Task", FieldOfWork.PRODUCTION))
        .map(task -> ResultAchieved.of(task, "county", "it is done"));
  }

  private static List<String> unachieved(Chronicle record) {
    return doubts(record, JULY, "PeriodWithoutResult");
  }

  @Test
  void whatMayHaveBeenReachedAlreadyIsNotMissingAmongMuchElse() {
    Event reached = ResultAchieved.of(TASK, "county", "wages were paid");
    String byThen =
        " says only 2025-01-01..2025-12-31; if it was by 2025-07-01T23:59:59.999999999Z, nothing is"
            + " wrong here";
    Chronicle planned = planned(When.on(YEAR));
    assertThat(
            unachieved(
                with(planned.append(reached, DURING_THE_YEAR), results(10), DURING_THE_YEAR)))
        .containsExactly("entry e3" + byThen);
    Chronicle far = with(planned, comingAndGoing(60), MARCH);
    assertThat(unachieved(with(far, results(1), DURING_THE_YEAR)))
        .containsExactly("entry e123" + TOO_MUCH);
  }

  @Test
  void whatWasVagueLongAgoIsSaidOfWhatIsMissing() {
    Chronicle vague = with(planned(winter()), results(1), winter());
    assertThat(unachieved(with(vague, comingAndGoing(60), MARCH)))
        .containsExactly(
            "entry e2 says only 2025-01-01..2025-02-10; the record has gone on so far since then"
                + " that we did not try another order");
  }

  @Test
  void whatIsReadLongAfterWhatItMayHaveComeBeforeIsNotFound() {
    Event reached = ResultAchieved.of(TASK, "county", "wages were paid");
    When halfAYear = When.during(YEAR, LocalDate.of(2025, 6, 30));
    Chronicle far = with(begun().append(reached, When.on(YEAR)), comingAndGoing(60), MARCH);
    assertThat(unachieved(planned(far, halfAYear)))
        .containsExactly(
            "entry e123 says only 2025-01-01..2025-06-30; the record has gone on so far since then"
                + " that we did not try another order");
    Chronicle elsewhere = with(begun(), comingAndGoing(60), MARCH);
    assertThat(foundIn(planned(elsewhere, halfAYear), JULY))
        .containsExactly("PeriodWithoutResult at county");
    Chronicle since =
        planned(far, When.during(LocalDate.of(2025, 1, 5), LocalDate.of(2025, 6, 30)));
    assertThat(foundIn(since, JULY)).containsExactly("PeriodWithoutResult at county");
  }

  @Test
  void whatChangedNothingAsItIsReadMayHaveChangedSomething() {
    Chronicle moved =
        with(begun(), millers(2), When.OUTSET)
            .append(new UnitMoved(UnitId.of("school"), Optional.of(UnitId.of("mill1"))), winter())
            .append(
                new UnitMoved(UnitId.of("school"), Optional.of(UnitId.of("county"))),
                When.on(LocalDate.of(2025, 1, 5)))
            .append(APPOINTED, When.on(LocalDate.of(2025, 2, 20)))
            .append(RELAYED, MARCH);
    assertThat(doubts(moved, JULY, "LevelSkipped"))
        .containsExactly(
            "entry e4 says only 2025-01-01..2025-02-10; if it was before entry e5 of 2025-01-05,"
                + " nothing is wrong here");
  }

  @Test
  void whatIsReadAfterBothMayHaveHappenedBetweenThem() {
    LocalDate day = LocalDate.of(2025, 1, 7);
    Task next = Task.of("next", "What comes next", FieldOfWork.EDUCATION);
    Chronicle planned =
        begun()
            .append(APPOINTED, When.OUTSET)
            .append(RELAYED, When.on(day.minusDays(1)))
            .append(atSchool(TASK), When.on(day));
    Chronicle between =
        planned
            .append(
                TaskRelayed.of(next, "county", "school", Delivery.of("school", "teacher")),
                When.on(day))
            .append(atSchool(next, TASK), When.during(day.minusDays(80), day));
    assertThat(foundIn(between, JULY)).doesNotContain("CentreDropped at school");
    Chronicle notBetween = planned.append(atSchool(next, TASK), When.on(day.plusDays(1)));
    assertThat(foundIn(notBetween, JULY)).contains("CentreDropped at school");
  }

  private static Event atSchool(Task central, Task... further) {
    return new PlanAdopted(
        UnitId.of("school"),
        PlanningPeriod.of("spring", YEAR, YEAR.plusMonths(3)),
        Optional.of(PersonId.of("teacher")),
        Stream.concat(
                Stream.of(new PlannedTask(central, Importance.CENTRAL)),
                Stream.of(further).map(task -> new PlannedTask(task, Importance.THIRD)))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }
}
