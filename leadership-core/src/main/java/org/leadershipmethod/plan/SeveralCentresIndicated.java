package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A place was asked for one more central task where another was central already. */
final class SeveralCentresIndicated extends DemandRule {

  private static final Card CARD =
      Card.of(PlanRuleId.SEVERAL_CENTRES_INDICATED)
          .addClauses(Clause.M8_3, Clause.M8_1)
          .deviation(Deviation.DISORDER)
          .why(
              "If everything that is asked for is said to be central, the place has been told nothing about what comes first.")
          .ours(false)
          .addReads(TasksIndicated.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  boolean concerns(TasksIndicated demand) {
    return demand.tasks().stream().anyMatch(IndicatedTask::isCentral);
  }

  @Override
  boolean isBrokenBy(TasksIndicated demand, AskedTasks after, Situation before) {
    return concerns(demand) && centres(demand.period(), after, before).limit(2).count() > 1;
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
  Breach breach(Occasion<TasksIndicated> occasion, AskedTasks after) {
    ImmutableList<AskedTask> centres =
        centres(occasion.event().period(), after, occasion.before())
            .collect(ImmutableList.toImmutableList());
    String period = occasion.event().period().map(one -> " for " + one).orElse("");
    return builder(occasion)
        .said(
            Sentence.plain(
                centres.size() + " tasks asked for here are said to be central" + period + "."))
        .addAllEvidence(
            centres.stream()
                .flatMap(one -> one.requests().stream().filter(Request::isCentral))
                .map(Request::entry)
                .filter(entry -> !entry.equals(occasion.entry().id()))
                .distinct()
                .toList())
        .addMissing(Sentence.plain("which of them is the one central task"))
        .build();
  }

  @Override
  boolean isMended(Finding finding, AskedTasks asked, Situation now) {
    Optional<TasksIndicated> left = demand(finding, asked);
    return left.isEmpty()
        || left.get().tasks().stream().noneMatch(one -> isCentral(one, asked))
        || centres(left.get().period(), asked, now).limit(2).count() < 2;
  }

  private static boolean isCentral(IndicatedTask one, AskedTasks asked) {
    return asked.task(one.task().id()).filter(AskedTask::isIndicatedCentral).isPresent();
  }

  @Override
  Remedy mended(TasksIndicated demand, AskedTasks asked, When when, Situation now) {
    return RankedDemand.chosen(demand, asked, when, now);
  }
}
