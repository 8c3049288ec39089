package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.Water.COUNTY;
import static org.leadershipmethod.examples.story.Water.DRAWING;
import static org.leadershipmethod.examples.story.Water.HILL;
import static org.leadershipmethod.examples.story.Water.RIVER;
import static org.leadershipmethod.examples.story.Water.SECRETARY;
import static org.leadershipmethod.examples.story.Water.TURNS;
import static org.leadershipmethod.examples.story.Water.WATER;
import static org.leadershipmethod.examples.story.Water.WELL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.massline.ConcentratedIdeas;
import org.leadershipmethod.massline.ScatteredIdeas;
import org.leadershipmethod.massline.SpiralFigures;
import org.leadershipmethod.massline.TestedIdeas;
import org.leadershipmethod.massline.TurnMeasure;
import org.leadershipmethod.massline.WhatBecame;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Step;

/**
 * People are asked, and asked again with what was learnt; whoever spoke hears what became of it.
 */
final class SpiralLedWell {

  private static final IdeaId SHARE = IdeaId.of("share");
  private static final IdeaId WATCH = IdeaId.of("watch");

  private final Telling telling;
  private Practice practice = Practice.begin(Water.ORGANIZATION, Water.METHOD);
  private LocalDate today = LocalDate.of(2026, Month.JUNE, 1);

  private SpiralLedWell(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    SpiralLedWell story = led(telling);
    return telling.diagnosis(story.diagnosis()).item(story.held()).item(story.became()).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return led(Telling.unseen()).diagnosis();
  }

  /** The figures of its turns. */
  static SpiralFigures figures() {
    return led(Telling.unseen()).turns();
  }

  private static SpiralLedWell led(Telling telling) {
    SpiralLedWell story = new SpiralLedWell(telling);
    story.again(story.first());
    return story;
  }

  private Diagnosis diagnosis() {
    return practice.diagnosis(When.on(Water.LOOKED_AT).latest());
  }

  private SpiralFigures turns() {
    return SpiralFigures.of(practice.situation(), WATER).orElseThrow();
  }

  private String held() {
    return "tests that held, turn by turn: "
        + turns().turns().stream()
            .map(turn -> TurnMeasure.CORRECT.told(turn).orElseThrow())
            .reduce((one, next) -> one + ", then " + next)
            .orElseThrow();
  }

  /** What the first who spoke is told. */
  private String became() {
    return WhatBecame.of(practice.situation(), TURNS).orElseThrow().voices().get(0).toString();
  }

  private TestedIdeas first() {
    telling.say("June: the secretary asks both villages about the water, and talks it over there.");
    ScatteredIdeas asked = taken(ScatteredIdeas.begin(WATER, COUNTY, "too little water"));
    voiced(asked, TURNS, HILL, "herder", "take turns");
    voiced(asked, WELL, RIVER, "fisher", "dig a well");
    refused(asked);
    ConcentratedIdeas made =
        taken(
            taken(asked.study(SECRETARY, "talked over at the pump", TURNS, WELL))
                .concentrate(SHARE, SECRETARY, "take turns at the pump", TURNS));
    taken(asked.setAside(WELL, SECRETARY, "the ground is rock"));
    today = LocalDate.of(2026, Month.JULY, 1);
    telling.say("July: both try it, and see that it holds on the hill and fails at the river.");
    through(made, SHARE, HILL, new TestOutcome.Held("all had water"));
    return through(made, SHARE, RIVER, new TestOutcome.Failed("the mill took it at night"));
  }

  private void refused(ScatteredIdeas asked) {
    telling.say("Somebody wants to write down as studied what nobody said. REFUSED:");
    practice
        .take(asked.study(SECRETARY, "in the office", DRAWING), today)
        .fold(
            taken -> telling,
            refusal -> {
              refusal.problems().forEach(problem -> telling.item(problem.toString()));
              return telling;
            });
  }

  private void again(TestedIdeas tested) {
    today = LocalDate.of(2026, Month.AUGUST, 1);
    telling.say("August: with that the secretary asks again. GRANTED. It holds in both.");
    ScatteredIdeas asked = taken(tested.again(COUNTY, "who takes it at night"));
    IdeaId nights = IdeaId.of("nights");
    voiced(asked, nights, RIVER, "reaper", "somebody must watch");
    ConcentratedIdeas made =
        taken(
            taken(asked.study(SECRETARY, "talked over at the river", nights))
                .concentrate(WATCH, SECRETARY, "take turns, and watch at night", SHARE, nights));
    through(made, WATCH, HILL, new TestOutcome.Held("all had water"));
    through(made, WATCH, RIVER, new TestOutcome.Held("all had water, the mill too"));
  }

  private void voiced(ScatteredIdeas asked, IdeaId idea, UnitId unit, String by, String words) {
    taken(asked.voice(idea, unit, ImmutableSet.of(PersonId.of(by)), 3, words));
  }

  private TestedIdeas through(
      ConcentratedIdeas made, IdeaId idea, UnitId unit, TestOutcome outcome) {
    ImmutableSet<PersonId> nobody = ImmutableSet.of();
    var explained =
        taken(taken(made.propagate(idea, unit, SECRETARY)).explain(idea, unit, SECRETARY, "there"));
    var held =
        taken(
            taken(explained.embrace(idea, unit, nobody, 3, "they say so"))
                .hold(idea, unit, nobody, 3, "after a week they still do"));
    return taken(
        taken(held.act(idea, unit, nobody, 3, "they do it")).test(idea, unit, SECRETARY, outcome));
  }

  private <T> T taken(Step<T> step) {
    Taken<T> taken = practice.take(step, today).orElseThrow();
    practice = taken.practice();
    today = today.plusDays(2);
    return taken.value();
  }
}
