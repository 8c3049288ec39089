package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;

/** The person in overall charge was told of a task, and given no responsibility for it. */
final class HeadWithoutResponsibility extends DeliveryRule {

  HeadWithoutResponsibility() {
    super(
        Card.of(RelayRuleId.HEAD_WITHOUT_RESPONSIBILITY)
            .addClauses(Clause.M7_2, Clause.M7_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "Whoever knows of a task and does not answer for it leaves it to one department,"
                    + " apart from everything else that the unit does.")
            .ours(false)
            .addReads(TaskRelayed.class, OrganizationEvent.class)
            .addBounds(RelayBounds.ROUTE_READING)
            .putSays(
                "said",
                "The person in overall charge was told of '{task}', but was given no responsibility"
                    + " for it.")
            .build());
  }

  @Override
  boolean looksAt(Concern concern) {
    return super.looksAt(concern)
        && concern.kind() != Concern.Kind.REACHED
        && !concern.headsTold().isEmpty();
  }

  @Override
  protected boolean isBroken(Concern concern) {
    return !concern.isAnswered();
  }

  @Override
  protected ImmutableList<Sentence> missing(Concern concern) {
    return ImmutableList.of(HEAD_RESPONSIBLE.alone());
  }

  @Override
  protected ImmutableSet<PersonId> who(Concern concern) {
    return concern.headsTold();
  }
}
