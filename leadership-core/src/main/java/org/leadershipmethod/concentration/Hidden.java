package org.leadershipmethod.concentration;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;

/** The groups that are not shown of an idea, while they are found. */
final class Hidden {

  private final int fewest;
  private final ImmutableSortedSet.Builder<GroupName> names = ImmutableSortedSet.naturalOrder();
  private int groups;
  private long votes;

  Hidden(int fewest) {
    this.fewest = fewest;
  }

  /** Those who are in no group are never shown apart. */
  void add(Counts ungrouped) {
    if (ungrouped.votes() > 0) {
      groups++;
      votes += ungrouped.votes();
    }
  }

  void add(Map.Entry<GroupName, Counts> group) {
    names.add(group.getKey());
    add(group.getValue());
  }

  /** Whether nothing is hidden, or so much that the rest says nothing of any one of them. */
  boolean isSafe() {
    return groups == 0 || votes >= fewest && (groups > 1 || fewest == 0);
  }

  ImmutableSortedSet<GroupName> names() {
    return names.build();
  }
}
