package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * The way a task takes from a higher unit to a lower one: level by level, through everyone in
 * overall charge.
 *
 * <p>A route exists only downwards, and it is computed, never written by hand: that it passes each
 * person in overall charge on the way is so by construction ({@code M7.1}). That every level on the
 * way is a unit concerned is our reading of the clause. A stop whose charge is vacant stands in the
 * route as it is; what follows from it is for a rule to say.
 *
 * <p>This class is immutable.
 */
public final class Route {

  private final UnitId from;
  private final FieldOfWork field;
  private final ImmutableList<Stop> stops;

  private Route(UnitId from, FieldOfWork field, ImmutableList<Stop> stops) {
    this.from = from;
    this.field = field;
    this.stops = stops;
  }

  /**
   * The route from a higher unit down to a lower one, or empty if the one is not below the other.
   *
   * @param organization as of when the task is relayed
   * @param from the higher unit
   * @param to the lower unit
   * @param field the field of work that the task belongs to
   * @throws IllegalArgumentException if one of the two is not in the organization
   */
  public static Optional<Route> between(
      Organization organization, UnitId from, UnitId to, FieldOfWork field) {
    requireNonNull(field, "field");
    return organization
        .pathDown(requireNonNull(from, "from"), requireNonNull(to, "to"))
        .map(path -> through(organization, from, path.subList(1, path.size()), field));
  }

  /** A route past every line of subordination, straight to one unit: what a rule then finds. */
  static Route straight(Organization organization, UnitId from, UnitId to, FieldOfWork field) {
    return through(organization, from, ImmutableList.of(to), field);
  }

  private static Route through(
      Organization organization, UnitId from, ImmutableList<UnitId> units, FieldOfWork field) {
    ImmutableList.Builder<Stop> stops = ImmutableList.builderWithExpectedSize(units.size());
    units.forEach(unit -> stops.add(Stop.at(organization, unit, field)));
    return new Route(from, field, stops.build());
  }

  /** The unit that relays. */
  public UnitId from() {
    return from;
  }

  /** The unit that is to carry the task out: the last stop. */
  public UnitId to() {
    return stops.get(stops.size() - 1).unit();
  }

  /** The field of work that the task belongs to. */
  public FieldOfWork field() {
    return field;
  }

  /** Every unit on the way below the relaying one, from the top down; never empty. */
  public ImmutableList<Stop> stops() {
    return stops;
  }

  /** Whether somebody is in overall charge at every stop. */
  public boolean isComplete() {
    return vacant().isEmpty();
  }

  /** The units on the way of which nobody is in overall charge, from the top down. */
  ImmutableList<UnitId> vacant() {
    return stops.stream()
        .filter(stop -> stop.charge().isVacant())
        .map(Stop::unit)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Who answers for a task that takes this route, with which responsibility, told by whom.
   *
   * <p>At each stop the person in overall charge comes first, told by the one at the stop above;
   * the person with specific responsibility is told by the person in overall charge of the same
   * stop.
   *
   * @param task the task
   * @param sender who tells the first of them, if known
   */
  public ImmutableList<Assignment> assignments(TaskId task, Optional<PersonId> sender) {
    ImmutableList.Builder<Assignment> assignments = ImmutableList.builder();
    Optional<PersonId> above = sender;
    for (Stop stop : stops) {
      for (PersonId head : stop.charge().holders()) {
        assignments.add(new Assignment(task, stop.unit(), head, Responsibility.OVERALL, above));
      }
      Optional<PersonId> head = stop.charge().holders().stream().findFirst();
      stop.specific()
          .filter(person -> !stop.charge().holders().contains(person))
          .map(person -> specific(task, stop, person, head))
          .ifPresent(assignments::add);
      above = head;
    }
    return assignments.build();
  }

  private static Assignment specific(
      TaskId task, Stop stop, PersonId person, Optional<PersonId> head) {
    return new Assignment(task, stop.unit(), person, Responsibility.SPECIFIC, head);
  }

  /** Two are equal when they lead through the same stops in the same field. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Route that
        && from.equals(that.from)
        && field.equals(that.field)
        && stops.equals(that.stops);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, field, stops);
  }

  /** From where to where, and over how many levels. */
  @Override
  public String toString() {
    return from + " to " + to() + ", " + Counted.of(stops.size(), "level", "levels") + " down";
  }
}
