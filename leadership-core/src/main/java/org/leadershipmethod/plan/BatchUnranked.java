package org.leadershipmethod.plan;

import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A higher unit asked a place for several tasks at once without saying how important and urgent
 * each is, and which is central.
 */
final class BatchUnranked extends DemandRule {

  private static final Card CARD =
      Card.of(PlanRuleId.BATCH_UNRANKED)
          .addClauses(Clause.M8_3)
          .deviation(Deviation.DISORDER)
          .why(
              "Who is asked for many things at once and not told what matters most either guesses or does a little of each.")
          .ours(false)
          .addReads(TasksIndicated.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  boolean concerns(TasksIndicated demand) {
    return demand.tasks().size() > 1;
  }

  @Override
  boolean isBrokenBy(TasksIndicated demand, AskedTasks after, Situation before) {
    return concerns(demand) && !(isRanked(demand) && isCentred(demand, after));
  }

  private static boolean isRanked(TasksIndicated demand) {
    return demand.tasks().stream().allMatch(IndicatedTask::isRanked);
  }

  private static boolean isCentred(TasksIndicated demand, AskedTasks after) {
    return after.centres(demand.period()).findAny().isPresent();
  }

  @Override
  Breach breach(Occasion<TasksIndicated> occasion, AskedTasks after) {
    boolean ranked = isRanked(occasion.event());
    boolean centred = isCentred(occasion.event(), after);
    BreachBuilder breach = builder(occasion);
    if (!ranked) {
      breach.addMissing(Sentence.plain("how important and how urgent each of them is"));
    }
    if (!centred) {
      breach.addMissing(Sentence.plain("which of them is central"));
    }
    return breach
        .said(
            Sentence.plain(
                occasion.event().tasks().size()
                    + " tasks were asked for here at once without saying "
                    + (ranked
                        ? "which of them is central."
                        : "how important and how urgent each of them is.")))
        .build();
  }

  @Override
  boolean isMended(Finding finding, AskedTasks asked, Situation now) {
    Optional<TasksIndicated> left = demand(finding, asked);
    return left.isEmpty()
        || (left.get().tasks().stream().allMatch(one -> isRanked(one, asked))
            && asked.centres(left.get().period()).findAny().isPresent());
  }

  private static boolean isRanked(IndicatedTask one, AskedTasks asked) {
    return asked.task(one.task().id()).filter(AskedTask::isRanked).isPresent();
  }

  @Override
  Remedy mended(TasksIndicated demand, AskedTasks asked, When when, Situation now) {
    return RankedDemand.chosen(demand, asked, when, now);
  }
}
