package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.plan.Importance.CENTRAL;
import static org.leadershipmethod.plan.Importance.SECOND;
import static org.leadershipmethod.plan.Importance.THIRD;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.plan.Urgency.ORDINARY;
import static org.leadershipmethod.plan.Urgency.PRESSING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/** What a practice grants and refuses about plans, and what helps with deciding. */
class PlanPracticeTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(PLAN);
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final Task LITERACY = Task.of("literacy", "Literacy campaign", EDUCATION);
  private static final Task HARVEST = Task.of("harvest", "Harvest", PRODUCTION);
  private static final Task ROOFS = Task.of("roofs", "New roofs", PRODUCTION);
  private static final LocalDate FIRST = LocalDate.of(2030, 3, 1);
  private static final Period SPRING = Period.of("spring", FIRST, FIRST.plusDays(59));

  private static Organization county() {
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .unit("school")
        .under("county")
        .inCharge("principal")
        .members("teacher")
        .build();
  }

  private static When day(int day) {
    return When.on(FIRST.plusDays(day));
  }

  /** The organization is e1; the events follow as e2, e3 and so on, a day each. */
  private static Chronicle record(Event... events) {
    Chronicle chronicle = Chronicle.empty().append(new OrganizationRecorded(county()), When.OUTSET);
    for (Event event : events) {
      chronicle = chronicle.append(event, day(chronicle.size()));
    }
    return chronicle;
  }

  private static PlanAdopted plan(Task... tasks) {
    ImmutableList.Builder<PlannedTask> planned = ImmutableList.builder();
    for (int nth = 0; nth < tasks.length; nth++) {
      planned.add(new PlannedTask(tasks[nth], nth == 0 ? CENTRAL : nth == 1 ? SECOND : THIRD));
    }
    return new PlanAdopted(
        SCHOOL, SPRING, Optional.of(PersonId.of("principal")), planned.build(), ImmutableList.of());
  }

  private static PlanAdopted citing(PlanAdopted plan, String... entries) {
    return plan.citing(Arrays.stream(entries).map(EntryId::of).toList());
  }

  private static WorkDone work(Task task) {
    return new WorkDone(task, SCHOOL, ImmutableSet.of(PersonId.of("teacher")));
  }

  @Test
  void aPracticeRefusesAndSaysWhatItWouldGrant() {
    Practice practice =
        Practice.begin(county(), METHOD)
            .take(Plan.of("school", SPRING).central(LITERACY).adoptedBy("principal"), FIRST)
            .orElseThrow()
            .practice();
    Ruling<?> ruling =
        practice.take(
            Plan.of("school", SPRING).central(HARVEST).adoptedBy("principal"), FIRST.plusDays(3));
    assertThat(ruling.toString())
        .contains("'Literacy campaign' was at the centre here and was dropped without a result.")
        .contains("instead: keep 'Literacy campaign' at the centre until it has a result");
  }

  @Test
  void whatIsCitedHasToBeThere() {
    Ruling<?> ruling =
        Practice.begin(county(), METHOD)
            .take(
                Plan.of("school", SPRING)
                    .central(LITERACY)
                    .citing(EntryId.of("the flood"), EntryId.of("e9"))
                    .adoptedBy("principal"),
                FIRST);
    assertThat(ruling.toString())
        .contains("'the flood', expected the id of an earlier entry")
        .contains("'e9', expected the id of an earlier entry");
    Diagnosis diagnosis =
        Diagnosis.of(METHOD, record(citing(plan(LITERACY), "e2", "e7")), day(5).latest());
    assertThat(diagnosis.notExamined()).hasSize(2);
  }

  @Test
  void whatCannotBeDraftedSaysWhere() {
    Practice practice = Practice.begin(county(), METHOD);
    assertThat(
            practice
                .take(
                    Plan.of("mill", SPRING).central(LITERACY).second(LITERACY).adoptedBy("nobody"),
                    FIRST)
                .toString())
        .contains("the place of the plan: found 'mill', expected the id of a unit")
        .contains("the plan: found 'literacy' twice, expected one place for each task");
    assertThat(
            practice
                .take(Indication.from("mill").to("school").central(LITERACY, ORDINARY), FIRST)
                .toString())
        .contains("the asking organization: found 'mill'");
  }

  @Test
  void anUnknownPlaceIsNotExamined() {
    PlanAdopted elsewhere =
        new PlanAdopted(
            UnitId.of("mill"), SPRING, plan().by(), plan(LITERACY).tasks(), ImmutableList.of());
    TasksIndicated asked =
        TasksIndicated.of("county", "mill", SPRING, IndicatedTask.unranked(LITERACY));
    Diagnosis diagnosis = Diagnosis.of(METHOD, record(elsewhere, asked), day(5).latest());
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined()).hasSize(2);
  }

  @Test
  void whatCompetesIsShownWithWhoAskedAndWhatItWouldDisplace() {
    Practice practice =
        Practice.begin(county(), METHOD)
            .take(
                Indication.from("county")
                    .to("school")
                    .during(SPRING)
                    .central(LITERACY, ORDINARY)
                    .second(HARVEST, PRESSING)
                    .third(ROOFS, ORDINARY),
                FIRST)
            .orElseThrow()
            .practice()
            .take(Step.of(work(HARVEST)), FIRST.plusDays(1))
            .orElseThrow()
            .practice();
    Competition competition = Competition.at("school", practice.situation());
    assertThat(competition.circumstances()).containsExactly(EntryId.of("e3"));
    Practice decided =
        practice
            .take(
                competition
                    .centred(HARVEST.id(), SPRING)
                    .citing(competition.circumstances())
                    .adoptedBy("principal"),
                FIRST.plusDays(2))
            .orElseThrow()
            .practice();
    assertThat(Competition.at("school", decided.situation()).toString())
        .isEqualTo(
            """
            at school:
              'Literacy campaign', since 2030-03-01, asked for by county; is of second order; would displace 'Harvest'
              'Harvest', since 2030-03-01, asked for by county; is central
              'New roofs', since 2030-03-01, asked for by county; is of second order; would displace 'Harvest'\
            """);
    assertThat(Competition.at("county", decided.situation()).tasks()).isEmpty();
  }
}
