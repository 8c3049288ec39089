package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.Importance.CENTRAL;
import static org.leadershipmethod.plan.Importance.SECOND;
import static org.leadershipmethod.plan.PlanView.PLANS;
import static org.leadershipmethod.plan.SpringAtSchool.FIRST;
import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.METHOD;
import static org.leadershipmethod.plan.SpringAtSchool.ROOFS;
import static org.leadershipmethod.plan.SpringAtSchool.SCHOOL;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.day;
import static org.leadershipmethod.plan.SpringAtSchool.plan;
import static org.leadershipmethod.plan.SpringAtSchool.record;
import static org.leadershipmethod.plan.Urgency.ORDINARY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.testkit.Proposed;

/** What a place was asked for, by whom, for when; and what becomes of what was said of it. */
class AskedTasksTest {

  private static final PlanningPeriod SUMMER =
      PlanningPeriod.of("summer", FIRST.plusDays(92), FIRST.plusDays(183));

  private static Plans plans(Event... events) {
    return Practice.resume(record(events), METHOD).situation().view(PLANS);
  }

  private static AskedTask asked(Event... events) {
    return plans(events).waiting(SCHOOL).get(0);
  }

  private static Event demanded(String from, PlanningPeriod period, IndicatedTask... tasks) {
    return TasksIndicated.of(from, "school", period, tasks);
  }

  private static Event relayed(Task task) {
    return new TaskRelayed(task, UnitId.of("county"), Optional.empty(), SCHOOL, ImmutableList.of());
  }

  private static Event result(Task task) {
    return ResultAchieved.of(task, "school", "done");
  }

  private static IndicatedTask central(Task task) {
    return IndicatedTask.of(task, CENTRAL, ORDINARY);
  }

  private static ImmutableList<Finding> findings(Event... events) {
    return Diagnosis.of(METHOD, record(events), day(30).latest()).findings();
  }

  private static List<String> found(Event... events) {
    return findings(events).stream()
        .map(one -> one.rule() + (one.isOpen() ? "" : ", mended by " + one.mendedBy()))
        .toList();
  }

  @Test
  void whatWasSaidForAPeriodCountsForThoseOfItsTime() {
    AskedTask task = asked(demanded("county", SPRING, central(LITERACY)));
    assertThat(task.indicated(SPRING)).contains(CENTRAL);
    assertThat(task.indicated(SUMMER)).isEmpty();
    assertThat(
            found(
                demanded("county", SPRING, central(LITERACY)),
                demanded("county", SUMMER, central(HARVEST)),
                plan(LITERACY, HARVEST)))
        .isEmpty();
  }

  @Test
  void whoRelaysATaskSaysNothingAgainstWhatTheyIndicated() {
    AskedTask task = asked(demanded("county", SPRING, central(LITERACY)), relayed(LITERACY));
    assertThat(task.requests()).hasSize(1);
    assertThat(task.indicated(SPRING)).contains(CENTRAL);
    assertThat(task.isRanked()).isTrue();
    assertThat(asked(relayed(LITERACY)).isRanked()).isFalse();
    assertThat(asked(relayed(LITERACY)).isIndicatedCentral()).isFalse();
  }

  @Test
  void eachUnitThatAsksIsKeptWithWhatItSaidLast() {
    AskedTask task =
        asked(
            demanded("school", SPRING, central(LITERACY)),
            demanded("county", SPRING, IndicatedTask.of(LITERACY, SECOND, ORDINARY)),
            relayed(LITERACY));
    assertThat(task.requests())
        .extracting(one -> one.from() + " " + one.importance().map(Importance::name).orElse("-"))
        .containsExactly("school CENTRAL", "county SECOND");
    assertThat(task.indicated(SPRING)).contains(SECOND);
    assertThat(task.by(UnitId.of("school"))).map(Request::entry).contains(EntryId.of("e2"));
    assertThat(task.by(UnitId.of("county"))).map(Request::entry).contains(EntryId.of("e3"));
    assertThat(task.by(UnitId.of("district"))).isEmpty();
    assertThat(task)
        .hasToString("'Literacy campaign', since 2030-03-02, asked for by school, county");
  }

  @Test
  void aPeriodIsKnownFromWhatWasAskedOrDecided() {
    Plans plans = plans(demanded("county", SPRING, central(LITERACY)));
    assertThat(PLANS.lookUp(plans, new PlaceInPeriod(SCHOOL, "spring")))
        .isEqualTo(new Lookup.There());
    assertThat(PLANS.lookUp(plans, new PlaceInPeriod(SCHOOL, "sprin")))
        .isEqualTo(
            new Lookup.Missing(
                () ->
                    "the name of a period for which something was asked or decided there"
                        + " ('spring'?)"));
    assertThat(PLANS.lookUp(plans(plan(LITERACY)), new PlaceInPeriod(SCHOOL, "spring")))
        .isEqualTo(new Lookup.There());
    assertThat(PLANS.lookUp(plans, SCHOOL)).isEqualTo(new Lookup.NotKept());
    assertThat(plans).hasToString("plans and tasks of 1 place");
    assertThat(PLANS).hasToString("plans");
  }

  private static final Event UNRANKED =
      demanded("county", SPRING, IndicatedTask.unranked(LITERACY), IndicatedTask.unranked(HARVEST));

  @Test
  void aBatchIsMendedOnceAllThatIsLeftOfItIsRankedAndOneIsCentral() {
    Event one = demanded("county", SPRING, central(LITERACY));
    Event other = demanded("county", SPRING, IndicatedTask.of(HARVEST, SECOND, ORDINARY));
    assertThat(found(UNRANKED, plan(ROOFS), result(ROOFS))).containsExactly("BatchUnranked");
    assertThat(found(UNRANKED, one, plan(LITERACY))).first().isEqualTo("BatchUnranked");
    assertThat(found(UNRANKED, one, other)).contains("BatchUnranked, mended by [e4]");
    assertThat(found(UNRANKED, one, result(HARVEST))).contains("BatchUnranked, mended by [e4]");
    assertThat(found(UNRANKED, result(LITERACY), result(HARVEST)))
        .containsExactly("BatchUnranked, mended by [e4]");
  }

  @Test
  void aBatchIsNotMendedByHalfOfWhatIsMissing() {
    Event important = demanded("county", SPRING, half(LITERACY, CENTRAL), half(HARVEST, SECOND));
    assertThat(found(UNRANKED, important, plan(LITERACY)))
        .filteredOn(one -> one.startsWith("BatchUnranked"))
        .containsExactly("BatchUnranked", "BatchUnranked");
    Event literacy = demanded("county", SPRING, central(LITERACY));
    Event harvest = demanded("county", SPRING, IndicatedTask.of(HARVEST, SECOND, ORDINARY));
    assertThat(found(UNRANKED, important, literacy, plan(LITERACY), harvest))
        .filteredOn(one -> one.startsWith("BatchUnranked"))
        .containsExactly("BatchUnranked, mended by [e6]", "BatchUnranked, mended by [e6]");
  }

  @Test
  void whatWasDoneAndCameAnewIsNoLongerOfTheBatch() {
    assertThat(
            found(
                UNRANKED,
                result(HARVEST),
                demanded("county", SPRING, IndicatedTask.unranked(HARVEST)),
                demanded("county", SPRING, central(LITERACY))))
        .contains("BatchUnranked, mended by [e5]");
  }

  private static IndicatedTask half(Task task, Importance importance) {
    return new IndicatedTask(task, Optional.of(importance), Optional.empty());
  }

  @Test
  void whatIsProposedForABatchIsAboutWhatIsLeftOfIt() {
    Finding finding = findings(UNRANKED, result(HARVEST)).get(0);
    assertThat(Proposed.candidates(finding)).contains("literacy");
    assertThat(Proposed.afterwards(finding))
        .extracting(Proposed::events)
        .containsExactly(ImmutableList.of(demanded("county", SPRING, central(LITERACY))));
  }

  @Test
  void aTaskThatFollowsOneThatIsCentralAlreadyIsSaidToDoSo() {
    Finding finding = findings(demanded("county", SPRING, central(ROOFS)), UNRANKED).get(0);
    assertThat(finding.rule()).isEqualTo(PlanRuleId.BATCH_UNRANKED);
    assertThat(Proposed.afterwards(finding).get(0).events())
        .containsExactly(
            demanded(
                "county",
                SPRING,
                IndicatedTask.of(LITERACY, SECOND, ORDINARY),
                IndicatedTask.of(HARVEST, SECOND, ORDINARY)));
  }

  @Test
  void tasksThatWaitShowThatNobodyDecidedAndAPlanFromNowOnIsProposed() {
    Finding finding = findings(relayed(LITERACY), relayed(HARVEST)).get(0);
    assertThat(finding.rule()).isEqualTo(PlanRuleId.NO_CENTRE_DECIDED);
    assertThat(finding.evidence()).containsExactly(EntryId.of("e2"), EntryId.of("e3"));
    assertThat(Proposed.afterwards(finding).get(0).events())
        .singleElement()
        .isInstanceOfSatisfying(
            PlanAdopted.class, one -> assertThat(one.period().name()).isEqualTo("from 2030-03-31"));
  }
}
