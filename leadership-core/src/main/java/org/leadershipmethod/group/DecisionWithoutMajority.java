package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Remedy;

/** Too few of those who voted in a leading group were for what it is said to have decided. */
final class DecisionWithoutMajority extends DecisionRule {

  private static final Card CARD =
      Card.of(GroupRuleId.DECISION_WITHOUT_MAJORITY)
          .addClauses(Clause.R3_3)
          .deviation(Deviation.NOT_COLLECTIVE)
          .why(
              "What more than a few in the group are against is not decided together, whoever declares it so.")
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
    return Fault.WITHOUT_MAJORITY;
  }

  @Override
  Breach breach(Decision decision, BreachBuilder breach) {
    Attendance attendance = decision.attendance();
    String majority = decision.occasion().before().bound(GroupBounds.MAJORITY).toString();
    return breach
        .said(
            decision.named()
                + " was taken with "
                + attendance.inFavour()
                + " votes for it and "
                + attendance.against()
                + " against in the leading group here."
                + decision.others())
        .addMissing(majority + " of the votes for and against")
        .reading(Readings.using("a majority of " + majority + " of the votes for and against"))
        .instead(
            new Remedy.Choice(
                "talk it over further, and decide what " + majority + " of them are for",
                ImmutableList.of(),
                0))
        .build();
  }
}
