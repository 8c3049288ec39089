package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.person.PersonId;

/** What a step of relaying a task drafts, and what it says of units that are not there. */
class RelayStepTest {

  private static final Task LITERACY = Task.of("literacy", "Literacy", EDUCATION);
  private static final Practice PRACTICE =
      Practice.begin(
          Organization.builder()
              .unit("county")
              .inCharge("secretary")
              .department(EDUCATION, "reader")
              .unit("school")
              .under("county")
              .inCharge("principal")
              .build(),
          LeadershipMethod.of(RELAY));

  private static List<String> problems(RelayStep step) {
    return PRACTICE
        .take(step, LocalDate.of(2030, 1, 1))
        .fold(taken -> List.<Problem>of(), refused -> refused.problems())
        .stream()
        .map(Problem::toString)
        .toList();
  }

  private static List<PersonId> tellers(RelayStep step) {
    return PRACTICE
        .take(step, LocalDate.of(2030, 1, 1))
        .orElseThrow()
        .value()
        .assignments()
        .stream()
        .flatMap(one -> one.toldBy().stream())
        .toList();
  }

  @Test
  void eachUnitThatIsNotThereIsNamedWithTheNearestOne() {
    assertThat(problems(Relay.of(LITERACY).from("country").to("shool")))
        .hasSize(2)
        .anyMatch(one -> one.startsWith("the relaying unit: found 'country'"))
        .anyMatch(one -> one.startsWith("the addressed unit: found 'shool'"));
    assertThat(problems(Relay.of(LITERACY).from("country", EDUCATION).to("school")))
        .singleElement()
        .asString()
        .startsWith("the relaying unit: found 'country'");
    assertThat(problems(Relay.of(LITERACY).from("county", PRODUCTION).to("school")))
        .singleElement()
        .asString()
        .startsWith(
            "the relaying department: found 'production', expected the field of one of the"
                + " departments of 'county'");
    assertThat(problems(Relay.of(LITERACY).from("county", EDUCATION).to("school"))).isEmpty();
  }

  @Test
  void theHeadTellsOrTheDepartmentWhereItRelays() {
    assertThat(tellers(Relay.of(LITERACY).from("county").to("school")))
        .containsExactly(PersonId.of("secretary"));
    assertThat(tellers(Relay.of(LITERACY).from("county", EDUCATION).to("school")))
        .containsExactly(PersonId.of("reader"));
  }

  @Test
  void itSaysWhatIsRelayed() {
    assertThat(Relay.of(LITERACY).from("county").to("school"))
        .hasToString("relay 'Literacy' from county to school");
  }
}
