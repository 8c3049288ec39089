package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.Reading.COUNTY;
import static org.leadershipmethod.examples.story.Reading.DEPUTY;
import static org.leadershipmethod.examples.story.Reading.HILL;
import static org.leadershipmethod.examples.story.Reading.LOOKED_AT;
import static org.leadershipmethod.examples.story.Reading.READING;
import static org.leadershipmethod.examples.story.Reading.RIVER;
import static org.leadershipmethod.examples.story.Reading.SECRETARY;
import static org.leadershipmethod.examples.story.Reading.TASK;
import static org.leadershipmethod.examples.story.Reading.WOOD;
import static org.leadershipmethod.examples.story.Reading.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CampaignFigures;
import org.leadershipmethod.guidance.DefectSource;
import org.leadershipmethod.guidance.DefectSources;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.ExperienceDrawn;
import org.leadershipmethod.guidance.GuidanceRuleId;
import org.leadershipmethod.guidance.Result;
import org.leadershipmethod.guidance.ResultSeen;
import org.leadershipmethod.guidance.SourceTraced;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.rule.Finding;

/** A campaign led badly: a call that stays on paper, and a directive from the desk. */
final class CampaignLedBadly {

  private final Telling telling;
  private Practice practice = Practice.begin(Reading.ORGANIZATION, Reading.METHOD);

  private CampaignLedBadly(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    CampaignLedBadly story = led(telling);
    return telling
        .diagnosis(story.diagnosis())
        .item(story.figures().results().toString())
        .item("for who is not good at guiding yet: " + story.remedy())
        .lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return led(Telling.unseen()).diagnosis();
  }

  private static CampaignLedBadly led(Telling telling) {
    CampaignLedBadly story = new CampaignLedBadly(telling);
    story.lead();
    return story;
  }

  private Diagnosis diagnosis() {
    return practice.diagnosis(When.on(LOOKED_AT).latest());
  }

  private CampaignFigures figures() {
    return CampaignFigures.of(READING, practice.situation()).orElseThrow();
  }

  /** What helps where the call was not followed up. */
  private String remedy() {
    Finding onPaper =
        diagnosis().open().stream()
            .filter(one -> one.rule().equals(GuidanceRuleId.CALL_WITHOUT_GUIDANCE))
            .findFirst()
            .orElseThrow();
    return DefectSources.in(practice.situation()).of(onPaper).remedy().toString();
  }

  private void lead() {
    telling.say("January: the county writes to hill and river: read!");
    noted(new CallIssued(READING, TASK, COUNTY, ImmutableSet.of(HILL, RIVER)), Month.JANUARY, 2);
    telling.say("February: wood is sent to lessons, and not told why.");
    noted(new WorkDone(TASK, WOOD, ImmutableSet.of(PersonId.of("carter"))), Month.FEBRUARY, 2);
    telling.say("March: the deputy goes to both, and learns there.");
    ImmutableList<EntryId> learnt =
        ImmutableList.of(learnt(HILL, "read before work"), learnt(RIVER, "come in pairs"));
    telling.say(
        "April: the secretary, who was never there, tells all how to do it. Nobody tries it out.");
    noted(
        new DirectiveIssued(READING, COUNTY, SECRETARY, "read before work", learnt),
        Month.APRIL,
        1);
    telling.say("July: hill and river read no better. The secretary says: I do not know how.");
    noted(new ResultSeen(READING, HILL, Result.MISSED, "3 of 20 read"), Month.JULY, 1);
    noted(new ResultSeen(READING, RIVER, Result.MISSED, "nobody came"), Month.JULY, 1);
    noted(
        new SourceTraced(GuidanceRuleId.CALL_WITHOUT_GUIDANCE, COUNTY, DefectSource.NOT_ABLE),
        Month.JULY,
        2);
  }

  private EntryId learnt(UnitId unit, String point) {
    return noted(
        new ExperienceDrawn(READING, unit, DEPUTY, point, "some came", ImmutableList.of()),
        Month.MARCH,
        1);
  }

  private EntryId noted(Event event, Month month, int day) {
    LocalDate when = day(month, day);
    practice = practice.note(event, When.on(when));
    return practice.chronicle().last().orElseThrow().id();
  }
}
