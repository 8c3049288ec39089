package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.County.COUNTY;
import static org.leadershipmethod.examples.story.County.LITERACY;
import static org.leadershipmethod.examples.story.County.LOOKED_AT;
import static org.leadershipmethod.examples.story.County.RIVER_SCHOOL;
import static org.leadershipmethod.examples.story.County.march;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Assignment;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.Mobilization;
import org.leadershipmethod.relay.MobilizationReach;
import org.leadershipmethod.relay.Relay;
import org.leadershipmethod.relay.Responsibility;
import org.leadershipmethod.relay.TaskAtUnit;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;

/** The task led well: every step goes through a practice, which refuses one of them. */
final class LedWell {

  private static final TaskAtUnit LITERACY_AT_SCHOOL = new TaskAtUnit(LITERACY.id(), RIVER_SCHOOL);

  private final Telling telling;

  private LedWell(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    LedWell story = new LedWell(telling);
    return story.telling.diagnosis(story.diagnosis()).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return new LedWell(Telling.unseen()).diagnosis();
  }

  private Diagnosis diagnosis() {
    Practice practice = Practice.begin(County.ORGANIZATION, County.METHOD);
    practice = refused(practice);
    practice = relayed(practice);
    practice = mobilized(practice);
    practice = worked(practice);
    return practice.diagnosis(When.on(LOOKED_AT).latest());
  }

  private Practice refused(Practice practice) {
    telling.say(
        "2 March: the county's department of education goes straight to the teacher of letters.");
    PersonId teacher = PersonId.of("teacher-of-letters");
    TaskRelayed shortWay = County.fromDepartment(RIVER_SCHOOL, Delivery.of(RIVER_SCHOOL, teacher));
    Ruling<Taken<TaskRelayed>> ruling = practice.take(Step.of(shortWay), march(2));
    return ruling.fold(Taken::practice, refusal -> explained(practice, refusal));
  }

  private Practice explained(Practice before, Ruling.Refused<Taken<TaskRelayed>> refusal) {
    telling.say("REFUSED, and nothing is written down:");
    refusal.findings().forEach(telling::finding);
    refusal.findings().stream()
        .map(telling.mending()::instead)
        .flatMap(ImmutableList::stream)
        .distinct()
        .forEach(telling::item);
    return before;
  }

  private Practice relayed(Practice practice) {
    telling.say(
        "2 March: the same task, on the way that is computed. GRANTED. Who answers for it:");
    Taken<Relay> taken =
        practice
            .take(Relay.of(LITERACY).from(COUNTY, EDUCATION).to(RIVER_SCHOOL), march(2))
            .orElseThrow();
    taken.value().assignments().forEach(this::assigned);
    return taken.practice();
  }

  private void assigned(Assignment one) {
    String part =
        one.responsibility() == Responsibility.OVERALL ? "for the whole" : "for its field";
    String told = one.toldBy().map(above -> ", told by " + above).orElse("");
    telling.item(one.person() + " " + part + told);
  }

  private Practice mobilized(Practice practice) {
    Taken<Mobilization> taken =
        practice
            .take(Mobilization.of(LITERACY).at(RIVER_SCHOOL).entirePersonnel(), march(3))
            .orElseThrow();
    int people = taken.value().people().size();
    telling.say(
        "3 March: the "
            + taken.value().by()
            + " mobilizes the entire personnel, "
            + people
            + " people. GRANTED.");
    return taken.practice();
  }

  private Practice worked(Practice practice) {
    WorkDone work =
        County.work(
            RIVER_SCHOOL,
            "teacher-of-letters",
            "teacher-of-sums",
            "bookkeeper",
            "cook",
            "oldest-pupil");
    Practice after = practice.take(Step.of(work), march(9)).orElseThrow().practice();
    MobilizationReach reach = MobilizationReach.of(LITERACY_AT_SCHOOL, after.situation());
    telling.say(
        "9 March: "
            + work.people().size()
            + " of them are at work; "
            + reach.active().size()
            + " came to it from outside the department (M7.4).");
    return after;
  }
}
