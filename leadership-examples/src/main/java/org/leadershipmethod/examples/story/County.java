package org.leadershipmethod.examples.story;

import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Optional;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.RelayFamily;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.WorkDone;

/** Where the story happens: a county, two districts, a school in each, and one task for them. */
final class County {

  static final UnitId COUNTY = UnitId.of("county");
  static final UnitId SOUTH = UnitId.of("south-district");
  static final UnitId RIVER_SCHOOL = UnitId.of("river-school");
  static final UnitId HILL_SCHOOL = UnitId.of("hill-school");

  static final Task LITERACY = Task.of("literacy", "Literacy", EDUCATION);
  static final LeadershipMethod METHOD = LeadershipMethod.of(RelayFamily.RELAY);
  static final LocalDate LOOKED_AT = april(30);

  static final Organization ORGANIZATION =
      Organization.builder()
          .unit(COUNTY)
          .inCharge("county-secretary")
          .department(EDUCATION, "county-educator")
          .unit("north-district")
          .under(COUNTY)
          .inCharge("north-secretary")
          .unit(RIVER_SCHOOL)
          .under("north-district")
          .inCharge("principal")
          .department(EDUCATION, "teacher-of-letters", "assistant-teacher")
          .members("teacher-of-sums", "bookkeeper", "cook", "oldest-pupil", "youngest-pupil")
          .unit(SOUTH)
          .under(COUNTY)
          .inCharge("south-secretary")
          .unit(HILL_SCHOOL)
          .under(SOUTH)
          .inCharge("hill-principal")
          .department(EDUCATION, "hill-teacher")
          .build();

  private County() {}

  static LocalDate march(int day) {
    return LocalDate.of(2026, Month.MARCH, day);
  }

  static LocalDate april(int day) {
    return LocalDate.of(2026, Month.APRIL, day);
  }

  /** That the county's department of education relayed the task, and who was reached by that. */
  static TaskRelayed fromDepartment(UnitId to, Delivery... reached) {
    return new TaskRelayed(
        LITERACY, COUNTY, Optional.of(EDUCATION), to, ImmutableList.copyOf(reached));
  }

  /** That people of a school worked on the task. */
  static WorkDone work(UnitId school, String... people) {
    return new WorkDone(
        LITERACY,
        school,
        Arrays.stream(people).map(PersonId::of).collect(ImmutableSet.toImmutableSet()));
  }
}
