package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A place was asked for one more central task where another was central already. */
final class SeveralCentresIndicated extends DemandRule {

  SeveralCentresIndicated() {
    super(
        Card.of(PlanRuleId.SEVERAL_CENTRES_INDICATED)
            .addClauses(Clause.M8_3, Clause.M8_1)
            .deviation(Deviation.DISORDER)
            .why(
                "If those above call everything central, the unit still has to guess what"
                    + " comes first.")
            .ours(false)
            .addReads(TasksIndicated.class)
            .putSays(
                "said",
                "The unit was asked for {tasks:task|tasks}, each of them as the central one.")
            .putSays(
                "saidForPeriod",
                "The unit was asked for {tasks:task|tasks} for {period}, each of them as"
                    + " the central one.")
            .putSays("missing", "which of them is the one central task")
            .build());
  }

  @Override
  boolean concerns(TasksIndicated demand) {
    return demand.tasks().stream().anyMatch(IndicatedTask::isCentral);
  }

  @Override
  protected boolean isBroken(Demand demand) {
    return centres(demand).limit(2).count() > 1;
  }

  private static Stream<AskedTask> centres(Demand demand) {
    return centres(demand.event().period(), demand.after(), demand.before());
  }

  /**
   * What was said to be central for a period. Of what was asked for other periods of the same time
   * nothing is said where results are not written down: it may be done with.
   */
  private static Stream<AskedTask> centres(
      Optional<PlanningPeriod> period, AskedTasks asked, Situation now) {
    return now.coverage().covers(ResultAchieved.class)
        ? asked.centres(period)
        : asked.centres(period).filter(one -> isForThe(period, one));
  }

  private static boolean isForThe(Optional<PlanningPeriod> period, AskedTask one) {
    return one.requests().stream()
        .filter(Request::isCentral)
        .anyMatch(request -> request.period().equals(period));
  }

  @Override
  protected Arguments arguments(Demand demand) {
    return Arguments.of("tasks", (int) centres(demand).count());
  }

  @Override
  protected Sentence said(Demand demand) {
    return demand
        .event()
        .period()
        .map(period -> say("saidForPeriod", arguments(demand).and("period", period)))
        .orElseGet(() -> super.said(demand));
  }

  @Override
  protected BreachBuilder breach(Demand demand) {
    return super.breach(demand).addAllEvidence(others(demand));
  }

  /** The other entries by which these tasks were said to be central. */
  private static ImmutableSet<EntryId> others(Demand demand) {
    return centres(demand)
        .flatMap(one -> one.requests().stream().filter(Request::isCentral))
        .map(Request::entry)
        .filter(entry -> !entry.equals(demand.occasion().entry().id()))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  boolean isMended(TasksIndicated left, AskedTasks asked, Situation now) {
    return left.tasks().stream().noneMatch(one -> isCentral(one, asked))
        || centres(left.period(), asked, now).limit(2).count() < 2;
  }

  private static boolean isCentral(IndicatedTask one, AskedTasks asked) {
    return asked.task(one.task().id()).filter(AskedTask::isIndicatedCentral).isPresent();
  }
}
