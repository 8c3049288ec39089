package org.leadershipmethod.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.leadershipmethod.examples.screen.Table;

/**
 * A table of findings by place and rule, with sums.
 *
 * @param rules the rules, in the order of the columns
 * @param rows how many places may have a row of their own; the others share one
 * @param place what a place is called
 */
record FindingTable(ImmutableList<FindingCounts> rules, int rows, String place) {

  /**
   * The lines of the table; rules that there is no room for share a column.
   *
   * @param width how many characters a line may have
   */
  ImmutableList<String> lines(int width) {
    int columns = rules.size();
    while (columns > 1 && isWider(columns, width)) {
      columns--;
    }
    return withColumns(columns);
  }

  private boolean isWider(int columns, int width) {
    return withColumns(columns).stream().anyMatch(line -> line.length() > width);
  }

  private ImmutableList<String> withColumns(int columns) {
    ImmutableList<String> places =
        rules.stream()
            .flatMap(rule -> rule.places().elementSet().stream())
            .distinct()
            .collect(toImmutableList());
    int shown = places.size() > rows ? rows - 1 : places.size();
    ImmutableList<String> others = places.subList(shown, places.size());
    Table table = new Table();
    table.row(row("", columns, rule -> rule.rule().toString(), "others", "all"));
    table.row(row("", columns, FindingCounts::clauses, "", ""));
    places.subList(0, shown).forEach(one -> table.row(sums(one, columns, List.of(one))));
    if (!others.isEmpty()) {
      table.row(sums(HowMany.of(others.size(), "further " + place), columns, others));
    }
    return table.row(sums("all", columns, places)).lines();
  }

  private ImmutableList<String> sums(String label, int columns, List<String> places) {
    int others =
        rules.subList(columns, rules.size()).stream().mapToInt(rule -> rule.at(places)).sum();
    int all = rules.stream().mapToInt(rule -> rule.at(places)).sum();
    return row(label, columns, rule -> "" + rule.at(places), "" + others, "" + all);
  }

  private ImmutableList<String> row(
      String first, int columns, Function<FindingCounts, String> cell, String others, String last) {
    ImmutableList.Builder<String> cells = ImmutableList.builder();
    cells.add(first);
    rules.subList(0, columns).forEach(rule -> cells.add(cell.apply(rule)));
    if (columns < rules.size()) {
      cells.add(others);
    }
    return cells.add(last).build();
  }
}
