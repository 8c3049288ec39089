package org.leadershipmethod.examples.election;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.election.Outcome;
import org.leadershipmethod.election.PlaceRange;
import org.leadershipmethod.election.Turnout;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.examples.report.Listed;
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
    String file, Ballots ballots, CountedBallots counted, int seats, Optional<Turnout> turnout) {

  private static final int WIDTH = 100;

  private Outcome outcome() {
    return counted.explanation().outcome();
  }

  /** The seats that nobody has. */
  int open() {
    return seats - outcome().elected().size();
  }

  /**
   * Prints what is shown, the outcome first.
   *
   * @param explained whether each step of the count is told too
   */
  void print(PrintWriter out, boolean explained) {
    printBroken(out, counted.explanation().summary());
    printBroken(
        out,
        "%s: %s for %s and %s, counted by %s."
            .formatted(
                file,
                HowMany.of(ballots.rankings().size(), "ballot"),
                HowMany.of(ballots.candidates().size(), "candidate"),
                HowMany.of(seats, "seat"),
                counted.count()));
    turnout.ifPresent(known -> out.println("Turnout: " + known + "."));
    Listed.lines(ballots.notices(), false)
        .forEach(notice -> printBroken(out, "Notice: " + notice + "."));
    out.println();
    order().lines().forEach(out::println);
    out.println();
    if (explained) {
      out.println("Step by step");
      counted.explanation().steps().forEach(step -> printBroken(out, "- " + step));
    } else {
      out.println("More: --explain tells each step; --help the ways to count.");
    }
  }

  private static void printBroken(PrintWriter out, String text) {
    Paragraph.lines(text, WIDTH, 2).forEach(out::println);
  }

  private Table order() {
    Table table = new Table();
    if (counted.count().equals("schulze")) {
      table.row("", "", "against the next");
    }
    List<PersonId> inOrder = inOrder();
    for (int one = 0; one < inOrder.size(); one++) {
      PersonId person = inOrder.get(one);
      Optional<PersonId> next = inOrder.stream().skip(one + 1L).findFirst();
      table.row(
          places(person) + ". " + person.value(),
          seat(person),
          counted.figure().apply(person, next));
    }
    return table;
  }

  /** Everybody, so that their places go down. */
  private List<PersonId> inOrder() {
    return outcome().order().stream()
        .flatMap(ImmutableSet::stream)
        .sorted(
            comparing((PersonId one) -> places(one).last())
                .thenComparing(one -> places(one).first()))
        .toList();
  }

  private PlaceRange places(PersonId one) {
    return counted.explanation().places(one);
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
        .put("places", inOrder().stream().map(this::placed).toList())
        .put("elected", names(outcome().elected()))
        .put("tied", names(outcome().tied()))
        .put("seatsTied", outcome().seatsTied())
        .put("steps", counted.explanation().steps().iterator())
        .put("notices", ballots.notices().stream().map(Notice::toString).toList())
        .buildOrThrow();
  }

  private ImmutableMap<String, Object> placed(PersonId one) {
    return ImmutableMap.of(
        "candidate", one.value(), "first", places(one).first(), "last", places(one).last());
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
