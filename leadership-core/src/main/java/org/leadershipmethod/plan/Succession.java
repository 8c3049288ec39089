package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.relay.TaskId;

/**
 * What becomes of the central task of a plan when another plan for the same place and period takes
 * its place.
 *
 * @param abandoned the tasks that were at the centre and are no longer, without a result and
 *     without anything newly weighed that would be a reason
 * @param dropped all that were ever dropped so in this period and did not come back
 */
record Succession(ImmutableList<DroppedTask> abandoned, ImmutableList<DroppedTask> dropped) {

  private static final Succession REASONED = new Succession(ImmutableList.of(), ImmutableList.of());

  /**
   * Compares two plans for one place and period.
   *
   * <p>It is no dropping where one of several centres stays, where a task comes back that was
   * dropped before, or where the place takes up what another plan of the same time has at its
   * centre.
   *
   * @param earlier the plan so far
   * @param later the plan that takes its place
   * @param there the plans of the place
   */
  static Succession of(AdoptedPlan earlier, AdoptedPlan later, AdoptedPlans there) {
    if (isWeighedAnew(earlier, later)) {
      return REASONED;
    }
    ImmutableSet<TaskId> centres = later.event().centres();
    boolean keeps =
        meets(earlier.centres(), centres)
            || earlier.dropped().stream().anyMatch(one -> centres.contains(one.task().id()))
            || meets(there.centresBeside(later.event().period()), centres);
    ImmutableList<DroppedTask> abandoned =
        keeps ? ImmutableList.of() : abandoned(earlier, later.turn());
    ImmutableList<DroppedTask> dropped =
        Stream.concat(earlier.dropped().stream(), abandoned.stream())
            .filter(one -> !centres.contains(one.task().id()))
            .collect(ImmutableList.toImmutableList());
    return new Succession(abandoned, dropped);
  }

  private static boolean meets(ImmutableSet<TaskId> some, ImmutableSet<TaskId> others) {
    return !Sets.intersection(some, others).isEmpty();
  }

  private static ImmutableList<DroppedTask> abandoned(AdoptedPlan earlier, Turn by) {
    ImmutableSet<TaskId> centres = earlier.centres();
    return earlier.event().tasks().stream()
        .filter(one -> one.isCentral() && centres.contains(one.task().id()))
        .map(one -> new DroppedTask(one.task(), by))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isWeighedAnew(AdoptedPlan earlier, AdoptedPlan later) {
    ImmutableSet<EntryId> known = ImmutableSet.copyOf(earlier.event().circumstances());
    return !Sets.difference(later.weighed(), known).isEmpty();
  }
}
