package org.leadershipmethod.plan;

import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.plan.Importance.CENTRAL;
import static org.leadershipmethod.plan.Importance.SECOND;
import static org.leadershipmethod.plan.Importance.THIRD;
import static org.leadershipmethod.plan.PlanFamily.PLAN;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/** A county with a school, three tasks and a spring: what the stories about plans are told with. */
final class SpringAtSchool {

  static final LeadershipMethod METHOD = LeadershipMethod.of(PLAN);
  static final UnitId SCHOOL = UnitId.of("school");
  static final Task LITERACY = Task.of("literacy", "Literacy campaign", EDUCATION);
  static final Task HARVEST = Task.of("harvest", "Harvest", PRODUCTION);
  static final Task ROOFS = Task.of("roofs", "New roofs", PRODUCTION);
  static final LocalDate FIRST = LocalDate.of(2030, 3, 1);
  static final PlanningPeriod SPRING = PlanningPeriod.of("spring", FIRST, FIRST.plusDays(59));

  /** The first day of spring, before anything happened. */
  static final Story STORY =
      Story.of(METHOD)
          .given(new OrganizationRecorded(county()))
          .later((int) ChronoUnit.DAYS.between(Notes.FIRST, FIRST));

  static Organization county() {
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .unit("school")
        .under("county")
        .inCharge("principal")
        .members("teacher")
        .build();
  }

  /** The organization is e1; the events follow as e2, e3 and so on, a day each, up to a day. */
  static Story told(int day, Event... events) {
    return STORY.when(events).later(day - events.length);
  }

  static When day(int day) {
    return When.on(FIRST.plusDays(day));
  }

  /** The same as a chronicle. */
  static Chronicle record(Event... events) {
    return STORY.when(events).practice().chronicle();
  }

  static PlanAdopted plan(Task... tasks) {
    ImmutableList.Builder<PlannedTask> planned = ImmutableList.builder();
    for (int nth = 0; nth < tasks.length; nth++) {
      planned.add(new PlannedTask(tasks[nth], nth == 0 ? CENTRAL : nth == 1 ? SECOND : THIRD));
    }
    return new PlanAdopted(
        SCHOOL, SPRING, Optional.of(PersonId.of("principal")), planned.build(), ImmutableList.of());
  }

  static PlanAdopted citing(PlanAdopted plan, String... entries) {
    return plan.citing(Arrays.stream(entries).map(EntryId::of).toList());
  }

  static WorkDone work(Task task) {
    return new WorkDone(task, SCHOOL, ImmutableSet.of(PersonId.of("teacher")));
  }

  private SpringAtSchool() {}
}
