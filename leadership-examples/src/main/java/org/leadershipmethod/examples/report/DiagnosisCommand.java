package org.leadershipmethod.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.DayConverter;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.rule.RuleId;
import picocli.CommandLine.Option;

/**
 * What the commands that show a diagnosis have in common: their options, how they refuse input, and
 * their exit status.
 */
public abstract class DiagnosisCommand implements Callable<Integer> {

  private static final int NOTHING_OPEN = 0;
  private static final int OPEN = 1;
  private static final int NOT_USABLE = 2;

  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description =
          "Look at the end of this day; later things are not known. Else the latest day "
              + "in the input.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--rule", paramLabel = "ID", description = "Show one rule only, in full.")
  private Optional<String> rule = Optional.empty();

  @Option(names = "--all", description = "Show every finding and notice, in full.")
  private boolean all;

  @Option(
      names = "--json",
      description = "Print everything as one JSON object, the ids of people too, and nothing else.")
  private boolean json;

  /**
   * Makes the command.
   *
   * @param out where the report goes
   * @param err where problems go
   */
  protected DiagnosisCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** The day at whose end it is to be looked at, if one was given. */
  protected final Optional<LocalDate> asOf() {
    return asOf;
  }

  /**
   * Which part is to be seen.
   *
   * @param place only this place, if one was given
   */
  protected final Selection selection(Optional<String> place) {
    return new Selection(place, rule.map(RuleId::of), all);
  }

  /**
   * What is wrong with the names that were given.
   *
   * @param option the option that names a place
   * @param place the place, if one was given
   * @param places the places that there are
   * @param method the rules that there are
   */
  protected final ImmutableList<Problem> unknown(
      String option,
      Optional<String> place,
      ImmutableList<String> places,
      LeadershipMethod method) {
    ImmutableList<String> rules =
        method.rules().stream().map(one -> one.id().value()).collect(toImmutableList());
    return Stream.of(unknown(option, place, places), unknown("--rule", rule, rules))
        .flatMap(Optional::stream)
        .collect(toImmutableList());
  }

  private static Optional<Problem> unknown(
      String option, Optional<String> value, ImmutableList<String> known) {
    return value
        .filter(name -> !known.contains(name))
        .map(
            name -> new Problem(option, "'" + name + "'", "one of " + Joiner.on(", ").join(known)));
  }

  /** Prints a report; the status says whether something is open in what was to be seen. */
  protected final int answer(Report report) {
    if (json) {
      out.println(Data.text(report.data()));
    } else {
      report.lines().forEach(out::println);
    }
    return report.open().isEmpty() ? NOTHING_OPEN : OPEN;
  }

  /** Prints everything that is wrong with the input, and nothing else. */
  protected final int refuse(ImmutableList<Problem> problems) {
    err.println(Count.of(problems.size(), "problem") + ", so nothing was read:");
    problems.forEach(problem -> err.println("  " + problem));
    return NOT_USABLE;
  }
}
