package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/** One person sits in a leading group, and nobody else does. */
final class GroupOfOne extends DueRule<GroupId> {

  GroupOfOne() {
    super(
        GroupId.class,
        Card.of(GroupRuleId.GROUP_OF_ONE)
            .addClauses(Clause.R3_4, Clause.R3_3)
            .deviation(Deviation.NOT_COLLECTIVE)
            .why(
                "One person knows less than several, answers to nobody beside them, and"
                    + " takes everything along on leaving.")
            .ours(false)
            .addAllReads(SeatChange.KINDS)
            .putSays("said", "The leading group here is one person.")
            .putSays("missing", "at least one more person who sits in the leading group")
            .putSays("reading", DecisionRule.EVERY_GROUP)
            .putSays(
                "afterwards", "elect others into the leading group, so that several lead together")
            .build());
  }

  @Override
  protected Key where(GroupId key) {
    return key.of();
  }

  @Override
  protected Owed owed(GroupId key, Situation now) {
    GroupRecord group = now.view(GroupView.GROUPS).of(key);
    return group.size() == 1 ? Owed.asItIs(evidence(group)) : Owed.nothing();
  }

  private static ImmutableSet<EntryId> evidence(GroupRecord group) {
    return ImmutableSet.<EntryId>builder()
        .add(group.seats().get(0).entry())
        .addAll(group.lastChange().stream().toList())
        .build();
  }

  @Override
  protected Iterable<PersonId> who(GroupId key, Situation now) {
    return now.view(GroupView.GROUPS).of(key).members();
  }
}
