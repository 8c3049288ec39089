package org.leadershipmethod.plan;

import static org.leadershipmethod.plan.Importance.SECOND;
import static org.leadershipmethod.plan.SpringAtSchool.FIRST;
import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.SCHOOL;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.STORY;
import static org.leadershipmethod.plan.SpringAtSchool.plan;
import static org.leadershipmethod.plan.Urgency.ORDINARY;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Missing;
import org.leadershipmethod.testkit.Story;

/** What each rule about what comes first in a place says is missing. */
public final class PlanMissing {

  private static final String CIRCUMSTANCES =
      "circumstances that the unit weighed: earlier results, vacancies, work under way";
  private static final String REASON =
      "a result of the central task, or circumstances that changed since";

  private PlanMissing() {}

  /** At least one story for each rule. */
  public static ImmutableList<Missing> all() {
    return ImmutableList.<Missing>builder()
        .addAll(ofDemands())
        .addAll(ofDecisions())
        .addAll(ofOrder())
        .addAll(ofResults())
        .addAll(ofRoughTimes())
        .build();
  }

  private static Missing of(RuleId rule, String... said) {
    return Missing.in(PlanRuleExamples.all(), rule, said);
  }

  private static ImmutableList<Missing> ofDemands() {
    Event uncentred =
        TasksIndicated.of(
            "county",
            "school",
            SPRING,
            IndicatedTask.of(LITERACY, SECOND, ORDINARY),
            IndicatedTask.of(HARVEST, SECOND, ORDINARY));
    return ImmutableList.of(
        of(
            PlanRuleId.BATCH_UNRANKED,
            "how important and how urgent each of them is",
            "which of them is central"),
        Missing.of(PlanRuleId.BATCH_UNRANKED, STORY.when(uncentred), "which of them is central"),
        of(PlanRuleId.SEVERAL_CENTRES_INDICATED, "which of them is the one central task"),
        of(
            PlanRuleId.RELAYED_UNRANKED,
            "how important and how urgent each of them is, and which is central"));
  }

  private static ImmutableList<Missing> ofDecisions() {
    return ImmutableList.of(
        of(
            PlanRuleId.SEVERAL_CENTRES,
            "one central task, with the others in second or third place"),
        of(PlanRuleId.ADOPTED_BY_ANOTHER, "a decision by the person in overall charge"),
        Missing.of(
            PlanRuleId.ADOPTED_BY_ANOTHER,
            STORY.when(adopted(SPRING, Optional.empty())),
            "nobody wrote down who decided it"),
        of(PlanRuleId.NO_CENTRE_DECIDED, "a plan with one central task"));
  }

  private static Event adopted(PlanningPeriod period, Optional<PersonId> by) {
    return new PlanAdopted(SCHOOL, period, by, plan(LITERACY).tasks(), ImmutableList.of());
  }

  private static ImmutableList<Missing> ofOrder() {
    return ImmutableList.of(
        of(PlanRuleId.INDICATED_ORDER_TAKEN, CIRCUMSTANCES),
        of(PlanRuleId.INDICATED_ORDER_LEFT, CIRCUMSTANCES),
        of(PlanRuleId.ORDER_OF_ARRIVAL, CIRCUMSTANCES),
        of(PlanRuleId.EACH_INSTRUCTION_CENTRAL, REASON),
        of(PlanRuleId.CENTRE_DROPPED, REASON),
        of(PlanRuleId.CENTRE_GIVEN_UP, "a result of the central task"));
  }

  private static ImmutableList<Missing> ofResults() {
    String result = "a definite result of the central task";
    return ImmutableList.of(
        of(PlanRuleId.CLOSED_WITHOUT_RESULT, result),
        of(PlanRuleId.PERIOD_WITHOUT_RESULT, result),
        Missing.of(
            PlanRuleId.PERIOD_WITHOUT_RESULT,
            STORY.when(adopted(PlanningPeriod.named("spring"), plan().by())),
            "nobody wrote down when 'spring' ends"));
  }

  /**
   * Somebody asked for the harvest, and the unit took it up in the last days of spring or later.
   */
  private static ImmutableList<Missing> ofRoughTimes() {
    When lastDaysOrLater = When.during(FIRST.plusDays(50), FIRST.plusDays(70));
    String roughly =
        "the record says only roughly when the unit decided this, and so not whether 'spring' was"
            + " over by then";
    Story planned = STORY.when(relayed(LITERACY), plan(LITERACY));
    return ImmutableList.of(
        Missing.of(
            PlanRuleId.CENTRE_DROPPED,
            planned.noted(lastDaysOrLater, plan(HARVEST)).later(80),
            roughly),
        Missing.of(
            PlanRuleId.EACH_INSTRUCTION_CENTRAL,
            planned.when(relayed(HARVEST)).noted(lastDaysOrLater, plan(HARVEST)).later(80),
            roughly));
  }

  private static Event relayed(Task task) {
    return new TaskRelayed(task, UnitId.of("county"), Optional.empty(), SCHOOL, ImmutableList.of());
  }
}
