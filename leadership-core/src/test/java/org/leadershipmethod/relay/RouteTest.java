package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Whom a route passes, and which routes are the same. */
class RouteTest {

  private static final Organization COUNTY =
      Organization.builder()
          .unit("county")
          .inCharge("secretary")
          .unit("school")
          .under("county")
          .inCharge("principal")
          .department(EDUCATION, "letters")
          .department(PRODUCTION, "principal")
          .unit("class")
          .under("school")
          .inCharge("teacher")
          .build();

  private static Route route(String from, String to, FieldOfWork field) {
    return Route.between(COUNTY, UnitId.of(from), UnitId.of(to), field).orElseThrow();
  }

  private static Assignment assigned(String person, Responsibility responsibility, String by) {
    return new Assignment(
        TaskId.of("task"),
        UnitId.of("school"),
        PersonId.of(person),
        responsibility,
        Optional.of(PersonId.of(by)));
  }

  @Test
  void whoHeadsTheUnitAndTheDepartmentIsToldOnce() {
    Optional<PersonId> secretary = Optional.of(PersonId.of("secretary"));
    assertThat(route("county", "school", EDUCATION).assignments(TaskId.of("task"), secretary))
        .containsExactly(
            assigned("principal", Responsibility.OVERALL, "secretary"),
            assigned("letters", Responsibility.SPECIFIC, "principal"));
    assertThat(route("county", "school", PRODUCTION).assignments(TaskId.of("task"), secretary))
        .containsExactly(assigned("principal", Responsibility.OVERALL, "secretary"));
  }

  @Test
  void thereIsNoRouteFromAUnitToItself() {
    UnitId school = UnitId.of("school");
    assertThat(Route.between(COUNTY, school, school, EDUCATION)).isEmpty();
    assertThat(Route.between(COUNTY, UnitId.of("class"), school, EDUCATION)).isEmpty();
  }

  @Test
  void routesAreTheSameByTheirStopsAndField() {
    Route route = route("county", "class", EDUCATION);
    assertThat(route)
        .isEqualTo(route("county", "class", EDUCATION))
        .hasSameHashCodeAs(route("county", "class", EDUCATION))
        .isNotEqualTo("county to class");
    for (Route other :
        new Route[] {
          route("county", "school", EDUCATION),
          route("school", "class", EDUCATION),
          route("county", "class", PRODUCTION),
          Route.straight(COUNTY, UnitId.of("county"), UnitId.of("class"), EDUCATION),
          Route.straight(COUNTY, UnitId.of("school"), UnitId.of("school"), EDUCATION)
        }) {
      assertThat(route).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
    }
    assertThat(Route.straight(COUNTY, UnitId.of("county"), UnitId.of("class"), EDUCATION))
        .isNotEqualTo(Route.straight(COUNTY, UnitId.of("school"), UnitId.of("class"), EDUCATION))
        .isNotEqualTo(route("school", "class", PRODUCTION));
    assertThat(route).hasToString("county to class, 2 levels down");
    assertThat(route.from()).isEqualTo(UnitId.of("county"));
    assertThat(route.to()).isEqualTo(UnitId.of("class"));
  }
}
