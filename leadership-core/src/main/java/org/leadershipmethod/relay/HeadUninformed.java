package org.leadershipmethod.relay;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;

/** The person in overall charge was made responsible for a task of which nobody told them. */
final class HeadUninformed extends DeliveryRule {

  HeadUninformed() {
    super(
        Card.of(RelayRuleId.HEAD_UNINFORMED)
            .addClauses(Clause.M7_2, Clause.M7_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why("Nobody can answer for a task without knowing of it.")
            .ours(false)
            .addReads(TaskRelayed.class)
            .addBounds(RelayBounds.ROUTE_READING)
            .putSays(
                "said",
                "The person in overall charge was made responsible for '{task}', but nobody told"
                    + " them of it.")
            .build());
  }

  @Override
  boolean looksAt(Concern concern) {
    return super.looksAt(concern)
        && concern.kind() != Concern.Kind.REACHED
        && !concern.headsResponsible().isEmpty();
  }

  @Override
  protected boolean isBroken(Concern concern) {
    return !concern.isAnswered();
  }

  @Override
  protected BreachBuilder breach(Concern concern) {
    return super.breach(concern)
        .addMissing(HEAD_TOLD.alone())
        .addAllWho(concern.headsResponsible());
  }
}
