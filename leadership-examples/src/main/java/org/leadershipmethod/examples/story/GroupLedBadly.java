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
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.guidance.Result;
import org.leadershipmethod.guidance.ResultSeen;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.guidance.StageBegun;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.person.PersonId;

/** A leading group that was put together from a list, and stays as it is. */
final class GroupLedBadly {

  private final Telling telling;
  private Practice practice = Practice.begin(School.ORGANIZATION, School.METHOD);

  private GroupLedBadly(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    return telling.diagnosis(led(telling).diagnosis()).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return led(Telling.unseen()).diagnosis();
  }

  private static GroupLedBadly led(Telling telling) {
    GroupLedBadly story = new GroupLedBadly(telling);
    story.lead();
    return story;
  }

  private Diagnosis diagnosis() {
    return practice.diagnosis(When.on(School.LOOKED_AT).latest());
  }

  private void lead() {
    telling.say("February: the call comes. The cook teaches some.");
    noted(Month.FEBRUARY, 1, School.CALL);
    noted(Month.FEBRUARY, 1, new StageBegun(READING, Stage.INITIAL));
    cooks(Month.FEBRUARY);
    telling.say("March: the principal seats two from a list.");
    noted(Month.MARCH, 1, taken("principal"), taken("baker"));
    noted(Month.MARCH, 2, taken("oldest-pupil"));
    telling.say("They meet a pupil once. Nobody asks the cook.");
    noted(Month.MARCH, 5, link("baker", "newest-pupil"));
    cooks(Month.MARCH);
    cooks(Month.APRIL);
    telling.say("In the middle and the final stage it is the same.");
    noted(Month.APRIL, 15, new StageBegun(READING, Stage.MIDDLE));
    noted(Month.JUNE, 15, new StageBegun(READING, Stage.FINAL));
    telling.say("October: hardly anybody reads.");
    noted(Month.OCTOBER, 1, new ResultSeen(READING, SCHOOL, Result.MISSED, "3 of 13 read"));
  }

  private void cooks(Month month) {
    noted(month, 10, deed("cook", "taught those who came to eat"));
  }

  private static SeatTaken taken(String person) {
    return new SeatTaken(GroupId.of(SCHOOL), PersonId.of(person), SeatOrigin.AS_HEAD);
  }

  private void noted(Month month, int day, Event... events) {
    for (Event event : events) {
      practice = practice.note(event, When.on(LocalDate.of(2026, month, day)));
    }
  }
}
