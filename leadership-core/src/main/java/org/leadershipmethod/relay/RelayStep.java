package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The step of relaying a task from one unit to another, with the route computed ({@code M7.1}).
 *
 * <p>What it drafts reaches everyone on the route. It is faulty if one of the two units, or the
 * department, is not there.
 *
 * <p>A unit that does not stand above the other is no fault of the step: it is drafted straight to
 * the other unit, so that a rule can refuse it and say what is wrong. The same goes for a stop of
 * which nobody is in overall charge. A field with no department below is no fault either: then the
 * person in overall charge answers alone.
 *
 * <p>This class is immutable.
 */
public final class RelayStep implements Step<Relay> {

  private final Task task;
  private final UnitId from;
  private final Optional<FieldOfWork> department;
  private final UnitId to;

  RelayStep(Task task, UnitId from, Optional<FieldOfWork> department, UnitId to) {
    this.task = task;
    this.from = from;
    this.department = department;
    this.to = to;
  }

  /**
   * The first to be told hear it from the person in charge of the relaying department, where one is
   * named and has somebody; otherwise from the person in overall charge of the relaying unit.
   */
  @Override
  public Checked<Draft<Relay>> draft(Situation situation) {
    Organization organization = situation.organization();
    return Checked.of(problems(organization), () -> draft(organization));
  }

  private ImmutableList<Problem> problems(Organization organization) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    organization.missing("the relaying unit", from).ifPresent(problems::add);
    organization.missing("the addressed unit", to).ifPresent(problems::add);
    department
        .filter(field -> organization.contains(from))
        .filter(field -> organization.department(from, field).isEmpty())
        .ifPresent(field -> problems.add(withoutDepartment(field, organization)));
    return problems.build();
  }

  private Problem withoutDepartment(FieldOfWork field, Organization organization) {
    return new Problem(
        "the relaying department",
        Quoted.text(field),
        "the field of one of the departments of "
            + Quoted.text(from)
            + Nearest.hint(field, organization.departments(from).stream().map(Department::field)));
  }

  private Draft<Relay> draft(Organization organization) {
    Route route =
        Route.between(organization, from, to, task.field())
            .orElseGet(() -> Route.straight(organization, from, to, task.field()));
    Relay relay = relayed(organization, route);
    return Draft.of(event(relay), relay);
  }

  private Relay relayed(Organization organization, Route route) {
    return new Relay(task, route, route.assignments(task.id(), sender(organization)));
  }

  private TaskRelayed event(Relay relay) {
    ImmutableList<Delivery> deliveries =
        relay.assignments().stream()
            .map(Assignment::delivery)
            .collect(ImmutableList.toImmutableList());
    return new TaskRelayed(task, from, department, to, deliveries);
  }

  private Optional<PersonId> sender(Organization organization) {
    return department
        .flatMap(field -> organization.department(from, field))
        .flatMap(Department::inCharge)
        .or(() -> organization.charge(from).holders().stream().findFirst());
  }

  /**
   * The event that relays a task from a unit as it should be, and reaches everybody, too, whom
   * another one was to reach; empty unless a route exists and somebody answers at every stop of it.
   */
  static Optional<TaskRelayed> lawful(TaskRelayed event, UnitId from, Organization organization) {
    RelayStep step = new RelayStep(event.task(), from, Optional.empty(), event.to());
    return Route.between(organization, from, event.to(), event.task().field())
        .filter(Route::isComplete)
        .map(route -> step.event(step.relayed(organization, route)))
        .map(lawful -> lawful.deliveredAlso(event.deliveries()));
  }

  /** What is relayed, from where to where. */
  @Override
  public String toString() {
    return "relay " + task + " from " + from + " to " + to;
  }
}
