package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.Reading.COUNTY;
import static org.leadershipmethod.examples.story.Reading.HILL;
import static org.leadershipmethod.examples.story.Reading.LOOKED_AT;
import static org.leadershipmethod.examples.story.Reading.READING;
import static org.leadershipmethod.examples.story.Reading.RIVER;
import static org.leadershipmethod.examples.story.Reading.SECRETARY;
import static org.leadershipmethod.examples.story.Reading.TASK;
import static org.leadershipmethod.examples.story.Reading.VILLAGES;
import static org.leadershipmethod.examples.story.Reading.WOOD;
import static org.leadershipmethod.examples.story.Reading.day;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Month;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.guidance.Call;
import org.leadershipmethod.guidance.CampaignBoard;
import org.leadershipmethod.guidance.CampaignFigures;
import org.leadershipmethod.guidance.CampaignStep;
import org.leadershipmethod.guidance.Directive;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.DirectiveTest;
import org.leadershipmethod.guidance.Experience;
import org.leadershipmethod.guidance.Guidance;
import org.leadershipmethod.guidance.Pilot;
import org.leadershipmethod.guidance.Pilots;
import org.leadershipmethod.guidance.Representative;
import org.leadershipmethod.guidance.Result;
import org.leadershipmethod.guidance.ResultSeen;
import org.leadershipmethod.guidance.Solution;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.guidance.StageBegun;
import org.leadershipmethod.guidance.Study;
import org.leadershipmethod.guidance.Summary;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Step;

/** A campaign led well: a call, two villages to learn in, and directives that are tested. */
final class CampaignLedWell {

  private final Telling telling;
  private Practice practice = Practice.begin(Reading.ORGANIZATION, Reading.METHOD);
  private LocalDate today = day(Month.JANUARY, 2);

  private CampaignLedWell(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    CampaignLedWell story = led(telling);
    return telling.diagnosis(story.diagnosis()).item(story.figures().results().toString()).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return led(Telling.unseen()).diagnosis();
  }

  /** How the campaign stands at the end, unit by unit. */
  static CampaignBoard board() {
    return CampaignBoard.of(READING, led(Telling.unseen()).practice.situation()).orElseThrow();
  }

  private static CampaignLedWell led(Telling telling) {
    CampaignLedWell story = new CampaignLedWell(telling);
    story.lead();
    return story;
  }

  private Diagnosis diagnosis() {
    return practice.diagnosis(When.on(LOOKED_AT).latest());
  }

  private CampaignFigures figures() {
    return CampaignFigures.of(READING, practice.situation()).orElseThrow();
  }

  private void lead() {
    Call call = called();
    refused();
    ImmutableList<Experience> learnt = learnt(call);
    ImmutableList<DirectiveTest> tests = directed(learnt);
    summedUp(call, learnt, tests);
  }

  private Call called() {
    telling.say("January: the county calls on three villages: everybody is to read. GRANTED.");
    Call call = taken(Call.on(READING, TASK, COUNTY, VILLAGES));
    happened(new StageBegun(READING, Stage.INITIAL));
    return call;
  }

  private void refused() {
    telling.say("The secretary has an idea, and wants to tell all villages how. REFUSED:");
    practice
        .take(
            Step.of(
                new DirectiveIssued(
                    READING, COUNTY, SECRETARY, "read before work", ImmutableList.of())),
            today)
        .fold(
            taken -> telling,
            refusal -> {
              refusal.findings().forEach(telling::finding);
              return telling;
            });
  }

  private ImmutableList<Experience> learnt(Call call) {
    telling.say(
        "February: the secretary chooses two villages, says why, goes there, looks at how it goes, "
            + "and guides those in charge. They find the way. GRANTED.");
    today = day(Month.FEBRUARY, 1);
    Pilot hill = Pilot.own("hill", "it began twice, and stopped", "ten read by May");
    Pilot river = Pilot.own("river", "it goes well there", "all read by May");
    Pilots pilots = taken(call.choose(hill, river));
    return ImmutableList.of(
        learnt(pilots, hill, "hana", "shepherd", "no free hour", "before work"),
        learnt(pilots, river, "rosa", "fisher", "few return", "in pairs"));
  }

  private Experience learnt(
      Pilots pilots, Pilot pilot, String head, String member, String problem, String found) {
    Study study =
        taken(pilots.study(pilot, SECRETARY, "it begins and stops", Representative.of(member)));
    Guidance guidance = taken(study.guide(SECRETARY, PersonId.of(head), problem));
    Solution solution = taken(guidance.solved(found));
    return taken(solution.learn(found, "most came"));
  }

  private ImmutableList<DirectiveTest> directed(ImmutableList<Experience> learnt) {
    telling.say(
        "March: what both villages found goes to all, and is tested: it holds at hill, and fails at "
            + "river. Wood cannot say before the snow is gone. In April wood joins river.");
    today = day(Month.MARCH, 1);
    happened(new StageBegun(READING, Stage.MIDDLE));
    Directive first = taken(learnt.get(0).direct("read before work", learnt.get(1)));
    ImmutableList<DirectiveTest> tests =
        ImmutableList.of(
            tested(first, HILL, new TestOutcome.Held("18 of 20 came")),
            tested(first, RIVER, new TestOutcome.Failed("fishers leave before dawn")));
    tested(first, WOOD, new TestOutcome.Undecided("who comes when the snow is gone"));
    today = day(Month.APRIL, 1);
    happened(new UnitMerged(WOOD, RIVER));
    return tests;
  }

  private DirectiveTest tested(Directive directive, UnitId unit, TestOutcome outcome) {
    return taken(directive.test(unit, SECRETARY, outcome));
  }

  private void summedUp(
      Call call, ImmutableList<Experience> learnt, ImmutableList<DirectiveTest> tests) {
    telling.say(
        "April: the tests are summed up: read when nobody works. That goes to all, and holds "
            + "everywhere. In July both villages read. GRANTED.");
    Summary summary =
        taken(call.sumUp(SECRETARY, "it takes a free hour", tests.get(0), tests.get(1)));
    Directive next = taken(summary.direct("read when nobody works", learnt.get(0), learnt.get(1)));
    for (UnitId unit : ImmutableList.of(HILL, RIVER, COUNTY)) {
      tested(next, unit, new TestOutcome.Held("most come"));
    }
    today = day(Month.JULY, 1);
    happened(new StageBegun(READING, Stage.FINAL));
    happened(new ResultSeen(READING, HILL, Result.ACHIEVED, "19 of 20"));
    happened(new ResultSeen(READING, RIVER, Result.ACHIEVED, "all"));
  }

  private <T> T taken(CampaignStep<T> step) {
    Taken<?> taken = practice.take(step, today).orElseThrow();
    practice = taken.practice();
    today = today.plusDays(1);
    return step.written(taken.entries().get(0));
  }

  private void happened(Event event) {
    practice = practice.take(Step.of(event), today).orElseThrow().practice();
  }
}
