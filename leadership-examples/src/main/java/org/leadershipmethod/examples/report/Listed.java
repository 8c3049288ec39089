package org.leadershipmethod.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Collection;
import org.leadershipmethod.input.Problem;

/**
 * Things of which there may be thousands, one to a line: the first twenty of them, and how many
 * more there are.
 */
public final class Listed {

  private static final int SHOWN = 20;

  /** What somebody wrote into one cell or line can be as long as a book. */
  private static final int LETTERS = 1000;

  private Listed() {}

  /**
   * The lines that are shown.
   *
   * @param all the things
   * @param inFull whether all of them are to be seen, and each as long as it is
   */
  public static ImmutableList<String> lines(Collection<?> all, boolean inFull) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    Iterables.limit(all, inFull ? all.size() : SHOWN)
        .forEach(one -> lines.add(inFull ? one.toString() : shortened(one.toString())));
    if (!inFull && all.size() > SHOWN) {
      lines.add("and %d more".formatted(all.size() - SHOWN));
    }
    return lines.build();
  }

  /** A line that is not longer than anybody reads. */
  static String shortened(String line) {
    return line.length() > LETTERS
        ? line.substring(0, LETTERS) + "... (%d letters)".formatted(line.length())
        : line;
  }

  /**
   * The lines that say what is wrong with input that was refused.
   *
   * @param problems what is wrong
   * @param consequence what did not happen because of that, such as {@code nothing was read}
   * @param inFull whether every problem is to be seen
   */
  public static ImmutableList<String> refusal(
      ImmutableList<Problem> problems, String consequence, boolean inFull) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add(HowMany.of(problems.size(), "problem") + ", so " + consequence + ":");
    lines(problems, inFull).forEach(line -> lines.add("  " + line));
    return lines.build();
  }
}
