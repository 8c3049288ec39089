package org.leadershipmethod.examples.election;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.election.Outcome;
import org.leadershipmethod.election.Turnout;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.report.Count;
import org.leadershipmethod.examples.screen.Paragraph;
import org.leadershipmethod.examples.screen.Table;
import org.leadershipmethod.person.PersonId;

/**
 * What came of counting a file of ballots, as lines or as data.
 *
 * @param file what the file is called
 * @param ballots what it says
 * @param counted what came of it
 * @param seats how many were to be elected
 * @param turnout how many took part, where it is known how many could
 */
record ElectionReport(
    String file, Ballots ballots, Counted counted, int seats, Optional<Turnout> turnout) {

  private static final int WIDTH = 100;

  private Outcome outcome() {
    return counted.outcome();
  }

  /** The seats that nobody has. */
  int open() {
    return seats - outcome().elected().size();
  }

  /**
   * What is shown.
   *
   * @param explained whether each step of the count is told too
   */
  ImmutableList<String> lines(boolean explained) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.addAll(
        broken(
            "%s: %s for %s and %s, counted by %s."
                .formatted(
                    file,
                    Count.of(ballots.rankings().size(), "ballot"),
                    Count.of(ballots.candidates().size(), "candidate"),
                    Count.of(seats, "seat"),
                    counted.count())));
    turnout.ifPresent(known -> lines.add("Turnout: " + known + "."));
    lines.addAll(broken(outcome().steps().get(outcome().steps().size() - 1)));
    lines.add("").addAll(order().lines());
    if (explained) {
      lines.add("").add("Step by step");
      outcome().steps().forEach(step -> lines.addAll(broken("- " + step)));
    }
    ballots.notices().forEach(notice -> lines.addAll(broken("Notice: " + notice + ".")));
    return explained
        ? lines.build()
        : lines.add("").add("More: --explain tells each step; --help the ways to count.").build();
  }

  private static ImmutableList<String> broken(String text) {
    return Paragraph.lines(text, WIDTH, 2);
  }

  private Table order() {
    Table table = new Table();
    if (counted.count().equals("schulze")) {
      table.row("", "", "against the next");
    }
    List<PersonId> inOrder = outcome().order().stream().flatMap(ImmutableSet::stream).toList();
    int place = 0;
    for (ImmutableSet<PersonId> together : outcome().order()) {
      String places = (place + 1) + (together.size() > 1 ? "-" + (place + together.size()) : "");
      for (PersonId one : together) {
        place++;
        Optional<PersonId> next = inOrder.stream().skip(place).findFirst();
        table.row(places + ". " + one, seat(one), counted.figure().apply(one, next));
      }
    }
    return table;
  }

  private String seat(PersonId one) {
    return outcome().elected().contains(one)
        ? "elected"
        : outcome().tied().contains(one) ? "tied" : "";
  }

  /** All of it as data. */
  ImmutableMap<String, Object> data() {
    ImmutableMap.Builder<String, Object> data = ImmutableMap.builder();
    data.put("file", file)
        .put("count", counted.count())
        .put("candidates", names(ballots.candidates()))
        .put("ballots", ballots.rankings().size())
        .put("seats", seats);
    turnout.ifPresent(known -> data.put("turnout", turnout(known)));
    return data.put("order", outcome().order().stream().map(ElectionReport::names).toList())
        .put("elected", names(outcome().elected()))
        .put("tied", names(outcome().tied()))
        .put("seatsTied", outcome().seatsTied())
        .put("steps", outcome().steps())
        .put("notices", ballots.notices().stream().map(Notice::toString).toList())
        .buildOrThrow();
  }

  private static ImmutableMap<String, Object> turnout(Turnout turnout) {
    return ImmutableMap.of(
        "eligible",
        turnout.eligible(),
        "cast",
        turnout.cast(),
        "share",
        turnout.share().toString(),
        "percent",
        turnout.share().percent());
  }

  private static ImmutableList<String> names(Iterable<PersonId> people) {
    return ImmutableList.copyOf(people).stream().map(PersonId::value).collect(toImmutableList());
  }
}
