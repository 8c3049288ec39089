package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Remedy;

/** One person decided for a leading group in which others sit too. */
final class DecisionByOne extends DecisionRule {

  private static final Card CARD =
      Card.of(GroupRuleId.DECISION_BY_ONE)
          .addClauses(Clause.R3_4, Clause.R3_3)
          .deviation(Deviation.NOT_COLLECTIVE)
          .why(
              "What one person decides for all is not what several know together, and nobody else stands behind it.")
          .ours(false)
          .addReads(DecisionTaken.class)
          .addAllReads(SeatChanges.KINDS)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  Fault fault() {
    return Fault.BY_ONE;
  }

  @Override
  Breach breach(Decision decision, BreachBuilder breach) {
    return breach
        .said(
            decision.named()
                + " was taken by one person alone; "
                + decision.attendance().seats()
                + " sit in the leading group here."
                + decision.others())
        .addAllWho(decision.present())
        .addMissing(
            "the votes of at least " + decision.needed() + " of " + decision.attendance().seats())
        .reading(Readings.EVERY_GROUP)
        .instead(
            new Remedy.Choice(
                "put it to the leading group, so that at least "
                    + decision.needed()
                    + " decide together",
                ImmutableList.of(),
                0))
        .build();
  }
}
