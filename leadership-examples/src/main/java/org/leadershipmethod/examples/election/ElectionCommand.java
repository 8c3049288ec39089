package org.leadershipmethod.examples.election;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.leadershipmethod.election.Counts;
import org.leadershipmethod.election.Turnout;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.report.Data;
import org.leadershipmethod.examples.report.Listed;
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
      "FILE is a table of values (CSV, UTF-8; commas, semicolons or tabs between the cells). Each",
      "column is a candidate, and the first row has their names. Each further row is a ballot,"
          + " with",
      "a rank for each candidate: 1 is the best, equals share a rank, ranks may be left out. 'No",
      "opinion' or nothing says nothing of a candidate, which is not the last rank. For example",
      "three candidates, and a ballot that puts Ben first and says nothing of Cleo:",
      "",
      "  Ada,Ben,Cleo",
      "  2,1,",
      "",
      "Columns that number the ballots (voter_id) or say where or when they were cast (precinct,",
      "timestamp) are left out, and that is told; a voter who comes twice stops the count. Where",
      "name and numbers of a column do not agree, --candidates and --ignore say what it is.",
      "A blank line is a blank ballot where there is one column, but not at the end; with several",
      "columns it is no ballot, and that is told.",
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

  @Option(
      names = "--candidates",
      paramLabel = "NAMES",
      description =
          "Who stands, by the names of their columns, with commas between; no other column is"
              + " read.")
  private List<String> candidates = List.of();

  @Option(
      names = "--ignore",
      paramLabel = "NAMES",
      description = "Columns that are not read, by their names, with commas between.")
  private List<String> ignored = List.of();

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
    ColumnChoice choice =
        new ColumnChoice(ImmutableList.copyOf(candidates), ImmutableList.copyOf(ignored));
    return BallotsFile.read(file, choice).fold(this::count, this::refuse);
  }

  private int count(Ballots read) {
    List<Problem> problems = new ArrayList<>();
    if (seats < 1) {
      problems.add(new Problem("--seats", String.valueOf(seats), "1 or more"));
    }
    if (approve < 1) {
      problems.add(new Problem("--approve", String.valueOf(approve), "1 or more"));
    }
    Optional<Turnout> turnout = turnout(read.rankings().size(), problems);
    if (!problems.isEmpty()) {
      return refuse(ImmutableList.copyOf(problems));
    }
    Optional<NoOpinions> noOpinions = noOpinions(read);
    Ballots ballots = noOpinionLast ? read.withNoOpinionLast() : read;
    return CountedBallots.of(ballots, count, seats, approve)
        .map(counted -> report(noOpinions, ballots, counted, turnout))
        .fold(this::answer, this::refuse);
  }

  /** Only a count of pairs treats no opinion otherwise than the last rank. */
  private Optional<NoOpinions> noOpinions(Ballots read) {
    int partial = NoOpinions.partial(read);
    return noOpinionLast
            || partial == 0
            || read.candidates().size() < 2
            || !count.equals(Counts.SCHULZE.name())
        ? Optional.empty()
        : Optional.of(
            NoOpinions.of(
                partial,
                read.rankings().size(),
                CountedBallots.of(read.withNoOpinionLast(), count, seats, approve)
                    .orElseThrow()
                    .explanation()));
  }

  private ElectionReport report(
      Optional<NoOpinions> noOpinions,
      Ballots ballots,
      CountedBallots counted,
      Optional<Turnout> turnout) {
    String name = String.valueOf(file.getFileName());
    Ballots told =
        noOpinions
            .map(one -> new Notice(name, one.said(counted.explanation().outcome())))
            .map(ballots::with)
            .orElse(ballots);
    return new ElectionReport(name, told, counted, seats, turnout);
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
      Data.print(report.data(), out);
    } else {
      report.print(out, explain);
    }
    return report.open() == 0 ? ALL_GIVEN : SEATS_OPEN;
  }

  private int refuse(ImmutableList<Problem> problems) {
    Listed.refusal(problems, "nothing was counted", false).forEach(err::println);
    return NOT_USABLE;
  }
}
