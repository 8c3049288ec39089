package org.leadershipmethod.examples.screen;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;

/** Two columns of lines, side by side. */
public final class Columns {

  private static final String BETWEEN = " | ";

  private Columns() {}

  /**
   * The lines of two columns, the shorter one filled up with nothing.
   *
   * @param left the lines of the left column, none wider than {@code width}
   * @param width how wide the left column is
   * @param right the lines of the right column
   */
  public static ImmutableList<String> of(List<String> left, int width, List<String> right) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      String both = Strings.padEnd(line(left, i), width, ' ') + BETWEEN + line(right, i);
      lines.add(CharMatcher.is(' ').trimTrailingFrom(both));
    }
    return lines.build();
  }

  private static String line(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "";
  }
}
