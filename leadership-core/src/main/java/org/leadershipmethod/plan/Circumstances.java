package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.relay.Tasks;
import org.leadershipmethod.rule.Situation;

/**
 * What the record knows that a decision at a place could weigh: the last thing that was decided or
 * achieved there, and the work under way.
 *
 * @param entries the entries that tell of it
 */
record Circumstances(ImmutableSet<EntryId> entries) {

  /** How many entries are offered to be weighed: enough to think of them, few enough to read. */
  private static final int OFFERED = 12;

  static Circumstances of(UnitId place, Situation now) {
    Stream<EntryId> last = now.view(PlanView.PLANS).at(place).plans().last().stream();
    Tasks tasks = now.view(TaskView.TASKS);
    Stream<EntryId> work =
        tasks.at(place).stream()
            .flatMap(task -> tasks.lastWork(new TaskAtUnit(task, place)).stream());
    return new Circumstances(
        Stream.concat(last, work).distinct().limit(OFFERED).collect(ImmutableSet.toImmutableSet()));
  }
}
