package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;

/**
 * A task came to a unit past the person in overall charge there: not told, and not made
 * responsible.
 */
final class HeadBypassed extends DeliveryRule {

  HeadBypassed() {
    super(
        Card.of(RelayRuleId.HEAD_BYPASSED)
            .addClauses(Clause.M7_2, Clause.M7_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "Only the person in overall charge can give a task its place among the"
                    + " others and bring people into it; behind their back it stays apart.")
            .ours(false)
            .addReads(TaskRelayed.class, OrganizationEvent.class)
            .putSays(
                "said",
                "'{task}' came here past {heads?the person in overall charge, who was neither told"
                    + " of it nor made responsible for it|everyone in overall charge at the time:"
                    + " none of them was told of it or made responsible for it}.")
            .build());
  }

  /** It is this rule that tells where nobody wrote down to whom the task went. */
  @Override
  boolean looksAt(Concern concern) {
    return concern.kind() != Concern.Kind.ON_THE_WAY
        && !(concern.isWritten() && concern.isVacant());
  }

  @Override
  protected Optional<Sentence> unknown(Concern concern) {
    return concern.isWritten()
        ? Optional.empty()
        : Optional.of(NOT_WRITTEN.with("task", concern.task()));
  }

  @Override
  protected boolean isBroken(Concern concern) {
    return concern.passesHeads();
  }

  @Override
  protected ImmutableList<Sentence> missing(Concern concern) {
    return ImmutableList.of(HEAD_TOLD.alone(), HEAD_RESPONSIBLE.alone());
  }

  @Override
  protected ImmutableSet<PersonId> who(Concern concern) {
    return concern.heads();
  }
}
