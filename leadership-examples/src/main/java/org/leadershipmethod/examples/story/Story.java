package org.leadershipmethod.examples.story;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.examples.screen.Columns;

/**
 * The story on one screen: to the left the task as it is led well, to the right as it is led badly.
 */
public final class Story {

  private static final int LEFT = 42;
  private static final int RIGHT = 55;

  private Story() {}

  /** The lines of the story. */
  public static ImmutableList<String> lines() {
    return ImmutableList.<String>builder()
        .add(
            "A county wants everyone to read. One task, led in two ways, and what a "
                + "diagnosis says on 30 April:",
            "")
        .addAll(
            Columns.of(
                ImmutableList.of("LED WELL", rule(LEFT)),
                LEFT,
                ImmutableList.of("LED BADLY", rule(RIGHT))))
        .addAll(Columns.of(LedWell.lines(LEFT), LEFT, LedBadly.lines(RIGHT)))
        .add("", "More: 'kubernetes DIR' looks at a real community; '--help'.")
        .build();
  }

  private static String rule(int width) {
    return "-".repeat(width);
  }
}
