package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayBounds.ROUTE_READING;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Story;

/** The rules that look at the units on the way say that it can be moved which of them count. */
class RouteReadingTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final Task LITERACY = Task.of("literacy", "Literacy campaign", PROPAGANDA);
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final PersonId PRINCIPAL = PersonId.of("principal");
  private static final Delivery TO_PRINCIPAL = Delivery.of(SCHOOL, PRINCIPAL);
  private static final Delivery TO_TEACHER = Delivery.of("school", "teacher");

  /** A relay through the school, which is on the way, with what each of these rules finds there. */
  private static ImmutableList<Story> through(LeadershipMethod method) {
    Story founded = Story.of(method).given(new OrganizationRecorded(schoolOnTheWay()));
    return ImmutableList.of(
        founded.when(relayed(TO_TEACHER)),
        founded.when(relayed(toPrincipal(true, false), TO_TEACHER)),
        founded.when(relayed(toPrincipal(false, true), TO_TEACHER)),
        founded.when(relayed(TO_PRINCIPAL)),
        founded.when(new Departed(PRINCIPAL, Post.inCharge(SCHOOL)), relayed(TO_TEACHER)));
  }

  private static Organization schoolOnTheWay() {
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .unit("school")
        .under("county")
        .inCharge("principal")
        .department(PROPAGANDA, "teacher")
        .unit("evening-class")
        .under("school")
        .inCharge("tutor")
        .build();
  }

  private static TaskRelayed relayed(Delivery... atSchool) {
    return TaskRelayed.of(
            LITERACY, "county", "evening-class", Delivery.of("evening-class", "tutor"))
        .deliveredAlso(List.of(atSchool));
  }

  private static Delivery toPrincipal(boolean told, boolean responsible) {
    return new Delivery(SCHOOL, PRINCIPAL, told, responsible, Optional.empty());
  }

  private static Stream<RuleId> found(LeadershipMethod method) {
    return through(method).stream()
        .flatMap(story -> story.diagnosis().open().stream())
        .map(Finding::rule);
  }

  @Test
  void thoseRulesNameItThatFindNothingOnTheWayOnceItIsMoved() {
    assertThat(found(METHOD))
        .containsExactlyInAnyOrderElementsOf(
            RELAY.rules().stream()
                .filter(rule -> rule.bounds().contains(ROUTE_READING))
                .map(Rule::id)
                .toList());
    assertThat(found(METHOD.with(ROUTE_READING, RouteReading.ADDRESSED_ONLY))).isEmpty();
  }
}
