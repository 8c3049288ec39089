package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Who answers for a task at a unit, with which responsibility, and who told them.
 *
 * <p>Both answer for the task, each in their own way ({@code M7.3}): for example {@code principal
 * answers for literacy at school overall, told by secretary}, and {@code teacher answers for
 * literacy at school with specific responsibility, told by principal}.
 *
 * <p>It is worked out from a {@link Route} and says how a relay ought to go. What was really done
 * stands in the record as a {@link Delivery}.
 *
 * @param task the task
 * @param unit the unit
 * @param person who answers for it there
 * @param responsibility for all of it among the unit's other work, or in its field
 * @param toldBy who told them and gave them the responsibility; empty where nobody above is known
 */
public record Assignment(
    TaskId task,
    UnitId unit,
    PersonId person,
    Responsibility responsibility,
    Optional<PersonId> toldBy) {

  /** Makes an assignment. */
  public Assignment {
    requireNonNull(task, "task");
    requireNonNull(unit, "unit");
    requireNonNull(person, "person");
    requireNonNull(responsibility, "responsibility");
    requireNonNull(toldBy, "toldBy");
  }

  /**
   * Who would answer for a task that is relayed to every unit below one, with which responsibility,
   * told by whom.
   *
   * <p>It goes down level by level: at each unit the person in overall charge is told by the one of
   * the unit directly above, and tells the one with specific responsibility ({@code M7.1}, {@code
   * M7.3}). A unit of which nobody is in overall charge has no such assignment, and nobody is named
   * as having told those right below it; {@link Organization#answerers} shows it. Nothing has
   * happened by this, as with a {@link Route}.
   *
   * @param organization as of when the task is relayed
   * @param from the unit above all of them, where nobody is assigned
   * @param task the task
   * @return each unit before those below it
   * @throws IllegalArgumentException if the unit is not in the organization
   */
  public static ImmutableList<Assignment> below(Organization organization, UnitId from, Task task) {
    PassingDown passing = new PassingDown(task.id());
    organization.answerers(requireNonNull(from, "from"), task.field()).forEach(passing);
    return passing.assignments();
  }

  /** That the person was told of the task and made responsible for it. */
  Delivery delivery() {
    return new Delivery(unit, person, true, true, toldBy);
  }

  /**
   * Who answers for what, and who told them.
   *
   * <p>The task and the unit are named by their ids, as no title is known here.
   */
  @Override
  public String toString() {
    String scope =
        responsibility == Responsibility.OVERALL ? "overall" : "with specific responsibility";
    String teller = toldBy.map(by -> ", told by " + by).orElse("");
    return person + " answers for " + task + " at " + unit + " " + scope + teller;
  }
}
