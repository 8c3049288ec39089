package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.organization.UnitId;

/**
 * A group that was dissolved since: what the files tell of it is read and counted, and nothing of
 * it is examined.
 *
 * @param group the group
 * @param intervals how many rows say who had a role in it
 * @param proposals how many proposals it owned
 */
record Dissolved(UnitId group, int intervals, int proposals) {

  /**
   * Some groups with what is told of them.
   *
   * @param groups the groups
   * @param intervals all rows that say who had which role
   * @param proposals all proposals
   */
  static ImmutableList<Dissolved> of(
      Collection<UnitId> groups, Collection<Interval> intervals, Collection<Proposal> proposals) {
    return groups.stream()
        .map(
            group ->
                new Dissolved(
                    group,
                    (int) intervals.stream().filter(one -> one.group().equals(group)).count(),
                    (int) proposals.stream().filter(one -> one.group().equals(group)).count()))
        .collect(toImmutableList());
  }

  /** The group and the numbers, by name. */
  ImmutableMap<String, Object> data() {
    return ImmutableMap.of("group", group.value(), "intervals", intervals, "proposals", proposals);
  }

  /** The group and the numbers, in words. */
  @Override
  public String toString() {
    String times = HowMany.of(intervals, "interval");
    return proposals == 0
        ? "%s (%s)".formatted(group, times)
        : "%s (%s, %s)".formatted(group, times, HowMany.of(proposals, "proposal"));
  }
}
