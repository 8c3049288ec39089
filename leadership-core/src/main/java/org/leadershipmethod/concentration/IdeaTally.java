package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was counted of one idea.
 *
 * @param groups the counts of each group that voted on it, by name
 * @param ungrouped the counts of people who are in no group
 */
public record IdeaTally(ImmutableSortedMap<GroupName, Counts> groups, Counts ungrouped) {

  /** Of no votes. */
  public static final IdeaTally EMPTY = new IdeaTally(ImmutableSortedMap.of(), Counts.NONE);

  /** Makes the counts of an idea. */
  public IdeaTally {
    requireNonNull(groups, "groups");
    requireNonNull(ungrouped, "ungrouped");
  }

  /** What a group says; no vote where nobody of it voted. */
  public Counts of(GroupName group) {
    return groups.getOrDefault(requireNonNull(group, "group"), Counts.NONE);
  }

  /** What all say, those in no group among them. */
  public Counts all() {
    return inGroups().plus(ungrouped);
  }

  private Counts inGroups() {
    return groups.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  /** What all other groups say; who is in no group is not among them. */
  public Counts others(GroupName group) {
    requireNonNull(group, "group");
    return groups.entrySet().stream()
        .filter(one -> !one.getKey().equals(group))
        .map(Map.Entry::getValue)
        .reduce(Counts.NONE, Counts::plus);
  }

  /**
   * How far an opinion is shared by all of some groups: the product of its part in each.
   *
   * <p>A group of which nobody voted counts a half. The more groups there are, the smaller it is,
   * so only figures over the same groups can be compared.
   *
   * @param opinion the opinion
   * @param among the groups, those that did not vote included
   */
  public Ratio shared(Opinion opinion, Iterable<GroupName> among) {
    Ratio product = Ratio.ONE;
    for (GroupName group : among) {
      product = product.times(of(group).part(opinion));
    }
    return product;
  }

  /** This and what was counted elsewhere of the same idea. */
  IdeaTally plus(IdeaTally other) {
    Map<GroupName, Counts> sum = new TreeMap<>(groups);
    other.groups.forEach((group, counts) -> sum.merge(group, counts, Counts::plus));
    return new IdeaTally(ImmutableSortedMap.copyOf(sum), ungrouped.plus(other.ungrouped));
  }
}
