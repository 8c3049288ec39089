package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.April.APRIL;
import static org.leadershipmethod.examples.story.April.HARVEST;
import static org.leadershipmethod.examples.story.April.LOOKED_AT;
import static org.leadershipmethod.examples.story.April.ROOFS;
import static org.leadershipmethod.examples.story.County.HILL_SCHOOL;
import static org.leadershipmethod.examples.story.County.LITERACY;
import static org.leadershipmethod.examples.story.County.april;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.IndicatedTask;
import org.leadershipmethod.plan.PeriodClosed;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.TasksIndicated;
import org.leadershipmethod.plan.Urgency;
import org.leadershipmethod.relay.Task;

/** Three tasks in one month led badly: each is the most important one while it is the latest. */
final class BadlyPlanned {

  private final Telling telling;
  private final ChronicleBuilder chronicle = Chronicle.builder();

  private BadlyPlanned(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    BadlyPlanned story = new BadlyPlanned(telling);
    return story.telling.diagnosis(story.diagnosis()).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return new BadlyPlanned(Telling.unseen()).diagnosis();
  }

  private Diagnosis diagnosis() {
    chronicle.add(new OrganizationRecorded(County.ORGANIZATION), When.OUTSET);
    telling.say("1 April: a letter to hill-school: literacy comes first. It does.");
    instructed(LITERACY, 1);
    telling.say("9 April: a letter: the harvest comes first. Books down, scythes up.");
    instructed(HARVEST, 9);
    telling.say("17 April: a letter: the roofs come first. Scythes down, ladders up.");
    instructed(ROOFS, 17);
    telling.say(
        "30 April: the month is closed. It rains on books, rye and pupils. Half of May goes by.");
    chronicle.add(new PeriodClosed(HILL_SCHOOL, APRIL), When.on(april(30)));
    return Diagnosis.of(April.METHOD, chronicle.build(), When.on(LOOKED_AT).latest());
  }

  /** The county says of a task that it is central, and the school makes it so on the same day. */
  private void instructed(Task task, int day) {
    chronicle.add(
        TasksIndicated.of(
            "county",
            HILL_SCHOOL.value(),
            APRIL,
            IndicatedTask.of(task, Importance.CENTRAL, Urgency.PRESSING)),
        When.on(april(day)));
    chronicle.add(
        new PlanAdopted(
            HILL_SCHOOL,
            APRIL,
            Optional.of(PersonId.of("hill-principal")),
            ImmutableList.of(new PlannedTask(task, Importance.CENTRAL)),
            ImmutableList.of()),
        When.on(april(day)));
  }
}
