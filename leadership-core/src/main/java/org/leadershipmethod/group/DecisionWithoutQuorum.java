package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Remedy;

/** Too few of those who sit in a leading group took part in a decision of it. */
final class DecisionWithoutQuorum extends DecisionRule {

  private static final Card CARD =
      Card.of(GroupRuleId.DECISION_WITHOUT_QUORUM)
          .addClauses(Clause.R3_3)
          .deviation(Deviation.NOT_COLLECTIVE)
          .why(
              "Wisdom is pooled by those who are there; what few decide, the others neither know nor carry.")
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
    return Fault.WITHOUT_QUORUM;
  }

  @Override
  Breach breach(Decision decision, BreachBuilder breach) {
    Attendance attendance = decision.attendance();
    return breach
        .said(
            decision.named()
                + " was taken with "
                + attendance.present()
                + " of the "
                + attendance.seats()
                + " who sit in the leading group here taking part."
                + decision.others())
        .addAllWho(decision.absent())
        .addMissing("at least " + decision.needed() + " of " + attendance.seats() + " taking part")
        .reading(
            Readings.using("a quorum of " + decision.occasion().before().bound(GroupBounds.QUORUM)))
        .instead(
            new Remedy.Choice(
                "wait until at least " + decision.needed() + " can take part, and decide then",
                ImmutableList.of(),
                0))
        .build();
  }
}
