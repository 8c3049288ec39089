package org.leadershipmethod.relay;

import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Verdict;

/**
 * A task passed a unit on its way down without its person in overall charge: our reading of the
 * clause.
 */
final class LevelSkipped extends DeliveryRule {

  private static final Card CARD =
      Card.of(RelayRuleId.LEVEL_SKIPPED)
          .addClauses(Clause.M7_1)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "An organization in between plans and answers for what goes on below it; a task that passes it by upsets both.")
          .ours(true)
          .addReads(TaskRelayed.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  Optional<Verdict> at(Concern concern, Occasion<RelayEvent> occasion) {
    if (concern.kind() != Concern.Kind.ON_THE_WAY || concern.isVacant()) {
      return Optional.empty();
    }
    return concern.passesHeads()
        ? broken(
            breachByHeads(concern, occasion)
                .said(
                    Sentence.plain(
                        concern.task() + " went through to a lower level " + concern.pastHeads()))
                .addMissing(
                    Sentence.plain("the person in overall charge told"),
                    Sentence.plain("the person in overall charge made responsible"))
                .who(concern.heads()))
        : kept(concern);
  }
}
