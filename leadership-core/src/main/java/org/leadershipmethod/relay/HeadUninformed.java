package org.leadershipmethod.relay;

import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Verdict;

/** The person in overall charge was made responsible for a task of which nobody told them. */
final class HeadUninformed extends DeliveryRule {

  private static final Card CARD =
      Card.of(RelayRuleId.HEAD_UNINFORMED)
          .addClauses(Clause.M7_2, Clause.M7_1)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why("Nobody can answer for a task that they do not know of.")
          .ours(false)
          .addReads(TaskRelayed.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  Optional<Verdict> at(Concern concern, Occasion<RelayEvent> occasion) {
    if (concern.kind() == Concern.Kind.REACHED || concern.headsResponsible().isEmpty()) {
      return Optional.empty();
    }
    return Sets.intersection(concern.headsResponsible(), concern.told()).isEmpty()
        ? broken(
            breachByHeads(concern, occasion)
                .said(
                    Sentence.plain(
                        "The person in overall charge was made responsible for "
                            + concern.task()
                            + ", but was not told of it."))
                .addMissing(Sentence.plain("the person in overall charge told"))
                .who(concern.headsResponsible()))
        : kept(concern);
  }
}
