package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.UnitId;

/**
 * A task as it stands at one unit: what deliveries, mobilization and work are about.
 *
 * @param task the task
 * @param unit the unit
 */
public record TaskAtUnit(TaskId task, UnitId unit) implements Key {

  /** Makes the key. */
  public TaskAtUnit {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
  }

  /** The task at the unit, as words. */
  @Override
  public String toString() {
    return "task " + task + " at " + unit;
  }
}
