package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.SpringAtSchool.FIRST;
import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.METHOD;
import static org.leadershipmethod.plan.SpringAtSchool.ROOFS;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.citing;
import static org.leadershipmethod.plan.SpringAtSchool.county;
import static org.leadershipmethod.plan.SpringAtSchool.plan;
import static org.leadershipmethod.plan.SpringAtSchool.told;
import static org.leadershipmethod.plan.SpringAtSchool.work;
import static org.leadershipmethod.plan.Urgency.ORDINARY;
import static org.leadershipmethod.plan.Urgency.PRESSING;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/** What a practice grants and refuses about plans, and what helps with deciding. */
class PlanPracticeTest {

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
        .contains(
            "The unit dropped 'Literacy campaign' from the centre of its work before it had a"
                + " result.")
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
    assertThat(told(5, citing(plan(LITERACY), "e2", "e7")).diagnosis().notExamined()).hasSize(2);
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
        .contains("the asking unit: found 'mill'");
  }

  @Test
  void anUnknownPlaceIsNotExamined() {
    PlanAdopted elsewhere =
        new PlanAdopted(
            UnitId.of("mill"), SPRING, plan().by(), plan(LITERACY).tasks(), ImmutableList.of());
    TasksIndicated asked =
        TasksIndicated.of("county", "mill", SPRING, IndicatedTask.unranked(LITERACY));
    Diagnosis diagnosis = told(5, elsewhere, asked).diagnosis();
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
