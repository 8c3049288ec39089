package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupRecord;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.rule.Situation;

/** Reads how a leading group decided. */
final class UnityReading {

  private final GroupId group;
  private final When span;
  private final Reading reading;
  private int withdrawn;

  UnityReading(Chronicle record, GroupId group, When span) {
    this.group = group;
    this.span = span;
    reading = Reading.in(record, span, ImmutableSet.of(GroupEvent.class));
  }

  Unity unity() {
    GroupRecord then = reading.read(this::take).view(GroupView.GROUPS).of(group);
    return new Unity(
        group,
        span,
        then.decisions().stream()
            .filter(one -> reading.isIn(one.when()))
            .collect(toImmutableList()),
        withdrawn,
        reading.unseen(ImmutableSet.of(group.of())));
  }

  private void take(Entry entry, Situation before, Situation after) {
    if (entry.event() instanceof DecisionWithdrawn event
        && event.group().equals(group)
        && reading.isIn(entry)) {
      withdrawn++;
    }
  }
}
