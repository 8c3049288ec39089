package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/** What was measured in one contest, as a table in Markdown, with what was asked below it. */
final class ContestTable {

  private static final ImmutableList<String> OF_A_SIZE =
      ImmutableList.of("× limit", "spread", "time", "bytes");

  private final Contest contest;
  private final Figures figures;

  ContestTable(Contest contest, Figures figures) {
    this.contest = contest;
    this.figures = figures;
  }

  /** The whole of it. */
  String markdown() {
    StringBuilder all = new StringBuilder("\n### " + contest + "\n\n");
    List<String> head = new ArrayList<>(List.of("contender", "is"));
    for (long size : figures.sizes()) {
      OF_A_SIZE.forEach(one -> head.add(one + " @" + size));
    }
    head.add("growth");
    all.append(row(head)).append(row(head.stream().map(one -> "---").toList()));
    figures.contenders().forEach(contender -> all.append(row(cells(contender))));
    if (!contest.targets().isEmpty()) {
      all.append('\n');
    }
    contest.targets().forEach(target -> all.append("- " + target.verdict(figures) + "\n"));
    return all.toString();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private List<String> cells(String contender) {
    List<String> cells = new ArrayList<>();
    cells.add(contender);
    cells.add(String.valueOf(contest.roles().get(contender)));
    for (long size : figures.sizes()) {
      cells.add(cell(figures.timesLimit(contender, size), Target::number));
      cells.add(cell(figures.spread(contender, size), Target::number));
      cells.add(cell(figures.nanos(contender, size), ContestTable::time));
      cells.add(cell(figures.bytes(contender, size), ContestTable::bytes));
    }
    cells.add(cell(figures.exponent(contender), Target::number));
    return cells;
  }

  private static String cell(OptionalDouble value, DoubleFunction<String> words) {
    return value.isEmpty() ? "" : words.apply(value.getAsDouble());
  }

  private static String time(double nanos) {
    return nanos < 1e3
        ? Target.number(nanos) + " ns"
        : nanos < 1e6
            ? Target.number(nanos / 1e3) + " µs"
            : nanos < 1e9 ? Target.number(nanos / 1e6) + " ms" : Target.number(nanos / 1e9) + " s";
  }

  private static String bytes(double bytes) {
    return bytes < 1e3
        ? String.format(Locale.ROOT, "%.0f B", bytes)
        : bytes < 1e6
            ? Target.number(bytes / 1e3) + " kB"
            : bytes < 1e9 ? Target.number(bytes / 1e6) + " MB" : Target.number(bytes / 1e9) + " GB";
  }
}
