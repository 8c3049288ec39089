package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Organizations;
import org.leadershipmethod.testkit.Proves;

/**
 * A route passes everyone in overall charge on the way, and agrees with a walk from parent to
 * parent.
 */
class RouteProperties {

  private static final TaskId TASK = TaskId.of("task");

  @Provide
  Arbitrary<Organization> organizations() {
    return Arbitraries.oneOf(
        Organizations.organizations().filter(one -> one.unitCount() > 0),
        Organizations.lawfulOrganizations());
  }

  /** The units below {@code from} down to {@code to}, or nothing: upwards, one parent at a time. */
  private static Optional<List<UnitId>> walked(Organization organization, UnitId from, UnitId to) {
    List<UnitId> path = new ArrayList<>();
    UnitId at = to;
    while (!at.equals(from)) {
      path.add(0, at);
      Optional<UnitId> parent = organization.unit(at).flatMap(Unit::parent);
      if (parent.isEmpty()) {
        return Optional.empty();
      }
      at = parent.get();
    }
    return path.isEmpty() ? Optional.empty() : Optional.of(path);
  }

  @Property
  @Proves(Clause.M7_1)
  void aRouteIsTheWalkDown(
      @ForAll("organizations") Organization organization,
      @ForAll @IntRange(max = 999) int first,
      @ForAll @IntRange(max = 999) int second) {
    List<UnitId> units = organization.units().map(Unit::id).toList();
    UnitId from = units.get(first % Math.min(3, units.size()));
    UnitId to = units.get(second % units.size());
    Optional<Route> route = Route.between(organization, from, to, FieldOfWork.EDUCATION);
    Optional<List<UnitId>> walk = walked(organization, from, to);
    Statistics.label("subordinate")
        .collect(walk.isPresent())
        .coverage(fair -> fair.check(true).percentage(share -> share >= 10));
    assertThat(route.map(way -> way.stops().stream().map(Stop::unit).toList())).isEqualTo(walk);
    route.ifPresent(way -> checkPassesHeads(organization, way));
  }

  private static void checkPassesHeads(Organization organization, Route route) {
    List<Assignment> assignments = route.assignments(TASK, Optional.empty());
    for (Stop stop : route.stops()) {
      List<PersonId> answering =
          assignments.stream()
              .filter(one -> one.unit().equals(stop.unit()))
              .filter(one -> one.responsibility() == Responsibility.OVERALL)
              .map(Assignment::person)
              .toList();
      assertThat(answering).containsExactlyElementsOf(organization.charge(stop.unit()).holders());
    }
  }

  @Property
  @Proves(Clause.M7_3)
  void everySpecificPersonIsToldByTheHeadOfTheSameStop(
      @ForAll("organizations") Organization organization, @ForAll @IntRange(max = 999) int second) {
    List<UnitId> units = organization.units().map(Unit::id).toList();
    UnitId to = units.get(second % units.size());
    for (FieldOfWork field :
        organization.departments(to).stream().map(one -> one.field()).toList()) {
      organization
          .roots()
          .flatMap(root -> Route.between(organization, root, to, field).stream())
          .forEach(route -> checkSpecific(organization, route));
    }
  }

  private static void checkSpecific(Organization organization, Route route) {
    List<Assignment> assignments = route.assignments(TASK, Optional.empty());
    organization
        .department(route.to(), route.field())
        .flatMap(department -> department.inCharge())
        .ifPresent(
            person ->
                assertThat(assignments)
                    .filteredOn(one -> one.unit().equals(route.to()))
                    .extracting(Assignment::person)
                    .contains(person));
    assignments.stream()
        .filter(one -> one.responsibility() == Responsibility.SPECIFIC)
        .forEach(
            one ->
                assertThat(one.toldBy())
                    .isEqualTo(organization.charge(one.unit()).holders().stream().findFirst()));
  }

  @Property
  @Proves({Clause.M7_1, Clause.M7_3})
  void belowAUnitEachIsToldByTheUnitDirectlyAbove(
      @ForAll("organizations") Organization organization, @ForAll @IntRange(max = 999) int first) {
    List<UnitId> units = organization.units().map(Unit::id).toList();
    UnitId from = units.get(first % Math.min(3, units.size()));
    Task task = new Task(TASK, "Task", FieldOfWork.EDUCATION);
    List<Assignment> expected =
        organization
            .subtree(from)
            .skip(1)
            .flatMap(unit -> answering(organization, unit, task.field()))
            .toList();
    Statistics.label("some").collect(!expected.isEmpty());
    Statistics.label("some").coverage(some -> some.check(true).percentage(share -> share > 30));
    assertThat(Assignment.below(organization, from, task)).isEqualTo(expected);
  }

  private static Stream<Assignment> answering(
      Organization organization, UnitId unit, FieldOfWork field) {
    Set<PersonId> heads = organization.charge(unit).holders();
    Optional<PersonId> above =
        organization
            .parent(unit)
            .flatMap(parent -> organization.charge(parent).holders().stream().findFirst());
    Stream<Assignment> overall =
        heads.stream().map(head -> new Assignment(TASK, unit, head, Responsibility.OVERALL, above));
    Stream<Assignment> specific =
        organization.department(unit, field).flatMap(Department::inCharge).stream()
            .filter(person -> !heads.contains(person))
            .map(
                person ->
                    new Assignment(
                        TASK, unit, person, Responsibility.SPECIFIC, heads.stream().findFirst()));
    return Stream.concat(overall, specific);
  }
}
