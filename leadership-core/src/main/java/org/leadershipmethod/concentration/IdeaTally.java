package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of one idea: how many of each group agree, disagree and pass, and how many of
 * those who are in no group.
 *
 * <p>A group without a vote is not held, so that equal counts are equal values; checked where it is
 * made. All votes together fit a long. Immutable.
 */
public final class IdeaTally {

  /** Of no votes. */
  public static final IdeaTally EMPTY = of(ImmutableSortedMap.of(), OpinionCounts.NONE);

  private final ImmutableSortedMap<GroupName, OpinionCounts> groups;
  private final OpinionCounts ungrouped;
  private final OpinionCounts inGroups;
  private final OpinionCounts all;

  private IdeaTally(ImmutableSortedMap<GroupName, OpinionCounts> groups, OpinionCounts ungrouped) {
    this.groups = groups;
    this.ungrouped = ungrouped;
    this.inGroups = groups.values().stream().reduce(OpinionCounts.NONE, OpinionCounts::plus);
    this.all = inGroups.plus(ungrouped);
  }

  /**
   * The counts of an idea.
   *
   * @param groups the counts of each group, by name; those without a vote are left out
   * @param ungrouped the counts of people who are in no group
   * @throws ArithmeticException if all votes together are more than a long can hold
   */
  public static IdeaTally of(Map<GroupName, OpinionCounts> groups, OpinionCounts ungrouped) {
    return new IdeaTally(
        ImmutableSortedMap.copyOf(
            Maps.filterValues(requireNonNull(groups, "groups"), one -> one.votes() > 0)),
        requireNonNull(ungrouped, "ungrouped"));
  }

  /** The counts of each group that voted on it, by name. */
  public ImmutableSortedMap<GroupName, OpinionCounts> groups() {
    return groups;
  }

  /** What people say who are in no group; they count in the whole, and in no group. */
  public OpinionCounts ungrouped() {
    return ungrouped;
  }

  /** What a group says; no vote where nobody of it voted. */
  public OpinionCounts of(GroupName group) {
    OpinionCounts counts = groups.get(requireNonNull(group, "group"));
    return counts == null ? OpinionCounts.NONE : counts;
  }

  /** What all say, those in no group among them. */
  public OpinionCounts all() {
    return all;
  }

  /** What all other groups say; who is in no group is not among them. */
  public OpinionCounts others(GroupName group) {
    return inGroups.minus(of(group));
  }

  /**
   * This and what was counted elsewhere of the same idea.
   *
   * @throws ArithmeticException if the sum is more than a long can hold
   */
  public IdeaTally plus(IdeaTally other) {
    requireNonNull(other, "other");
    Map<GroupName, OpinionCounts> sum = new TreeMap<>(groups);
    other.groups.forEach((group, counts) -> sum.merge(group, counts, OpinionCounts::plus));
    return new IdeaTally(ImmutableSortedMap.copyOf(sum), ungrouped.plus(other.ungrouped));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof IdeaTally tally
        && groups.equals(tally.groups)
        && ungrouped.equals(tally.ungrouped);
  }

  @Override
  public int hashCode() {
    return Objects.hash(groups, ungrouped);
  }

  /** What all say, and how many groups voted. */
  @Override
  public String toString() {
    return all + ", of " + groups.size() + (groups.size() == 1 ? " group" : " groups");
  }
}
