package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;

/** The person in overall charge was made responsible for a task of which nobody told them. */
final class HeadUninformed extends DeliveryRule {

  HeadUninformed() {
    super(
        Card.of(RelayRuleId.HEAD_UNINFORMED)
            .addClauses(Clause.M7_2, Clause.M7_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why("Nobody can answer for a task without knowing of it.")
            .ours(false)
            .addReads(TaskRelayed.class, OrganizationEvent.class)
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
        && concern.isAnyHeadResponsible();
  }

  @Override
  protected boolean isBroken(Concern concern) {
    return !concern.isAnswered();
  }

  @Override
  protected ImmutableList<Sentence> missing(Concern concern) {
    return ImmutableList.of(HEAD_TOLD.alone());
  }

  @Override
  protected ImmutableSet<PersonId> who(Concern concern) {
    return concern.headsResponsible();
  }
}
