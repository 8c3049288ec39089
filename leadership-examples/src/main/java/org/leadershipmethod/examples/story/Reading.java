package org.leadershipmethod.examples.story;

import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.GuidanceFamily;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;

/** Half a year in which a county calls on three villages to learn to read. */
final class Reading {

  static final CampaignId READING = CampaignId.of("reading");
  static final Task TASK = Task.of("reading", "Everybody reads", EDUCATION);
  static final UnitId COUNTY = UnitId.of("county");
  static final UnitId HILL = UnitId.of("hill");
  static final UnitId RIVER = UnitId.of("river");
  static final UnitId WOOD = UnitId.of("wood");
  static final PersonId SECRETARY = PersonId.of("secretary");
  static final PersonId DEPUTY = PersonId.of("deputy");
  static final ImmutableSet<UnitId> VILLAGES = ImmutableSet.of(HILL, RIVER, WOOD);
  static final LeadershipMethod METHOD = LeadershipMethod.of(GuidanceFamily.GUIDANCE);
  static final LocalDate LOOKED_AT = day(Month.JULY, 31);

  static final Organization ORGANIZATION =
      Organization.builder()
          .unit(COUNTY)
          .inCharge("secretary")
          .members("deputy")
          .unit(HILL)
          .under(COUNTY)
          .inCharge("hana")
          .members("shepherd", "smith", "weaver")
          .unit(RIVER)
          .under(COUNTY)
          .inCharge("rosa")
          .members("fisher", "miller", "ferrywoman")
          .unit(WOOD)
          .under(COUNTY)
          .inCharge("woodward")
          .members("charcoal-burner", "carter")
          .build();

  private Reading() {}

  static LocalDate day(Month month, int day) {
    return LocalDate.of(2026, month, day);
  }
}
