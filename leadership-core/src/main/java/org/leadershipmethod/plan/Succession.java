package org.leadershipmethod.plan;

import static com.google.common.collect.Sets.difference;
import static com.google.common.collect.Sets.intersection;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.relay.TaskId;

/**
 * What becomes of the central task of a plan when another plan for the same place and period takes
 * its place.
 *
 * @param abandoned the tasks that were at the centre and are no longer, without a result and
 *     without anything newly weighed that would be a reason
 * @param dropped all that were ever dropped so in this period and did not come back
 */
record Succession(ImmutableSet<TaskId> abandoned, ImmutableSet<TaskId> dropped) {

  /**
   * Compares two plans for one place and period.
   *
   * @param earlier the plan so far
   * @param later the plan that takes its place
   * @param there the plans of the place
   */
  static Succession of(AdoptedPlan earlier, AdoptedPlan later, AdoptedPlans there) {
    if (isWeighedAnew(earlier, later)) {
      return new Succession(ImmutableSet.of(), ImmutableSet.of());
    }
    ImmutableSet<TaskId> centres = later.event().centres();
    ImmutableSet<TaskId> before = earlier.dropped();
    boolean keeps = !intersection(earlier.centres(), centres).isEmpty();
    boolean returns = !intersection(before, centres).isEmpty();
    boolean unites = !intersection(there.centresBeside(later.event().period()), centres).isEmpty();
    ImmutableSet<TaskId> abandoned =
        keeps || returns || unites
            ? ImmutableSet.of()
            : difference(earlier.centres(), centres).immutableCopy();
    return new Succession(
        abandoned, difference(Sets.union(before, abandoned), centres).immutableCopy());
  }

  private static boolean isWeighedAnew(AdoptedPlan earlier, AdoptedPlan later) {
    ImmutableSet<EntryId> known = ImmutableSet.copyOf(earlier.event().circumstances());
    return !difference(later.weighed(), known).isEmpty();
  }
}
