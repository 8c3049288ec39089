package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.UnitId;

/**
 * A task relayed as it should be: the route it took, and who answers for it now.
 *
 * <p>To relay a task, say from where to where; the route is computed, and always runs through the
 * person in overall charge ({@code M7.1}). For example, with a practice:
 *
 * <pre>{@code
 * practice.take(Relay.of(literacy).from("county", PROPAGANDA).to("school"), day);
 * }</pre>
 *
 * <p>Nothing has happened until a practice takes the step. Then the record has one {@link
 * TaskRelayed}, with a delivery to each of those who answer. If the route leads nowhere down, or
 * nobody is in overall charge at some stop, rules refuse the step and say why.
 *
 * @param task the task
 * @param route the way it took
 * @param assignments who answers for what, and who told them, from the top down
 */
public record Relay(Task task, Route route, ImmutableList<Assignment> assignments) {

  /** Makes the value that a granted step reaches. */
  public Relay {
    requireNonNull(task, "task");
    requireNonNull(route, "route");
    requireNonNull(assignments, "assignments");
  }

  /**
   * Begins to relay a task.
   *
   * <p>A task needs no other step before: the record hears of its title and field by the relay.
   */
  public static Tasked of(Task task) {
    return new Tasked(task);
  }

  /** A task that is to be relayed, from where is still to be said. */
  public static final class Tasked {

    private final Task task;

    private Tasked(Task task) {
      this.task = requireNonNull(task, "task");
    }

    /**
     * From a unit as a whole, by the person in overall charge.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Sent from(String unit) {
      return from(UnitId.of(Argument.text("unit", unit)));
    }

    /** From a unit as a whole, by the person in overall charge. */
    public Sent from(UnitId unit) {
      return new Sent(task, requireNonNull(unit, "unit"), Optional.empty());
    }

    /**
     * From a department of a unit.
     *
     * <p>The person in charge of that department tells the first one below; the task goes through
     * overall charge all the same ({@code M7.2}).
     *
     * @param unit the id of the unit, such as {@code "county"}
     * @param department the field of its department, which need not be that of the task
     * @throws IllegalArgumentException if the id is blank
     */
    public Sent from(String unit, FieldOfWork department) {
      return from(UnitId.of(Argument.text("unit", unit)), department);
    }

    /** From a department of a unit. */
    public Sent from(UnitId unit, FieldOfWork department) {
      return new Sent(
          task,
          requireNonNull(unit, "unit"),
          Optional.of(requireNonNull(department, "department")));
    }
  }

  /** A task that is to be relayed from somewhere, to where is still to be said. */
  public static final class Sent {

    private final Task task;
    private final UnitId from;
    private final Optional<FieldOfWork> department;

    private Sent(Task task, UnitId from, Optional<FieldOfWork> department) {
      this.task = task;
      this.from = from;
      this.department = department;
    }

    /**
     * To a lower unit: this completes the step.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public RelayStep to(String unit) {
      return to(UnitId.of(Argument.text("unit", unit)));
    }

    /**
     * To a lower unit: this completes the step.
     *
     * <p>It need not be the next one down: the units between become stops of the route.
     */
    public RelayStep to(UnitId unit) {
      return new RelayStep(task, from, department, requireNonNull(unit, "unit"));
    }
  }
}
