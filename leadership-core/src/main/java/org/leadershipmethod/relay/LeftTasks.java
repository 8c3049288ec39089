package org.leadershipmethod.relay;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;

/** What is said of tasks that stood at a unit when it went: nobody has them any more. */
final class LeftTasks {

  /** How many tasks are named at each unit. */
  private static final int NAMED = 5;

  private LeftTasks() {}

  static ImmutableList<Problem> of(Tasks before, OrganizationEvent event) {
    ImmutableListMultimap<UnitId, TaskAtUnit> left =
        Multimaps.index(
            before.ending(event).stream()
                .filter(key -> before.stands(key) && before.record(key).isHere())
                .iterator(),
            TaskAtUnit::unit);
    return left.keySet().stream()
        .map(unit -> problem(unit, left.get(unit)))
        .collect(ImmutableList.toImmutableList());
  }

  private static Problem problem(UnitId unit, ImmutableList<TaskAtUnit> left) {
    String named =
        Joiner.on(", ")
            .join(left.stream().limit(NAMED).map(key -> Quoted.text(key.task())).toList());
    String others = left.size() > NAMED ? " and " + (left.size() - NAMED) + " more" : "";
    return new Problem(
        "tasks at " + Quoted.text(unit) + ", which is gone after this",
        named + others + " without a result",
        "each of them concluded there or taken back before; until somebody relays them"
            + " anew, nobody answers for them");
  }
}
