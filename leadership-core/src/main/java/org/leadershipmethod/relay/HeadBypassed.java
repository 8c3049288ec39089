package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Verdict;

/**
 * A task came to a unit past the person in overall charge there: not told, and not made
 * responsible.
 */
final class HeadBypassed extends DeliveryRule {

  private static final Card CARD =
      Card.of(RelayRuleId.HEAD_BYPASSED)
          .addClauses(Clause.M7_2, Clause.M7_1)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "Whoever answers for an organization cannot set a task in its place among the others, or bring people into"
                  + " it, if the task comes in behind their back; and nobody else there can.")
          .ours(false)
          .addReads(TaskRelayed.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  Optional<Verdict> at(Concern concern, Occasion<RelayEvent> occasion) {
    if (concern.kind() == Concern.Kind.ON_THE_WAY || concern.isVacant()) {
      return Optional.empty();
    }
    return concern.passesHeads()
        ? broken(
            breachByHeads(concern, occasion)
                .said(Sentence.plain(concern.task() + " came here " + concern.pastHeads()))
                .addMissing(
                    Sentence.plain("the person in overall charge told"),
                    Sentence.plain("the person in overall charge made responsible"))
                .who(concern.heads()))
        : kept(concern);
  }

  @Override
  ImmutableList<Verdict> withoutDeliveries(TaskRelayed relayed) {
    return ImmutableList.of(
        new Verdict.NotExaminable(
            relayed.to(),
            Sentence.plain("to whom " + relayed.task() + " was delivered is not written down")));
  }
}
