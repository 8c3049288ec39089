package org.example.community;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;

import com.google.common.collect.Multiset;
import java.util.Optional;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.group.*;
import org.leadershipmethod.rule.*;

/** People who work for one employer have more of the seats in a leading group than they may. */
final class EmployerOverCap extends DueRule<GroupId> {

  static final Bound<Share> CAP =
      Bound.ours("seats for one employer", Share.of(1, 3), "a third, by our charter");

  EmployerOverCap() {
    super(
        GroupId.class,
        Card.of(RuleId.of("EmployerOverCap"))
            .deviation(Deviation.NOT_COLLECTIVE)
            .why("Where one employer has most seats, it decides for all.")
            .ours(true)
            .addReads(GroupEvent.class, Affiliated.class)
            .addBounds(CAP)
            .putSays("said", "{employer} has {seats} of {all:seat|seats} here.")
            .putSays("afterwards", "let people of other employers, or of none, have the next seats")
            .build());
  }

  private static Optional<Multiset.Entry<String>> over(GroupRecord group, Situation now) {
    var employers = now.view(Affiliations.AFFILIATIONS).row(group.id());
    return group.members().stream()
        .filter(employers::containsKey)
        .map(employers::get)
        .collect(toImmutableMultiset())
        .entrySet()
        .stream()
        .filter(one -> one.getCount() > 1)
        .filter(one -> Share.of(one.getCount(), group.size()).compareTo(now.bound(CAP)) > 0)
        .findFirst();
  }

  @Override
  protected Owed owed(GroupId key, Situation now) {
    GroupRecord group = now.view(GroupView.GROUPS).of(key);
    return over(group, now)
        .map(one -> Owed.asItIs(group.lastChange().stream().toList()))
        .orElseGet(Owed::nothing);
  }

  @Override
  protected Arguments arguments(GroupId key, Situation now) {
    GroupRecord group = now.view(GroupView.GROUPS).of(key);
    var over = over(group, now).orElseThrow();
    return Arguments.of("employer", over.getElement())
        .and("seats", over.getCount())
        .and("all", group.size());
  }
}
