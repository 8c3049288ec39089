package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.relay.TaskView;
import org.leadershipmethod.relay.Tasks;
import org.leadershipmethod.rule.Situation;

/**
 * What the record knows that a decision at a place could weigh: the last thing that was decided
 * there, what came of what was decided last, and the work under way.
 *
 * @param entries the entries that tell of it
 */
record Circumstances(ImmutableSet<EntryId> entries) {

  /** How many entries are offered to be weighed: enough to think of them, few enough to read. */
  private static final int OFFERED = 12;

  static Circumstances of(UnitId place, Situation now) {
    return of(place, one -> true, now);
  }

  /** The same for a plan that is to be adopted: what it takes the place of is no circumstance. */
  static Circumstances of(PlanAdopted wanted, Situation now) {
    return of(wanted.place(), one -> !one.event().key().equals(wanted.key()), now);
  }

  private static Circumstances of(UnitId place, Predicate<AdoptedPlan> plans, Situation now) {
    AdoptedPlans there = now.view(PlanView.PLANS).at(place).plans();
    Stream<EntryId> decided =
        there.standing().stream()
            .filter(plans)
            .max(Comparator.comparing(AdoptedPlan::turn))
            .map(AdoptedPlan::entry)
            .stream();
    Tasks tasks = now.view(TaskView.TASKS);
    Stream<EntryId> work =
        tasks.at(place).stream()
            .flatMap(task -> tasks.lastWork(new TaskAtUnit(task, place)).stream());
    return new Circumstances(
        Stream.of(decided, there.last().stream(), work)
            .flatMap(entries -> entries)
            .distinct()
            .limit(OFFERED)
            .collect(ImmutableSet.toImmutableSet()));
  }
}
