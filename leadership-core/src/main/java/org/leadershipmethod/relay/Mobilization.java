package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * People brought into the work on a task by the person in overall charge of their unit ({@code
 * M7.4}).
 *
 * <p>They may be few, many, or the entire personnel. For example, with a practice:
 *
 * <pre>{@code
 * practice.take(Mobilization.of(literacy).at("school").entirePersonnel(), day);
 * }</pre>
 *
 * <p>A department has few people, and the person in overall charge can bring in many. It says who
 * was brought in, and not who came: who took part is told by {@link WorkDone}.
 *
 * @param task the task
 * @param unit which unit
 * @param by who mobilized them: the person in overall charge
 * @param people who were mobilized, without the person who mobilized them
 */
public record Mobilization(TaskId task, UnitId unit, PersonId by, ImmutableSet<PersonId> people) {

  /** Makes the value that a granted step reaches. */
  public Mobilization {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    requireNonNull(people, "people");
  }

  /**
   * Begins to mobilize for a task.
   *
   * <p>The record has to know the task by then: an event that states it, such as a relay, comes
   * first.
   */
  public static Tasked of(Task task) {
    return new Tasked(task.id());
  }

  /** A task that people are to be mobilized for, where is still to be said. */
  public static final class Tasked {

    private final TaskId task;

    private Tasked(TaskId task) {
      this.task = task;
    }

    /**
     * At a unit, through the person in overall charge of it.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public At at(String unit) {
      return at(UnitId.of(Argument.text("unit", unit)));
    }

    /** At a unit, through the person in overall charge of it. */
    public At at(UnitId unit) {
      return new At(task, requireNonNull(unit, "unit"));
    }
  }

  /** A task and a place for which people are to be mobilized, whom is still to be said. */
  public static final class At {

    private final TaskId task;
    private final UnitId unit;

    private At(TaskId task, UnitId unit) {
      this.task = task;
      this.unit = unit;
    }

    /**
     * These people: this completes the step.
     *
     * @param people ids such as {@code "tutor"}, of the unit itself or of a unit below it
     * @throws IllegalArgumentException if one of the ids is blank
     */
    public MobilizationStep people(String... people) {
      return people(Argument.texts("people", PersonId::of, people));
    }

    /** These people: this completes the step. */
    public MobilizationStep people(Iterable<PersonId> people) {
      ImmutableSet<PersonId> chosen = ImmutableSet.copyOf(Argument.all("people", people));
      return new MobilizationStep(task, unit, organization -> chosen);
    }

    /**
     * Everybody who belongs to the unit, except who mobilizes them: this completes the step.
     *
     * <p>Who belongs to it is looked up when the step is taken, and not now. People of units below
     * are not among them.
     */
    public MobilizationStep entirePersonnel() {
      return new MobilizationStep(task, unit, organization -> organization.personnel(unit));
    }
  }
}
