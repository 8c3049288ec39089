package org.leadershipmethod.examples.story;

import static org.leadershipmethod.examples.story.Water.COUNTY;
import static org.leadershipmethod.examples.story.Water.DRAWING;
import static org.leadershipmethod.examples.story.Water.HILL;
import static org.leadershipmethod.examples.story.Water.RIVER;
import static org.leadershipmethod.examples.story.Water.SECRETARY;
import static org.leadershipmethod.examples.story.Water.TURNS;
import static org.leadershipmethod.examples.story.Water.WATER;
import static org.leadershipmethod.examples.story.Water.WELL;
import static org.leadershipmethod.examples.story.Water.voiced;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.massline.IdeaConcentrated;
import org.leadershipmethod.massline.IdeaPropagated;
import org.leadershipmethod.massline.IdeaTested;
import org.leadershipmethod.massline.MassLineEvent;
import org.leadershipmethod.massline.TurnBegun;
import org.leadershipmethod.massline.WhatBecame;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.Practice;

/** People are asked, and what comes of it is what was drawn up before; nobody hears more of it. */
final class SpiralLedBadly {

  private final Telling telling;
  private Practice practice = Practice.begin(Water.ORGANIZATION, Water.METHOD);

  private SpiralLedBadly(Telling telling) {
    this.telling = telling;
  }

  /** What happened and what a diagnosis says of it, as lines. */
  static ImmutableList<String> lines(Telling telling) {
    SpiralLedBadly story = led(telling);
    return telling.diagnosis(story.diagnosis()).item(story.became()).lines();
  }

  /** What a diagnosis says of it. */
  static Diagnosis found() {
    return led(Telling.unseen()).diagnosis();
  }

  private static SpiralLedBadly led(Telling telling) {
    SpiralLedBadly story = new SpiralLedBadly(telling);
    story.lead();
    return story;
  }

  private Diagnosis diagnosis() {
    return practice.diagnosis(When.on(Water.LOOKED_AT).latest());
  }

  /** What the first who spoke is told. */
  private String became() {
    return WhatBecame.of(practice.situation(), TURNS).orElseThrow().voices().get(0).toString();
  }

  private void lead() {
    telling.say("June: the secretary has the villages asked about the water.");
    noted(Month.JUNE, 1, new TurnBegun(WATER, COUNTY, "too little water", ImmutableList.of()));
    noted(Month.JUNE, 3, voiced(TURNS, HILL, "herder", "take turns"));
    noted(Month.JUNE, 3, voiced(WELL, RIVER, "fisher", "dig a well"));
    telling.say("July: in the office a drawing lies ready, and that is made of it.");
    noted(
        Month.JULY,
        1,
        new IdeaConcentrated(
            WATER, DRAWING, SECRETARY, ImmutableSet.of(), ImmutableList.of(), "a canal"));
    telling.say("It hangs at the town hall of the hill.");
    noted(Month.JULY, 2, new IdeaPropagated(DRAWING, HILL, SECRETARY));
    telling.say("August: the secretary writes that it holds.");
    noted(
        Month.AUGUST,
        1,
        new IdeaTested(DRAWING, HILL, SECRETARY, new TestOutcome.Held("nobody objects")));
    telling.say("After that nobody comes to ask any more.");
  }

  private void noted(Month month, int day, MassLineEvent event) {
    practice = practice.note(event, When.on(LocalDate.of(2026, month, day)));
  }
}
