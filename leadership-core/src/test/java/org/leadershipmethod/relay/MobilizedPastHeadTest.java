package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.testkit.Proposed;

/** Who mobilized past the head is put right by the head, later and with the same people. */
class MobilizedPastHeadTest {

  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final Task LITERACY = Task.of("literacy", "Literacy", EDUCATION);
  private static final Event RELAYED =
      TaskRelayed.of(
          LITERACY,
          "county",
          "school",
          Delivery.of("school", "principal"),
          Delivery.of("school", "letters"));

  private static Event mobilized(String by, String... people) {
    return new PersonnelMobilized(
        LITERACY.id(),
        SCHOOL,
        PersonId.of(by),
        List.of(people).stream().map(PersonId::of).collect(ImmutableSet.toImmutableSet()));
  }

  private static List<Finding> findings(Event... events) {
    Practice practice =
        Practice.begin(
                Organization.builder()
                    .unit("county")
                    .inCharge("secretary")
                    .unit("school")
                    .under("county")
                    .inCharge("principal")
                    .department(EDUCATION, "letters")
                    .members("ada", "ben")
                    .build(),
                LeadershipMethod.of(RELAY))
            .note(RELAYED, FIRST);
    LocalDate day = FIRST;
    for (Event event : events) {
      day = day.plusDays(1);
      practice = practice.note(event, day);
    }
    return practice.diagnosis(FIRST.plusDays(20)).findings(RelayRuleId.MOBILIZED_PAST_HEAD);
  }

  private static List<String> found(Event... events) {
    return findings(events).stream()
        .map(one -> one.isOpen() ? "open" : "mended by " + one.mendedBy())
        .toList();
  }

  @Test
  void theHeadMendsItWithTheSamePeopleOrMore() {
    assertThat(found(mobilized("letters", "ada"), mobilized("principal", "ada")))
        .containsExactly("mended by [e4]");
    assertThat(found(mobilized("letters", "ada"), mobilized("principal", "ada", "ben")))
        .containsExactly("mended by [e4]");
  }

  @Test
  void otherPeopleOrAnotherWhoIsNotTheHeadMendNothing() {
    assertThat(found(mobilized("letters", "ada"), mobilized("principal", "ben")))
        .containsExactly("open");
    assertThat(found(mobilized("letters", "ada", "ben"), mobilized("principal", "ben")))
        .containsExactly("open");
    assertThat(found(mobilized("letters", "ada"), mobilized("letters", "ada")))
        .containsExactly("open", "open");
  }

  @Test
  void whatTheHeadDidBeforeMendsNothingThatCameSince() {
    assertThat(
            found(
                mobilized("principal", "ada"),
                mobilized("letters", "ada"),
                new TaskDelivered(LITERACY.id(), Delivery.of("school", "ada"))))
        .containsExactly("open");
  }

  @Test
  void ofTwoEachIsMendedForItself() {
    Event ada = mobilized("letters", "ada");
    Event ben = mobilized("letters", "ben");
    assertThat(found(ada, ben, mobilized("principal", "ben")))
        .containsExactly("open", "mended by [e5]");
    assertThat(found(ada, ben, mobilized("principal", "ada")))
        .containsExactly("mended by [e5]", "open");
    assertThat(Proposed.afterwards(findings(ada, ben).get(1)).get(0).events())
        .containsExactly(mobilized("principal", "ben"));
  }

  @Test
  void onceTheTaskIsConcludedItStaysAsItWas() {
    Event result = ResultAchieved.of(LITERACY, "school", "everybody reads");
    assertThat(found(mobilized("letters", "ada"), result)).containsExactly("open");
  }
}
