package org.leadershipmethod.examples.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.leadershipmethod.examples.report.Data;
import org.leadershipmethod.examples.screen.Columns;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Words;

/**
 * The story in six parts of a screen each: to the left as it is led well, to the right as it is led
 * badly.
 *
 * @param words the language in which findings are said
 */
public record Story(Words words) {

  private static final int LEFT = 42;
  private static final int RIGHT = 55;

  /** The lines of the story. */
  public ImmutableList<String> lines() {
    return ImmutableList.<String>builder()
        .addAll(relayed())
        .add("")
        .addAll(planned())
        .add("")
        .addAll(chosen())
        .add("")
        .addAll(called())
        .add("", "Led well, the board of the campaign shows:")
        .addAll(board())
        .add("")
        .addAll(formed())
        .add("")
        .addAll(asked())
        .add("", "Led well, the figures of the two turns show:")
        .addAll(figures())
        .add(
            "",
            "More: 'kubernetes', 'openstack', 'election' and 'diagnose' look at real ones; '--help'.")
        .build();
  }

  /** What diagnoses say of the story, as data. */
  public static ImmutableMap<String, Object> data() {
    return ImmutableMap.of(
        "oneTask", data(LedWell.found(), LedBadly.found()),
        "threeTasks", data(WellPlanned.found(), BadlyPlanned.found()),
        "oneLeague", data(LeagueLedWell.found(), LeagueLedBadly.found()),
        "oneCampaign", data(CampaignLedWell.found(), CampaignLedBadly.found()),
        "oneGroup", data(GroupLedWell.found(), GroupLedBadly.found()),
        "oneSpiral", data(SpiralLedWell.found(), SpiralLedBadly.found()));
  }

  private static ImmutableMap<String, Object> data(Diagnosis well, Diagnosis badly) {
    return ImmutableMap.of("ledWell", Data.of(well), "ledBadly", Data.of(badly));
  }

  /** The first part: one task, and whom it goes through. */
  ImmutableList<String> relayed() {
    return ImmutableList.<String>builder()
        .add(
            "A county wants everyone to read. One task, led in two ways, and what a "
                + "diagnosis says on 30 April:",
            "")
        .addAll(titles())
        .addAll(Columns.of(LedWell.lines(left()), LEFT, LedBadly.lines(right())))
        .build();
  }

  /** The second part: three tasks at once, and what comes first. */
  ImmutableList<String> planned() {
    return ImmutableList.<String>builder()
        .add("In April the county wants three things at once, and again it can go two ways:", "")
        .addAll(titles())
        .addAll(Columns.of(WellPlanned.lines(left()), LEFT, BadlyPlanned.lines(right())))
        .build();
  }

  /** The third part: who leads for whom, and who chose them. */
  ImmutableList<String> chosen() {
    return ImmutableList.<String>builder()
        .add("Those who live by wages found a league. Who leads it, and for whom, on 1 June:", "")
        .addAll(titles())
        .addAll(Columns.of(LeagueLedWell.lines(left()), LEFT, LeagueLedBadly.lines(right())))
        .build();
  }

  /** The fourth part: a call, and what is done to make it come true. */
  ImmutableList<String> called() {
    return ImmutableList.<String>builder()
        .add("A county calls on three villages to read. What came of it, on 31 July:", "")
        .addAll(titles())
        .addAll(Columns.of(CampaignLedWell.lines(left()), LEFT, CampaignLedBadly.lines(right())))
        .build();
  }

  /** How the campaign stands that is led well, unit by unit. */
  ImmutableList<String> board() {
    return CampaignLedWell.board().toString().lines().collect(ImmutableList.toImmutableList());
  }

  /** The fifth part: a leading group, and where its people come from. */
  ImmutableList<String> formed() {
    return ImmutableList.<String>builder()
        .add(
            "In one school a leading group forms, or is put together. How it stands, on 31 October:",
            "")
        .addAll(titles())
        .addAll(Columns.of(GroupLedWell.lines(left()), LEFT, GroupLedBadly.lines(right())))
        .build();
  }

  /** The sixth part: ideas, from whom they come, and whether anybody hears what became of them. */
  ImmutableList<String> asked() {
    return ImmutableList.<String>builder()
        .add("Two villages have too little water. Whom one asks, and how often, on 31 October:", "")
        .addAll(titles())
        .addAll(Columns.of(SpiralLedWell.lines(left()), LEFT, SpiralLedBadly.lines(right())))
        .build();
  }

  /** The two turns of the spiral that is led well, side by side. */
  ImmutableList<String> figures() {
    return SpiralLedWell.figures().toString().lines().collect(ImmutableList.toImmutableList());
  }

  private Telling left() {
    return new Telling(LEFT, words);
  }

  private Telling right() {
    return new Telling(RIGHT, words);
  }

  private static ImmutableList<String> titles() {
    return Columns.of(
        ImmutableList.of("LED WELL", rule(LEFT)), LEFT, ImmutableList.of("LED BADLY", rule(RIGHT)));
  }

  private static String rule(int width) {
    return "-".repeat(width);
  }
}
