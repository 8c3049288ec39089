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
                "A person who only knows of a task leaves it to one department, and it"
                    + " stays apart from the rest of the work.")
            .ours(false)
            .addReads(TaskRelayed.class, OrganizationEvent.class)
            .addBounds(RelayBounds.ROUTE_READING)
            .putSays(
                "said",
                "The person in overall charge was told of '{task}', but nobody made them"
                    + " responsible for it.")
            .build());
  }

  @Override
  boolean looksAt(Concern concern) {
    return super.looksAt(concern)
        && concern.kind() != Concern.Kind.REACHED
        && concern.isAnyHeadTold();
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
