package org.leadershipmethod.relay;

import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Verdict;

/** The person in overall charge was told of a task, and given no responsibility for it. */
final class HeadWithoutResponsibility extends DeliveryRule {

  private static final Card CARD =
      Card.of(RelayRuleId.HEAD_WITHOUT_RESPONSIBILITY)
          .addClauses(Clause.M7_2, Clause.M7_1)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "To know of a task and not to answer for it leaves it to one department, beside everything else that the"
                  + " organization does.")
          .ours(false)
          .addReads(TaskRelayed.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  Optional<Verdict> at(Concern concern, Occasion<RelayEvent> occasion) {
    if (concern.kind() == Concern.Kind.REACHED || concern.headsTold().isEmpty()) {
      return Optional.empty();
    }
    return Sets.intersection(concern.headsTold(), concern.responsible()).isEmpty()
        ? broken(
            breachByHeads(concern, occasion)
                .said(
                    Sentence.plain(
                        "The person in overall charge was told of "
                            + concern.task()
                            + ", but was given no responsibility for it."))
                .addMissing(Sentence.plain("the person in overall charge made responsible"))
                .who(concern.headsTold()))
        : kept(concern);
  }
}
