package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;

/**
 * A task passed a unit on its way down without its person in overall charge: our reading of the
 * clause.
 */
final class LevelSkipped extends DeliveryRule {

  LevelSkipped() {
    super(
        Card.of(RelayRuleId.LEVEL_SKIPPED)
            .addClauses(Clause.M7_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "A unit in between plans the work below it and answers for that work; a"
                    + " task that passes it by upsets both.")
            .ours(true)
            .addReads(TaskRelayed.class, OrganizationEvent.class)
            .addBounds(RelayBounds.ROUTE_READING)
            .putSays(
                "said",
                "'{task}' went through to a lower level past {heads?the person in overall charge,"
                    + " who was neither told of it nor made responsible for it|everyone in overall"
                    + " charge at the time: none of them was told of it or made responsible for"
                    + " it}.")
            .build());
  }

  @Override
  boolean looksAt(Concern concern) {
    return super.looksAt(concern)
        && concern.kind() == Concern.Kind.ON_THE_WAY
        && !concern.isVacant();
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
