package org.leadershipmethod.examples.snapshot;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.leadershipmethod.input.Problem;

/**
 * Gathers the lines of several files. A day that two files tell of is read from the first of them:
 * put together they would make one organization of two.
 */
public final class LinesOfFiles {

  private final Map<LocalDate, String> files = new HashMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Problem> leftOut = new ArrayList<>();

  /** Starts without a line. */
  public LinesOfFiles() {}

  /**
   * Adds the lines of a file.
   *
   * @param file what the file is called
   * @param some its lines
   */
  public void add(String file, List<Line> some) {
    TreeSet<LocalDate> again = new TreeSet<>();
    for (Line line : some) {
      if (files.computeIfAbsent(line.day(), day -> file).equals(file)) {
        lines.add(line);
      } else {
        again.add(line.day());
      }
    }
    again.forEach(day -> leftOut.add(twice(file, day)));
  }

  private Problem twice(String file, LocalDate day) {
    return new Problem(
        file, "the day %s, as in %s".formatted(day, files.get(day)), "each day in one file");
  }

  /** The lines, file by file. */
  public ImmutableList<Line> lines() {
    return ImmutableList.copyOf(lines);
  }

  /** Why lines are missing. */
  public ImmutableList<Problem> leftOut() {
    return ImmutableList.copyOf(leftOut);
  }
}
