package org.leadershipmethod.plan;

import static org.leadershipmethod.plan.Importance.CENTRAL;
import static org.leadershipmethod.plan.Importance.SECOND;
import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.ROOFS;
import static org.leadershipmethod.plan.SpringAtSchool.SCHOOL;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.STORY;
import static org.leadershipmethod.plan.SpringAtSchool.citing;
import static org.leadershipmethod.plan.SpringAtSchool.plan;
import static org.leadershipmethod.plan.SpringAtSchool.work;
import static org.leadershipmethod.plan.Urgency.ORDINARY;
import static org.leadershipmethod.plan.Urgency.PRESSING;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** What breaks each rule about what comes first in a place, and what keeps it. */
public final class PlanRuleExamples {

  private static final Event ORDERED =
      indicated(
          IndicatedTask.of(LITERACY, CENTRAL, ORDINARY),
          IndicatedTask.of(HARVEST, SECOND, PRESSING));

  private static final Story PLANNED = STORY.when(plan(LITERACY));

  private PlanRuleExamples() {}

  /** One for each rule. */
  public static ImmutableList<RuleExample> all() {
    return ImmutableList.<RuleExample>builder()
        .addAll(ofDemands())
        .addAll(ofDecisions())
        .addAll(ofOrder())
        .addAll(ofDropping())
        .addAll(ofResults())
        .build();
  }

  private static ImmutableList<RuleExample> ofDemands() {
    Story ordered = STORY.when(ORDERED);
    return ImmutableList.of(
        new RuleExample(
            PlanRuleId.BATCH_UNRANKED,
            STORY.when(
                indicated(IndicatedTask.unranked(LITERACY), IndicatedTask.unranked(HARVEST))),
            ordered),
        new RuleExample(
            PlanRuleId.SEVERAL_CENTRES_INDICATED,
            STORY.when(
                indicated(
                    IndicatedTask.of(LITERACY, CENTRAL, ORDINARY),
                    IndicatedTask.of(HARVEST, CENTRAL, PRESSING))),
            ordered),
        new RuleExample(
            PlanRuleId.RELAYED_UNRANKED,
            STORY.when(relayed(LITERACY)).together(relayed(HARVEST)),
            ordered.when(relayed(LITERACY)).together(relayed(HARVEST))));
  }

  private static ImmutableList<RuleExample> ofDecisions() {
    Event twoCentres =
        plan()
            .with(
                ImmutableList.of(
                    new PlannedTask(LITERACY, CENTRAL), new PlannedTask(HARVEST, CENTRAL)));
    Story waiting = STORY.when(relayed(LITERACY), relayed(HARVEST));
    return ImmutableList.of(
        new RuleExample(
            PlanRuleId.SEVERAL_CENTRES,
            STORY.when(twoCentres),
            STORY.when(plan(LITERACY, HARVEST))),
        new RuleExample(
            PlanRuleId.ADOPTED_BY_ANOTHER, STORY.when(by("teacher", plan(LITERACY))), PLANNED),
        new RuleExample(
            PlanRuleId.NO_CENTRE_DECIDED,
            waiting.later(14),
            waiting.when(plan(LITERACY, HARVEST)).later(14)));
  }

  private static ImmutableList<RuleExample> ofOrder() {
    Story ordered = STORY.when(ORDERED);
    Story looked = ordered.when(work(HARVEST));
    Story arrived = STORY.when(relayed(LITERACY), relayed(HARVEST), relayed(ROOFS));
    return ImmutableList.of(
        new RuleExample(
            PlanRuleId.INDICATED_ORDER_TAKEN,
            ordered.when(plan(LITERACY, HARVEST)),
            looked.when(citing(plan(LITERACY, HARVEST), "e3"))),
        new RuleExample(
            PlanRuleId.INDICATED_ORDER_LEFT,
            ordered.when(plan(HARVEST, LITERACY)),
            looked.when(citing(plan(HARVEST, LITERACY), "e3"))),
        new RuleExample(
            PlanRuleId.ORDER_OF_ARRIVAL,
            arrived.when(plan(LITERACY, HARVEST, ROOFS)),
            arrived.when(work(HARVEST), citing(plan(LITERACY, HARVEST, ROOFS), "e5"))));
  }

  private static ImmutableList<RuleExample> ofDropping() {
    Story askedForMore = STORY.when(relayed(LITERACY), plan(LITERACY), relayed(HARVEST));
    return ImmutableList.of(
        new RuleExample(
            PlanRuleId.EACH_INSTRUCTION_CENTRAL,
            askedForMore.when(plan(HARVEST)),
            askedForMore.when(plan(LITERACY, HARVEST))),
        new RuleExample(
            PlanRuleId.CENTRE_DROPPED,
            PLANNED.when(plan(HARVEST)),
            PLANNED.when(result(), plan(HARVEST))),
        new RuleExample(
            PlanRuleId.CENTRE_GIVEN_UP,
            PLANNED.when(TaskWithdrawn.of(LITERACY, "school", "school")),
            PLANNED.when(TaskWithdrawn.of(LITERACY, "school", "county"))));
  }

  private static ImmutableList<RuleExample> ofResults() {
    Event closed = new PeriodClosed(SCHOOL, SPRING);
    return ImmutableList.of(
        new RuleExample(
            PlanRuleId.CLOSED_WITHOUT_RESULT, PLANNED.when(closed), PLANNED.when(result(), closed)),
        new RuleExample(
            PlanRuleId.PERIOD_WITHOUT_RESULT, PLANNED.later(60), PLANNED.when(result()).later(60)));
  }

  private static Event indicated(IndicatedTask... tasks) {
    return TasksIndicated.of("county", "school", SPRING, tasks);
  }

  private static Event relayed(Task task) {
    return TaskRelayed.of(task, "county", "school", Delivery.of("school", "principal"));
  }

  private static Event result() {
    return ResultAchieved.of(LITERACY, "school", "everybody reads");
  }

  private static Event by(String person, PlanAdopted plan) {
    return new PlanAdopted(
        plan.place(),
        plan.period(),
        Optional.of(PersonId.of(person)),
        plan.tasks(),
        plan.circumstances());
  }
}
