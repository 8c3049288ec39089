package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.plan.Indication;
import org.leadershipmethod.plan.Plan;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.plan.Urgency;
import org.leadershipmethod.relay.Mobilization;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Ruling.Refused;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.testkit.Library;

/** A step that names something that is not there says what is there and nearest to it. */
class UnknownNamesTest {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
  private static final Task LITERACY = Task.of("literacy", "Literacy campaign", PROPAGANDA);
  private static final PlanningPeriod SPRING = PlanningPeriod.of("spring", DAY, DAY.plusDays(90));

  private static final Practice PRACTICE =
      Practice.begin(
          Organization.builder()
              .unit("county")
              .inCharge("secretary")
              .department(PROPAGANDA, "county-propagandist")
              .unit("school")
              .under("county")
              .inCharge("principal")
              .members("teacher")
              .build(),
          Library.method());

  private static ImmutableList<String> problems(Step<?> step) {
    return PRACTICE
        .take(step, DAY)
        .fold(
            granted -> ImmutableList.of(),
            (Refused<?> refused) ->
                refused.problems().stream()
                    .map(Problem::toString)
                    .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void unitsOfARelay() {
    assertThat(problems(Relay.of(LITERACY).from("conty").to("School")))
        .containsExactly(
            "the relaying organization: found 'conty', expected the id of a unit of the organization"
                + " ('county'?)",
            "the addressed organization: found 'School', expected the id of a unit of the"
                + " organization ('school'?)");
  }

  @Test
  void theDepartmentOfARelay() {
    FieldOfWork slip = FieldOfWork.of("propoganda");
    assertThat(problems(Relay.of(LITERACY).from("county", slip).to("school")))
        .containsExactly(
            "the relaying department: found 'propoganda', expected the field of one of the"
                + " departments of 'county' ('propaganda'?)");
  }

  @Test
  void placesAndPeopleOfOtherSteps() {
    assertThat(problems(Plan.of("shcool", SPRING).central(LITERACY).adoptedBy("principal")))
        .containsExactly(
            "the place of the plan: found 'shcool', expected the id of a unit of the organization"
                + " ('school'?)");
    assertThat(
            problems(
                Indication.from("conty")
                    .to("scool")
                    .during(SPRING)
                    .central(LITERACY, Urgency.PRESSING)))
        .hasSize(2)
        .allMatch(problem -> problem.endsWith("'?)"));
    assertThat(problems(Mobilization.of(LITERACY).at("school").people("techer")))
        .containsExactly(
            "who is to be mobilized: found 'techer', expected somebody who belongs to 'school' or to"
                + " an organization below it ('teacher'?)");
  }

  @Test
  void aPositionThatNobodyIsIn() {
    Masses masses = Masses.builder().people(EconomicPosition.of("wage labour"), "ada").build();
    assertThatThrownBy(() -> masses.classOf(EconomicPosition.of("wage labor")))
        .hasMessageEndingWith("; did you mean 'wage labour'?");
  }
}
