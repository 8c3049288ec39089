package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.Verdict;

/** One person sits in a leading group, and nobody else does. */
final class GroupOfOne implements StateRule<GroupId> {

  private static final Card CARD =
      Card.of(GroupRuleId.GROUP_OF_ONE)
          .addClauses(Clause.R3_4, Clause.R3_3)
          .deviation(Deviation.NOT_COLLECTIVE)
          .why(
              "One person knows less than several, answers to nobody beside them, and leaves nothing behind when they go.")
          .ours(false)
          .addAllReads(SeatChanges.KINDS)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<GroupId> examines() {
    return GroupId.class;
  }

  @Override
  public Verdict examine(GroupId key, Situation now) {
    GroupRecord group = now.view(GroupView.GROUPS).of(key);
    return group.size() == 1
        ? new Verdict.Broken(breach(group, group.seats().get(0)))
        : new Verdict.Kept(key.of());
  }

  private static Breach breach(GroupRecord group, Seat seat) {
    return Breach.builder()
        .where(group.id().of())
        .about(group.id())
        .said("The leading group here is one person.")
        .addWho(seat.person())
        .addMissing("at least one more person who sits in the leading group")
        .addAllEvidence(
            ImmutableSet.<EntryId>builder()
                .add(seat.entry())
                .addAll(group.lastChange().stream().toList())
                .build())
        .reading(Readings.EVERY_GROUP)
        .build();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(
        new Remedy.Choice(
            "elect others into the leading group, so that several lead together",
            ImmutableList.of(),
            0));
  }
}
