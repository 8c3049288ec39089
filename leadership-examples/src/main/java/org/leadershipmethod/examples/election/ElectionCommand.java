package org.leadershipmethod.examples.election;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.leadershipmethod.election.Turnout;
import org.leadershipmethod.examples.report.Count;
import org.leadershipmethod.examples.report.Data;
import org.leadershipmethod.input.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that counts ballots from a file. */
@Command(
    name = "election",
    description = {
      "Counts ballots: who is elected, what the ballots leave open, and why.",
      "",
      "FILE is a table of values (CSV, UTF-8). The first row names the candidates; each further row",
      "is a ballot, with a rank for each candidate: 1 is the best, equals share a rank, ranks may be",
      "left out. 'No opinion' or nothing says nothing of a candidate, which is not the last rank.",
      "A first column that numbers the ballots (called # or 'ballot', or without a name) is no",
      "candidate.",
      "",
      "schulze: for each two candidates those ballots are compared that rank both.",
      "approval: the best rank of a ballot is its approval, or the best --approve ranks.",
      "plurality: whoever is alone in the best rank of a ballot has its vote; if nobody is, it is",
      "blank.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 if all seats are given, 1 if a tie or a lack of candidates leaves one open,",
      "2 if the input is not usable. No lot is drawn."
    })
public final class ElectionCommand implements Callable<Integer> {

  private static final int ALL_GIVEN = 0;
  private static final int SEATS_OPEN = 1;
  private static final int NOT_USABLE = 2;

  /** A file that has no ballots at all has a problem in each cell. */
  private static final int PROBLEMS = 20;

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(paramLabel = "FILE", description = "The ballots.")
  private Path file = Path.of("");

  @Option(
      names = "--count",
      paramLabel = "WAY",
      description = "How to count: schulze (if nothing is said), approval or plurality.")
  private String count = "schulze";

  @Option(names = "--seats", paramLabel = "N", description = "How many are to be elected; else 1.")
  private int seats = 1;

  @Option(
      names = "--eligible",
      paramLabel = "N",
      description = "How many could vote; shows the turnout.")
  private Optional<Integer> eligible = Optional.empty();

  @Option(
      names = "--approve",
      paramLabel = "N",
      description = "With approval: how many ranks of a ballot are approval; else 1.")
  private int approve = 1;

  @Option(
      names = "--no-opinion-last",
      description = "Read no opinion of a candidate as the last rank of the ballot.")
  private boolean noOpinionLast;

  @Option(names = "--explain", description = "Tell each step of the count.")
  private boolean explain;

  @Option(names = "--json", description = "Print everything as one JSON object.")
  private boolean json;

  /**
   * Makes the command.
   *
   * @param out where the outcome goes
   * @param err where problems go
   */
  public ElectionCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Reads, counts and shows; gives the exit status. */
  @Override
  public Integer call() {
    return BallotsFile.read(file).fold(this::count, this::refuse);
  }

  private int count(Ballots read) {
    Ballots ballots = noOpinionLast ? read.withNoOpinionLast() : read;
    List<Problem> problems = new ArrayList<>();
    if (seats < 1) {
      problems.add(new Problem("--seats", String.valueOf(seats), "1 or more"));
    }
    if (approve < 1) {
      problems.add(new Problem("--approve", String.valueOf(approve), "1 or more"));
    }
    Optional<Turnout> turnout = turnout(ballots.rankings().size(), problems);
    if (!problems.isEmpty()) {
      return refuse(ImmutableList.copyOf(problems));
    }
    return Counted.of(ballots, count, seats, approve)
        .map(
            counted ->
                new ElectionReport(
                    String.valueOf(file.getFileName()), ballots, counted, seats, turnout))
        .fold(this::answer, this::refuse);
  }

  private Optional<Turnout> turnout(int cast, List<Problem> problems) {
    if (eligible.isEmpty()) {
      return Optional.empty();
    }
    return Turnout.of(eligible.get(), cast)
        .fold(
            Optional::of,
            wrong -> {
              wrong.forEach(
                  one -> problems.add(new Problem("--eligible", one.found(), one.expected())));
              return Optional.empty();
            });
  }

  private int answer(ElectionReport report) {
    if (json) {
      out.println(Data.text(report.data()));
    } else {
      report.lines(explain).forEach(out::println);
    }
    return report.open() == 0 ? ALL_GIVEN : SEATS_OPEN;
  }

  private int refuse(ImmutableList<Problem> problems) {
    err.println(Count.of(problems.size(), "problem") + ", so nothing was counted:");
    problems.stream().limit(PROBLEMS).forEach(problem -> err.println("  " + problem));
    if (problems.size() > PROBLEMS) {
      err.println("  and " + (problems.size() - PROBLEMS) + " more");
    }
    return NOT_USABLE;
  }
}
