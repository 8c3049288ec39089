package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/**
 * Lists of an organization, written down every few weeks: nobody is accused for what happened
 * between two of them at a moment that neither tells.
 */
@StatisticsReport(StatisticsReportMode.OFF)
class SnapshotsProperties {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, PLAN);
  private static final Task LITERACY = Task.of("literacy", "Literacy", EDUCATION);
  private static final UnitId DOCKS = UnitId.of("docks");

  private static When march(int first, int last) {
    return When.during(
        LocalDate.of(2030, 3, 1).plusDays(first - 1), LocalDate.of(2030, 3, 1).plusDays(last - 1));
  }

  private static OrganizationRecorded found(String... heads) {
    return new OrganizationRecorded(
        Organization.builder()
            .unit("harbour")
            .inCharge("master")
            .unit("docks")
            .under("harbour")
            .inCharge(heads)
            .members("crane-driver")
            .build());
  }

  private static TaskRelayed toldTo(String... people) {
    return TaskRelayed.of(
        LITERACY,
        "harbour",
        "docks",
        Stream.of(people).map(person -> Delivery.of("docks", person)).toArray(Delivery[]::new));
  }

  private static final OrganizationRecorded OLD = found("old-head");
  private static final OrganizationRecorded NEW = found("new-head");

  /** Found on the first and on the last of March, with something between, or across the end. */
  private static Chronicle record(
      OrganizationRecorded first, Event event, When when, OrganizationRecorded last) {
    Chronicle begun = Chronicle.empty().append(first, march(1, 1));
    return when.latest().isBefore(march(31, 31).latest())
        ? begun.append(event, when).append(last, march(31, 31))
        : begun.append(last, march(31, 31)).append(event, when);
  }

  private static Diagnosis diagnosis(Chronicle record) {
    return Diagnosis.of(METHOD, record, march(60, 60).latest());
  }

  private static List<String> rules(Chronicle record) {
    return diagnosis(record).findings().stream().map(one -> one.rule().value()).toList();
  }

  @Test
  void whoWasInChargeUntilSomeMomentBetweenMayHaveBeenThereStill() {
    assertThat(rules(record(OLD, toldTo("old-head"), march(11, 41), NEW))).isEmpty();
    assertThat(rules(record(OLD, toldTo("old-head"), march(31, 31), NEW))).isEmpty();
    assertThat(rules(record(OLD, toldTo("old-head"), march(32, 41), NEW)))
        .as("after the second list it is known")
        .containsExactly("HeadBypassed");
  }

  @Test
  void whoWasFoundInChargeMayHaveComeRightAfterTheFirstList() {
    assertThat(rules(record(OLD, toldTo("new-head"), march(11, 41), NEW))).isEmpty();
    Diagnosis between = diagnosis(record(OLD, toldTo("new-head"), march(20, 20), NEW));
    assertThat(between.findings()).isEmpty();
    assertThat(between.notExamined())
        .extracting(NotExamined::toString)
        .containsExactly(
            "rule HeadBypassed at docks, entry e2: not examined: the record does not say who was in"
                + " overall charge here at the time");
    assertThat(rules(record(found(), toldTo("new-head"), march(20, 20), NEW)))
        .as("nobody was in charge at first")
        .isEmpty();
  }

  @Test
  void whoWasInNeitherListIsNotInCharge() {
    assertThat(rules(record(OLD, toldTo("crane-driver"), march(20, 20), NEW)))
        .containsExactly("HeadBypassed");
    assertThat(rules(record(OLD, toldTo("crane-driver"), march(11, 41), NEW)))
        .containsExactly("HeadBypassed");
    assertThat(rules(record(found(), toldTo("crane-driver"), march(20, 20), found())))
        .containsExactly("ChargeVacant");
  }

  @Test
  void beforeTheSecondListIsKnownNothingIsKnownOfIt() {
    Chronicle record = record(OLD, toldTo("new-head"), march(20, 20), NEW);
    assertThat(Diagnosis.of(METHOD, record, march(25, 25).latest()).open()).hasSize(1);
  }

  @Test
  void whoIsInBothListsWasThereAllTheTime() {
    assertThat(rules(record(OLD, toldTo("old-head"), march(20, 20), OLD))).isEmpty();
    Chronicle third = record(OLD, toldTo("old-head"), march(2, 41), OLD);
    assertThat(rules(third)).isEmpty();
    assertThat(rules(record(OLD, toldTo("new-head"), march(20, 20), OLD)))
        .containsExactly("HeadBypassed");
  }

  @Test
  void whatWasWrittenBetweenTwoListsIsKnownExactly() {
    Post post = Post.inCharge(DOCKS);
    Chronicle record =
        Chronicle.empty()
            .append(OLD, march(1, 1))
            .append(new Departed(PersonId.of("old-head"), post), march(10, 10))
            .append(new Appointed(PersonId.of("new-head"), post), march(10, 10))
            .append(NEW, march(31, 31));
    Chronicle late = record.append(toldTo("old-head"), march(11, 41));
    assertThat(rules(late)).containsExactly("HeadBypassed");
    assertThat(rules(record.append(toldTo("old-head"), march(5, 41)))).isEmpty();
    assertThat(rules(record.append(toldTo("new-head"), march(11, 41)))).isEmpty();
  }

  @Test
  void itHoldsOverManyListsAndAfterTheUnitIsGone() {
    Chronicle record =
        record(OLD, toldTo("new-head"), march(20, 20), NEW)
            .append(found("third-head"), march(40, 40))
            .append(new Departed(PersonId.of("third-head"), Post.inCharge(DOCKS)), march(41, 41));
    assertThat(rules(record)).as("the third was never told").containsExactly("NobodyAnswers");
    assertThat(rules(record.append(new UnitClosed(DOCKS), march(45, 45)))).isEmpty();
  }

  @Test
  void theSameHoldsOfPlansAndMobilization() {
    PersonId head = PersonId.of("new-head");
    PersonnelMobilized called =
        new PersonnelMobilized(
            LITERACY.id(), DOCKS, head, ImmutableSet.of(PersonId.of("crane-driver")));
    PlanningPeriod spring =
        PlanningPeriod.of("spring", LocalDate.of(2030, 3, 1), LocalDate.of(2030, 5, 30));
    PlanAdopted plan =
        new PlanAdopted(
            DOCKS,
            spring,
            Optional.of(head),
            ImmutableList.of(new PlannedTask(LITERACY, Importance.CENTRAL)),
            ImmutableList.of());
    for (Event event : List.of(called, plan)) {
      Chronicle begun =
          Chronicle.empty().append(OLD, march(1, 1)).append(toldTo("old-head"), march(5, 5));
      Chronicle alone = begun.append(event, march(20, 20));
      assertThat(rules(alone)).isNotEmpty();
      assertThat(rules(alone.append(NEW, march(31, 31))))
          .doesNotContain("MobilizedPastHead", "AdoptedByAnother");
    }
  }

  @Provide
  Arbitrary<Set<String>> people() {
    return Arbitraries.of("ada", "ben", "cem").set().ofMaxSize(2);
  }

  /** Who was in charge at any moment that two lists allow, told naively. */
  private static Set<String> possible(Set<String> first, Set<String> last, int day) {
    return day > 31 ? last : Sets.union(first, last);
  }

  @Property(tries = 400)
  void aFindingStandsForEveryMomentThatTheListsAllow(
      @ForAll("people") Set<String> first,
      @ForAll("people") Set<String> told,
      @ForAll("people") Set<String> last,
      @ForAll @IntRange(min = 2, max = 40) int day) {
    TaskRelayed event = toldTo(Sets.union(told, Set.of("crane-driver")).toArray(String[]::new));
    Chronicle record = record(found(array(first)), event, march(day, day), found(array(last)));
    Diagnosis diagnosis = diagnosis(record);
    boolean isLawful = !Collections.disjoint(told, possible(first, last, day));
    assertThat(diagnosis.findings().stream().noneMatch(SnapshotsProperties::isAboutTheRelay))
        .as("findings %s", diagnosis.findings())
        .isEqualTo(isLawful);
    Statistics.label("lawful").collect(isLawful);
    Statistics.label("lawful").coverage(c -> c.check(true).percentage(p -> p > 20));
    Statistics.label("lawful").coverage(c -> c.check(false).percentage(p -> p > 20));
    boolean isLearntLater = isLawful && Collections.disjoint(told, first);
    Statistics.label("learnt later").collect(isLearntLater);
    Statistics.label("learnt later").coverage(c -> c.check(true).percentage(p -> p > 5));
  }

  private static OrganizationRecorded foundSpecific(Optional<String> specific) {
    OrganizationBuilder builder =
        Organization.builder()
            .unit("harbour")
            .inCharge("master")
            .unit("docks")
            .under("harbour")
            .inCharge("head");
    specific.ifPresent(person -> builder.department(EDUCATION, person));
    return new OrganizationRecorded(builder.build());
  }

  @Provide
  Arbitrary<Optional<String>> specific() {
    return Arbitraries.of("ada", "ben", "cem").optional(0.8);
  }

  /**
   * The same of the person with specific responsibility; where there is none, nobody is left out.
   */
  @Property(tries = 400)
  void whoIsLeftOutWasThereAtEveryMomentThatTheListsAllow(
      @ForAll("specific") Optional<String> first,
      @ForAll("specific") Optional<String> told,
      @ForAll("specific") Optional<String> last,
      @ForAll @IntRange(min = 2, max = 40) int day,
      @ForAll boolean isLong) {
    When when = isLong ? march(Math.max(2, day - 20), 41) : march(day, day);
    int begins = isLong ? Math.max(2, day - 20) : day;
    TaskRelayed event =
        toldTo(Stream.concat(Stream.of("head"), told.stream()).toArray(String[]::new));
    Set<Optional<String>> possible = begins > 31 ? Set.of(last) : setOf(first, last);
    boolean isLawful = possible.contains(Optional.<String>empty()) || possible.contains(told);
    List<String> found = rules(record(foundSpecific(first), event, when, foundSpecific(last)));
    assertThat(found).isEqualTo(isLawful ? List.of() : List.of("SpecificPersonLeftOut"));
    Statistics.label("lawful").collect(isLawful);
    Statistics.label("lawful").coverage(c -> c.check(true).percentage(p -> p > 20));
    Statistics.label("lawful").coverage(c -> c.check(false).percentage(p -> p > 20));
  }

  private static <T> Set<T> setOf(T one, T other) {
    return ImmutableSet.of(one, other);
  }

  /** Sharing a charge is found by another rule. */
  private static boolean isAboutTheRelay(Finding finding) {
    return finding.breach().turn().isPresent();
  }

  private static String[] array(Set<String> people) {
    return people.toArray(String[]::new);
  }

  @Test
  void theGuardDoesNotAccuseEither() {
    Chronicle lists = Chronicle.empty().append(OLD, march(1, 1)).append(NEW, march(31, 31));
    Practice practice = Practice.resume(lists, METHOD);
    Ruling<?> between = practice.take(Step.of(toldTo("new-head")), march(20, 20));
    assertThat(between).isInstanceOf(Ruling.Refused.class);
    assertThat(((Ruling.Refused<?>) between).findings()).isEmpty();
    assertThat(between)
        .asString()
        .contains(
            "rule HeadBypassed at docks, the step itself: found the record does not say who was in"
                + " overall charge here at the time");
    assertThat(practice.take(Step.of(toldTo("crane-driver")), march(20, 20)))
        .asString()
        .contains("past the person in overall charge");
  }
}
