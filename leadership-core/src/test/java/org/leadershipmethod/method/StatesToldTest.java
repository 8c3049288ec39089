package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.society.PartyId;

/** How things stand is told in a fixed order, and a place is gone only where it is known to be. */
class StatesToldTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY, PLAN);
  private static final LocalDate YEAR = LocalDate.of(2032, 1, 1);
  private static final Instant LATER = When.on(YEAR.plusYears(1)).latest();
  private static final UnitId MILL = UnitId.of("mill");
  private static final UnitId SHOP = UnitId.of("shop");

  private static PlanAdopted plan(String unit) {
    Task task = Task.of("task-of-" + unit, "Task", FieldOfWork.PRODUCTION);
    return new PlanAdopted(
        UnitId.of(unit),
        PlanningPeriod.of("spring", YEAR, YEAR.plusMonths(3)),
        Optional.of(PersonId.of("head-of-" + unit)),
        ImmutableList.of(new PlannedTask(task, Importance.CENTRAL)),
        ImmutableList.of());
  }

  @Test
  void rulesComeInTheirOrderAndPlacesInThatOfTheirText() {
    List<String> units = List.of("yard", "barn", "well", "farm", "mill", "dock", "school", "hall");
    OrganizationBuilder builder = Organization.builder();
    for (String unit : units) {
      builder = builder.unit(unit).inCharge("head-of-" + unit);
    }
    Chronicle record =
        Chronicle.empty().append(new OrganizationRecorded(builder.build()), When.OUTSET);
    for (String unit : units) {
      record = record.append(plan(unit), When.on(YEAR));
    }
    assertThat(Diagnosis.of(METHOD, record, LATER).open())
        .extracting(finding -> finding.where().toString())
        .containsExactly("barn", "dock", "farm", "hall", "mill", "school", "well", "yard");
  }

  @Test
  void aUnitIsGoneWhereOthersAreThereOrItIsKnownHowItEnded() {
    Organization mill = Organization.builder().unit(MILL).build();
    assertThat(Reading.isGone(MILL, mill)).isFalse();
    assertThat(Reading.isGone(SHOP, mill)).isTrue();
    Organization nobodyWroteItDown = Organization.builder().build();
    assertThat(Reading.isGone(MILL, nobodyWroteItDown)).isFalse();
    Organization closed = mill.after(new UnitClosed(MILL), When.on(YEAR));
    assertThat(closed.unitCount()).isZero();
    assertThat(Reading.isGone(MILL, closed)).isTrue();
    assertThat(Reading.isGone(SHOP, closed)).isFalse();
    assertThat(Reading.isGone(PartyId.of("mill"), closed)).as("no unit").isFalse();
  }
}
