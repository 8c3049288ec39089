package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.UnitId;

/**
 * Who had which role when, as far as it could be read.
 *
 * @param intervals the rows that could be used
 * @param leftOut what is wrong with the others
 * @param uncertain the groups of which it is not known in whole who led them; an empty text where
 *     it can be any group
 */
record History(
    ImmutableList<Interval> intervals,
    ImmutableList<Problem> leftOut,
    ImmutableSet<String> uncertain) {

  /**
   * The groups that are there no longer: they are not among those of today, and nobody leads them
   * still.
   *
   * @param isThere which groups there are today
   */
  ImmutableSet<UnitId> dissolved(Predicate<UnitId> isThere) {
    ImmutableSet<UnitId> stillLed =
        intervals.stream()
            .filter(one -> one.isLeading() && one.to().isEmpty())
            .map(Interval::group)
            .collect(toImmutableSet());
    return intervals.stream()
        .map(Interval::group)
        .filter(group -> !isThere.test(group) && !stillLed.contains(group))
        .collect(toImmutableSet());
  }

  /** The rows of some groups only. */
  ImmutableList<Interval> of(Predicate<UnitId> groups) {
    return intervals.stream().filter(one -> groups.test(one.group())).collect(toImmutableList());
  }
}
