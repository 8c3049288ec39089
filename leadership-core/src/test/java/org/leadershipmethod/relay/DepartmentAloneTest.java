package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Whether a department is alone with its work: who else is there, and who brought them in. */
class DepartmentAloneTest {

  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final Task LITERACY = Task.of("literacy", "Literacy", EDUCATION);
  private static final Event WORK = work("letters");

  /** A school of nobody but its department; the person who heads it belongs there, too. */
  private static OrganizationBuilder department() {
    return Organization.builder()
        .unit("school")
        .inCharge("letters")
        .department(EDUCATION, "letters", "helper");
  }

  private static Event work(String... people) {
    return new WorkDone(LITERACY, SCHOOL, people(people));
  }

  private static ImmutableSet<PersonId> people(String... people) {
    return List.of(people).stream().map(PersonId::of).collect(ImmutableSet.toImmutableSet());
  }

  private static Event mobilized(String by, String... people) {
    return new PersonnelMobilized(LITERACY.id(), SCHOOL, PersonId.of(by), people(people));
  }

  private static List<String> found(OrganizationBuilder organization, Event... events) {
    LocalDate day = FIRST;
    Practice practice = Practice.begin(organization.build(), LeadershipMethod.of(RELAY));
    for (Event event : events) {
      practice = practice.note(event, day);
      day = day.plusDays(1);
    }
    return practice.diagnosis(FIRST.plusDays(60)).findings(RelayRuleId.DEPARTMENT_ALONE).stream()
        .map(one -> one.isOpen() ? "open" : "mended by " + one.mendedBy())
        .toList();
  }

  @Test
  void whereNobodyElseBelongsToTheUnitNobodyElseCanBeBroughtIn() {
    assertThat(found(department(), WORK)).isEmpty();
    assertThat(found(department(), work("letters", "helper"))).isEmpty();
  }

  @Test
  void anybodyElseOfTheUnitCouldBeBroughtIn() {
    assertThat(found(department().members("teacher"), WORK)).containsExactly("open");
    assertThat(found(department().furtherHead("deputy"), WORK)).containsExactly("open");
    assertThat(found(department().department(PRODUCTION, "cook"), WORK)).containsExactly("open");
    OrganizationBuilder headed =
        Organization.builder()
            .unit("school")
            .inCharge("principal")
            .department(EDUCATION, "letters", "helper");
    assertThat(found(headed, WORK)).containsExactly("open");
  }

  @Test
  void onlyWhoBelongsToItsFieldIsOfTheDepartment() {
    assertThat(found(department().department(PRODUCTION, "cook"), work("letters", "cook")))
        .isEmpty();
    assertThat(found(department().department(PRODUCTION, "cook"), work("cook"))).isEmpty();
  }

  @Test
  void theHeadBringsInOthersAndNotTheDepartmentItself() {
    assertThat(found(department().members("teacher"), WORK, mobilized("letters", "teacher")))
        .isEmpty();
    assertThat(found(department().members("teacher"), WORK, mobilized("letters", "helper")))
        .containsExactly("open");
    assertThat(found(department().members("teacher"), WORK, mobilized("teacher", "teacher")))
        .containsExactly("open");
    assertThat(
            found(
                department().members("teacher"),
                WORK,
                mobilized("letters", "helper"),
                mobilized("letters", "helper", "teacher")))
        .isEmpty();
  }

  @Test
  void whatWasMobilizedWithoutAnyWorkIsNotTheDepartmentAlone() {
    assertThat(found(department().members("teacher"), mobilized("letters", "helper"))).isEmpty();
  }

  @Test
  void whoComesToTheUnitOrLeavesItChangesWhetherThereIsAnybodyElse() {
    Event comes = new Appointed(PersonId.of("teacher"), Post.member(SCHOOL));
    Event leaves = new Departed(PersonId.of("teacher"), Post.member(SCHOOL));
    assertThat(found(department(), WORK, comes)).containsExactly("open");
    assertThat(found(department().members("teacher"), WORK, leaves)).isEmpty();
  }

  @Test
  void aTaskThatIsConcludedInTimeOrLaterIsNoLongerAskedAbout() {
    Event result = ResultAchieved.of(LITERACY, "school", "everybody reads");
    assertThat(found(department().members("teacher"), WORK, result)).isEmpty();
    Practice late =
        Practice.begin(department().members("teacher").build(), LeadershipMethod.of(RELAY))
            .note(WORK, FIRST);
    assertThat(late.diagnosis(FIRST.plusDays(40)).open()).hasSize(1);
    Practice done = late.note(result, FIRST.plusDays(50));
    assertThat(done.diagnosis(FIRST.plusDays(60)).findings()).isEmpty();
  }

  /** It is written down that the department works on, so that it is found to be alone first. */
  @Test
  void whatWasFoundAlreadyIsNoLongerSoOnceTheTaskIsConcludedOrNobodyElseIsLeft() {
    Practice alone =
        Practice.begin(department().members("teacher").build(), LeadershipMethod.of(RELAY))
            .note(WORK, FIRST)
            .note(WORK, FIRST.plusDays(40));
    assertThat(alone.diagnosis(FIRST.plusDays(60)).open()).hasSize(1);
    for (Event event :
        List.of(
            ResultAchieved.of(LITERACY, "school", "everybody reads"),
            new Departed(PersonId.of("teacher"), Post.member(SCHOOL)),
            mobilized("letters", "teacher"))) {
      assertThat(alone.note(event, FIRST.plusDays(50)).diagnosis(FIRST.plusDays(60)).open())
          .as("after %s", event)
          .isEmpty();
    }
  }
}
