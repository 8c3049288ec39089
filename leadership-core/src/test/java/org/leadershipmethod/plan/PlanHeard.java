package org.leadershipmethod.plan;

import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.ROOFS;
import static org.leadershipmethod.plan.SpringAtSchool.SCHOOL;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.STORY;
import static org.leadershipmethod.plan.SpringAtSchool.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.TaskWithdrawn;
import org.leadershipmethod.testkit.Heard;
import org.leadershipmethod.testkit.Story;

/** What the rules about plans say beside their examples. */
public final class PlanHeard {

  private static final PersonId PRINCIPAL = PersonId.of("principal");
  private static final Event CLOSED = new PeriodClosed(SCHOOL, SPRING);

  private PlanHeard() {}

  /** One story for each sentence. */
  public static ImmutableList<Heard> all() {
    return ImmutableList.<Heard>builder().addAll(onCards()).addAll(shared()).build();
  }

  private static ImmutableList<Heard> onCards() {
    Story planned = STORY.when(plan(LITERACY));
    return ImmutableList.of(
        Heard.of(
            PlanRuleId.SEVERAL_CENTRES_INDICATED,
            "said",
            STORY.when(
                new TasksIndicated(
                    UnitId.of("county"),
                    SCHOOL,
                    Optional.empty(),
                    ImmutableList.of(
                        IndicatedTask.of(LITERACY, Importance.CENTRAL, Urgency.ORDINARY),
                        IndicatedTask.of(HARVEST, Importance.CENTRAL, Urgency.PRESSING)))),
            "The unit was asked for 2 tasks, each of them as the central one."),
        Heard.of(
            PlanRuleId.ADOPTED_BY_ANOTHER,
            "saidVacant",
            STORY.when(new Departed(PRINCIPAL, Post.inCharge(SCHOOL)), plan(LITERACY)),
            "Somebody decided what comes first here while nobody was in overall charge of the"
                + " unit."),
        Heard.of(
            PlanRuleId.CENTRE_GIVEN_UP,
            "closed",
            planned.when(TaskWithdrawn.of(LITERACY, "school", "school"), CLOSED),
            "the period is closed, so it is too late to take the task up again"));
  }

  private static ImmutableList<Heard> shared() {
    Story ordered =
        STORY.when(
            asked(
                IndicatedTask.of(LITERACY, Importance.CENTRAL, Urgency.ORDINARY),
                IndicatedTask.of(HARVEST, Importance.SECOND, Urgency.PRESSING)));
    Story worked = ordered.when(SpringAtSchool.work(HARVEST), plan(LITERACY, HARVEST));
    PlanAdopted literacy = plan(LITERACY);
    PlanAdopted early =
        new PlanAdopted(
            SCHOOL,
            PlanningPeriod.of("march", SpringAtSchool.FIRST, SpringAtSchool.FIRST.plusDays(30)),
            literacy.by(),
            plan(HARVEST).tasks(),
            ImmutableList.of());
    Event byTeacher =
        new PlanAdopted(
            SCHOOL,
            SPRING,
            Optional.of(PersonId.of("teacher")),
            literacy.tasks(),
            ImmutableList.of());
    return ImmutableList.of(
        new Heard(
            "plan.behind",
            ordered.when(asked(IndicatedTask.unranked(HARVEST), IndicatedTask.unranked(ROOFS))),
            "say that these follow 'Literacy campaign', which is central already, and how urgent"
                + " each is"),
        new Heard(
            "plan.over",
            STORY.when(byTeacher, CLOSED),
            "the period is over, so it is too late to decide anything else for it"),
        new Heard(
            "plan.beside",
            STORY.when(early, byTeacher),
            "another plan for the same time stands in the way; the person in overall charge has to"
                + " decide between the two"),
        new Heard(
            "plan.roughly",
            STORY
                .when(plan(LITERACY))
                .noted(
                    When.during(
                        SpringAtSchool.FIRST.plusDays(50), SpringAtSchool.FIRST.plusDays(70)),
                    plan(HARVEST))
                .later(80),
            "the record says only roughly when the unit decided this, and so not whether 'spring'"
                + " was over by then"),
        new Heard("plan.weigh", worked, "which of these circumstances the unit weighs"),
        new Heard("plan.weighed", worked, "weigh this, and adopt the same plan again"));
  }

  private static Event asked(IndicatedTask... tasks) {
    return TasksIndicated.of("county", "school", SPRING, tasks);
  }
}
