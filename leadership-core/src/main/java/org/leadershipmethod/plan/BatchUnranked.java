package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A higher unit asked a place for several tasks at once without saying how important and urgent
 * each is, and which is central.
 */
final class BatchUnranked extends DemandRule {

  BatchUnranked() {
    super(
        Card.of(PlanRuleId.BATCH_UNRANKED)
            .addClauses(Clause.M8_3)
            .deviation(Deviation.DISORDER)
            .why(
                "People who get many tasks at once and do not hear which matters most"
                    + " guess, or do a little of each.")
            .ours(false)
            .addReads(TasksIndicated.class)
            .putSays(
                "said",
                "The unit {from} asked for {tasks:task|tasks} here at once, and did not say how"
                    + " important and how urgent each of them is.")
            .putSays(
                "saidUncentred",
                "The unit {from} asked for {tasks:task|tasks} here at once, and did not say which"
                    + " of them is central.")
            .putSays("rank", "how important and how urgent each of them is")
            .putSays("centre", "which of them is central")
            .build());
  }

  @Override
  boolean concerns(TasksIndicated demand) {
    return demand.tasks().size() > 1;
  }

  @Override
  protected boolean isBroken(Demand demand) {
    return !(isRanked(demand) && isCentred(demand));
  }

  private static boolean isRanked(Demand demand) {
    return demand.event().tasks().stream().allMatch(IndicatedTask::isRanked);
  }

  private static boolean isCentred(Demand demand) {
    return demand.after().centres(demand.event().period()).findAny().isPresent();
  }

  @Override
  protected Arguments arguments(Demand demand) {
    return Arguments.of("from", demand.event().from()).and("tasks", demand.event().tasks().size());
  }

  @Override
  protected Sentence said(Demand demand) {
    return say(isRanked(demand) ? "saidUncentred" : "said", arguments(demand));
  }

  @Override
  protected ImmutableList<Sentence> missing(Demand demand) {
    ImmutableList.Builder<Sentence> missing = ImmutableList.builder();
    if (!isRanked(demand)) {
      missing.add(say("rank"));
    }
    if (!isCentred(demand)) {
      missing.add(say("centre"));
    }
    return missing.build();
  }

  @Override
  boolean isMended(TasksIndicated left, AskedTasks asked, Situation now) {
    return left.tasks().stream().allMatch(one -> isRanked(one, asked))
        && asked.centres(left.period()).findAny().isPresent();
  }

  private static boolean isRanked(IndicatedTask one, AskedTasks asked) {
    return asked.task(one.task().id()).filter(AskedTask::isRanked).isPresent();
  }
}
