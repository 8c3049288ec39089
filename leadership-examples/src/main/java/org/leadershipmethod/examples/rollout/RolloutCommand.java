package org.leadershipmethod.examples.rollout;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.report.Data;
import org.leadershipmethod.examples.report.Listed;
import org.leadershipmethod.examples.report.Report;
import org.leadershipmethod.input.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that reads proposals from a folder and shows by which stages they are rolled out. */
@Command(
    name = "rollout",
    description = {
      "Looks at how proposals are rolled out: alpha, beta and stable read as the initial, the",
      "middle and the final stage of a campaign, and the releases between them.",
      "",
      "The folder has a folder keps, and anywhere below it a kep.yaml for each proposal. Read of it",
      "are these keys; further ones may stand beside them:",
      "  kep-number: 7",
      "  owning-sig: sig-mill",
      "  latest-milestone: \"v1.20\"",
      "  milestone:",
      "    alpha: \"v1.18\"",
      "    beta: \"v1.20\"",
      "    stable: \"v1.22\"",
      "",
      "A file that cannot be used is left out and told. What stands in the place of a release and",
      "names none, such as TBD, is counted and told.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 if everything was read, and nothing is open; 1 if something is open; 2 if the",
      "input is not usable, and nothing was read; 3 if not everything was read, and nothing is open."
    })
public final class RolloutCommand implements Callable<Integer> {

  private static final int NOTHING_OPEN = 0;
  private static final int OPEN = 1;
  private static final int NOT_USABLE = 2;
  private static final int NOT_ALL_READ = 3;

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(paramLabel = "DIR", description = "The folder with the folder keps.")
  private Path folder = Path.of("");

  @Option(
      names = "--all",
      description = "Show every proposal that is named, every notice and problem, in full.")
  private boolean all;

  @Option(names = "--json", description = "Print everything as one JSON object, and nothing else.")
  private boolean json;

  /**
   * Makes the command.
   *
   * @param out where the report goes
   * @param err where problems go
   */
  public RolloutCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Reads, diagnoses and shows; gives the exit status. */
  @Override
  public Integer call() {
    return ProposalFolder.read(folder).fold(this::show, this::refuse);
  }

  private int show(ReadInPart<ImmutableList<Proposal>> read) {
    Report report = new RolloutReport(read, all).report();
    if (json) {
      out.println(Data.text(report.data()));
    } else {
      report.lines().forEach(out::println);
    }
    if (!report.open().isEmpty()) {
      return OPEN;
    }
    return read.leftOut().isEmpty() ? NOTHING_OPEN : NOT_ALL_READ;
  }

  private int refuse(ImmutableList<Problem> problems) {
    Listed.refusal(problems, "nothing was read", all).forEach(err::println);
    return NOT_USABLE;
  }
}
