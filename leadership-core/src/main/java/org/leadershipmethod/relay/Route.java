package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.Answerers;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitHandle;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Later;

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

  private final UnitHandle from;
  private final UnitHandle to;
  private final FieldOfWork field;

  /** Found and named when somebody asks: many routes are only checked. */
  private final Later<ImmutableList<Stop>> stops;

  private Route(
      UnitHandle from, UnitHandle to, FieldOfWork field, Later<ImmutableList<Stop>> stops) {
    this.from = from;
    this.to = to;
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
    UnitHandle higher = organization.handle(requireNonNull(from, "from"));
    return between(organization, higher, organization.handle(requireNonNull(to, "to")), field);
  }

  /**
   * The route from a higher unit down to a lower one, or empty if the one is not below the other:
   * the same for units that were looked up before, and at a fraction of the cost.
   *
   * @param organization as of when the task is relayed
   * @param from the higher unit
   * @param to the lower unit
   * @param field the field of work that the task belongs to
   * @throws IllegalArgumentException if one of the two is not in the organization
   */
  public static Optional<Route> between(
      Organization organization, UnitHandle from, UnitHandle to, FieldOfWork field) {
    requireNonNull(organization, "organization");
    requireNonNull(field, "field");
    return requireNonNull(to, "to").isBelow(requireNonNull(from, "from"), organization)
        ? Optional.of(
            new Route(from, to, field, Later.of(() -> stops(organization, from, to, field))))
        : Optional.empty();
  }

  /** A route past every line of subordination, straight to one unit: what a rule then finds. */
  static Route straight(Organization organization, UnitId from, UnitId to, FieldOfWork field) {
    return new Route(
        organization.handle(from),
        organization.handle(to),
        field,
        Later.now(ImmutableList.of(Stop.at(organization, to, field))));
  }

  /** The unit that relays. */
  public UnitId from() {
    return from.id();
  }

  /** The unit that is to carry the task out: the last stop. */
  public UnitId to() {
    return to.id();
  }

  /** The field of work that the task belongs to. */
  public FieldOfWork field() {
    return field;
  }

  /** Every unit on the way below the relaying one, from the top down; never empty. */
  public ImmutableList<Stop> stops() {
    return stops.get();
  }

  private static ImmutableList<Stop> stops(
      Organization organization, UnitHandle from, UnitHandle to, FieldOfWork field) {
    ImmutableList<Answerers> way = from.answerersDownTo(to, field, organization).orElseThrow();
    ImmutableList.Builder<Stop> stops = ImmutableList.builderWithExpectedSize(way.size());
    for (Answerers answerers : way) {
      stops.add(Stop.of(answerers));
    }
    return stops.build();
  }

  /** Whether somebody is in overall charge at every stop. */
  public boolean isComplete() {
    return vacant().isEmpty();
  }

  /** The units on the way of which nobody is in overall charge, from the top down. */
  ImmutableList<UnitId> vacant() {
    return stops().stream()
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
    for (Stop stop : stops()) {
      stop.addAssignments(task, above, assignments);
      above = stop.charge().holders().stream().findFirst();
    }
    return assignments.build();
  }

  /** Two are equal when they lead through the same stops in the same field. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Route that
        && from.equals(that.from)
        && field.equals(that.field)
        && stops().equals(that.stops());
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, field, stops());
  }

  /** From where to where, and over how many levels. */
  @Override
  public String toString() {
    return from + " to " + to() + ", " + Counted.of(stops().size(), "level", "levels") + " down";
  }
}
