package org.leadershipmethod.relay;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.stream.Stream;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.organization.UnitId;

/**
 * The tasks that stood at a unit when it went: nobody has them any more.
 *
 * @param unit the unit
 * @param tasks what stood there
 */
record LeftTasks(UnitId unit, ImmutableList<TaskAtUnit> tasks) {

  /** How many tasks are named at each unit. */
  private static final int NAMED = 5;

  /**
   * Those that are left of some, at each unit.
   *
   * @param ending what ends with an event
   */
  static Stream<LeftTasks> among(ImmutableList<TaskAtUnit> ending, Tasks before) {
    ImmutableListMultimap<UnitId, TaskAtUnit> left =
        Multimaps.index(
            ending.stream()
                .filter(key -> before.stands(key) && before.record(key).isHere())
                .iterator(),
            TaskAtUnit::unit);
    return left.keySet().stream().map(unit -> new LeftTasks(unit, left.get(unit)));
  }

  /** What is said of them. */
  Problem problem() {
    String named =
        Joiner.on(", ")
            .join(tasks.stream().limit(NAMED).map(key -> Quoted.text(key.task())).toList());
    String others = tasks.size() > NAMED ? " and " + (tasks.size() - NAMED) + " more" : "";
    return new Problem(
        "tasks at " + Quoted.text(unit) + ", which is gone after this",
        named + others + " without a result",
        "each of them concluded there or taken back before; until somebody relays them"
            + " anew, nobody answers for them");
  }
}
