package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.School.READING;
import static org.leadershipmethod.examples.story.School.SCHOOL;
import static org.leadershipmethod.examples.story.School.deed;
import static org.leadershipmethod.examples.story.School.link;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.guidance.Result;
import org.leadershipmethod.guidance.ResultSeen;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.guidance.StageBegun;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.nucleus.CameForward;
import org.leadershipmethod.nucleus.Nucleus;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.vitality.Reach;
import org.leadershipmethod.vitality.Vitality;

/** A leading group that forms in the work, and changes with it through three stages. */
final class GroupLedWell {

  private final Telling telling;
  private final Nucleus nucleus = Nucleus.in(new CampaignAtUnit(READING, SCHOOL));
  private Practice practice = Practice.begin(School.ORGANIZATION, School.METHOD);
  private LocalDate today = LocalDate.of(2026, Month.FEBRUARY, 1);

  private GroupLedWell(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    GroupLedWell story = led(telling);
    return telling.diagnosis(story.diagnosis()).item(story.reach().toString()).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return led(Telling.unseen()).diagnosis();
  }

  private static GroupLedWell led(Telling telling) {
    GroupLedWell story = new GroupLedWell(telling);
    story.refused();
    story.forms();
    story.grows();
    story.renews();
    return story;
  }

  private Diagnosis diagnosis() {
    return practice.diagnosis(When.on(School.LOOKED_AT).latest());
  }

  /** Whom the group met. */
  private Reach reach() {
    When year = When.during(LocalDate.of(2026, Month.FEBRUARY, 1), School.LOOKED_AT);
    return Vitality.of(practice.chronicle()).reach(SCHOOL, year);
  }

  private void refused() {
    telling.say("February: the principal wants to seat a group before there is any work. REFUSED:");
    practice
        .take(nucleus.seatHead(), today)
        .fold(
            taken -> telling,
            refusal -> {
              refusal.problems().forEach(problem -> telling.item(problem.toString()));
              return telling;
            });
  }

  private void forms() {
    telling.say(
        "The call comes. The principal begins. The cook teaches who comes to eat, the oldest "
            + "pupil teaches pupils; after that each gets a seat. GRANTED.");
    happened(School.CALL);
    happened(new StageBegun(READING, Stage.INITIAL));
    practice = practice.take(nucleus.seatHead(), today).orElseThrow().practice();
    promoted("cook", "taught those who came to eat");
    promoted("oldest-pupil", "taught three pupils");
    worked("oldest-pupil", "quietest-pupil");
  }

  private void grows() {
    telling.say("April, the middle stage: some of the group work with others, and these join in.");
    today = LocalDate.of(2026, Month.APRIL, 1);
    happened(new StageBegun(READING, Stage.MIDDLE));
    worked("cook", "baker");
    worked("principal", "teacher-of-sums");
  }

  private void renews() {
    telling.say(
        "May: the oldest pupil tires, and the quickest pupil came forward. One takes the seat of "
            + "the other. GRANTED. In July the final stage begins, and all read in October.");
    today = LocalDate.of(2026, Month.MAY, 10);
    happened(deed("quickest-pupil", "taught the whole first class"));
    practice =
        practice
            .take(nucleus.replace(PersonId.of("oldest-pupil"), came("quickest-pupil")), today)
            .orElseThrow()
            .practice();
    today = LocalDate.of(2026, Month.JULY, 1);
    happened(new StageBegun(READING, Stage.FINAL));
    worked("quickest-pupil", "newest-pupil");
    worked("cook", "smith");
    today = LocalDate.of(2026, Month.SEPTEMBER, 20);
    worked("principal", "weaver");
    today = LocalDate.of(2026, Month.OCTOBER, 1);
    happened(new ResultSeen(READING, SCHOOL, Result.ACHIEVED, "all read"));
  }

  /** Somebody of the group works with somebody else, who then does something alone. */
  private void worked(String by, String with) {
    happened(link(by, with));
    happened(deed(with, "taught a neighbour"));
  }

  private void promoted(String person, String did) {
    happened(deed(person, did));
    practice = practice.take(nucleus.promote(came(person)), today).orElseThrow().practice();
    today = today.plusDays(7);
  }

  private CameForward came(String person) {
    return CameForward.of(practice.situation(), SCHOOL, PersonId.of(person)).orElseThrow();
  }

  private void happened(Event event) {
    practice = practice.take(Step.of(event), today).orElseThrow().practice();
    today = today.plusDays(1);
  }
}
