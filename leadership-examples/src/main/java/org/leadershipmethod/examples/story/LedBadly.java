package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.County.HILL_SCHOOL;
import static org.leadershipmethod.examples.story.County.LITERACY;
import static org.leadershipmethod.examples.story.County.LOOKED_AT;
import static org.leadershipmethod.examples.story.County.RIVER_SCHOOL;
import static org.leadershipmethod.examples.story.County.SOUTH;
import static org.leadershipmethod.examples.story.County.march;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.TaskDelivered;

/** The task led badly: nobody asked before, and what happened was written down. */
final class LedBadly {

  private final Telling telling;
  private final ChronicleBuilder chronicle = Chronicle.builder();

  private LedBadly(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    LedBadly story = new LedBadly(telling);
    return story.telling.diagnosis(story.diagnosis()).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return new LedBadly(Telling.unseen()).diagnosis();
  }

  private Diagnosis diagnosis() {
    chronicle.add(new OrganizationRecorded(County.ORGANIZATION), When.OUTSET);
    happens();
    return Diagnosis.of(County.METHOD, chronicle.build(), When.on(LOOKED_AT).latest());
  }

  private void happens() {
    happens(
        march(2),
        "2 March: the county's department of education goes straight to the teacher of "
            + "letters at river-school.",
        County.fromDepartment(RIVER_SCHOOL, both(RIVER_SCHOOL, "teacher-of-letters")));
    happens(
        march(4),
        "4 March: at hill-school its teacher is to do it; the principal is told, and has "
            + "no say in it.",
        County.fromDepartment(
            HILL_SCHOOL,
            both(SOUTH, "south-secretary"),
            new Delivery(HILL_SCHOOL, PersonId.of("hill-principal"), true, false, Optional.empty()),
            both(HILL_SCHOOL, "hill-teacher")));
    happens(
        march(9),
        "9 March, and since: at river-school two people of one department are at work, "
            + "and nobody else.",
        County.work(RIVER_SCHOOL, "teacher-of-letters", "assistant-teacher"));
    happens(
        march(20),
        "20 March: the principal of hill-school is made responsible after all.",
        new TaskDelivered(LITERACY.id(), both(HILL_SCHOOL, "hill-principal")));
  }

  private void happens(LocalDate day, String said, Event event) {
    telling.say(said);
    chronicle.add(event, When.on(day));
  }

  private static Delivery both(UnitId unit, String person) {
    return Delivery.of(unit, PersonId.of(person));
  }
}
