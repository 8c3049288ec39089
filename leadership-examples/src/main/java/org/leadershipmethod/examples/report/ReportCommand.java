package org.leadershipmethod.examples.report;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.leadershipmethod.input.Problem;
import picocli.CommandLine.Option;

/** What all commands that print a report have in common: how much of it, in which form. */
public abstract class ReportCommand implements Callable<Integer> {

  private static final int NOTHING_OPEN = 0;
  private static final int OPEN = 1;
  private static final int NOT_USABLE = 2;
  private static final int NOT_ALL_READ = 3;

  private final PrintWriter out;
  private final PrintWriter err;

  @Option(names = "--all", description = "Show every finding, notice and problem, in full.")
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
  protected ReportCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Whether everything is to be shown, in full. */
  protected final boolean isAll() {
    return all;
  }

  /**
   * Prints a report; the status says whether something is open in what was to be seen, and whether
   * everything was read.
   */
  protected final int answer(Report report) {
    if (json) {
      out.println(Data.text(report.data()));
    } else {
      report.lines().forEach(out::println);
    }
    if (!report.open().isEmpty()) {
      return OPEN;
    }
    return report.isAllRead() ? NOTHING_OPEN : NOT_ALL_READ;
  }

  /** Prints what is wrong with the input, and nothing else. */
  protected final int refuse(ImmutableList<Problem> problems) {
    Listed.refusal(problems, "nothing was read", all).forEach(err::println);
    return NOT_USABLE;
  }
}
