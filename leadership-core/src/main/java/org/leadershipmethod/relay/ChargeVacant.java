package org.leadershipmethod.relay;

import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Verdict;

/** A task came to a unit of which nobody is in overall charge. */
final class ChargeVacant extends DeliveryRule {

  private static final Card CARD =
      Card.of(RelayRuleId.CHARGE_VACANT)
          .addClauses(Clause.M7_1)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "Where nobody is in overall charge, there is nobody through whom a task could go and who could answer for it.")
          .ours(false)
          .addReads(TaskRelayed.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  Optional<Verdict> at(Concern concern, Occasion<RelayEvent> occasion) {
    return concern.isVacant()
        ? broken(
            breachByHeads(concern, occasion)
                .said(
                    Sentence.plain(
                        concern.task()
                            + " came here while nobody was in overall charge who could answer for it."))
                .addMissing(Sentence.plain("somebody in overall charge")))
        : kept(concern);
  }

  @Override
  Remedy instead(Concern concern, Occasion<RelayEvent> occasion) {
    return Remedies.insteadOfVacancy(concern, occasion);
  }
}
