package org.leadershipmethod.examples.rollout;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.leadershipmethod.examples.report.ReportCommand;
import picocli.CommandLine.Command;
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
public final class RolloutCommand extends ReportCommand {

  @Parameters(paramLabel = "DIR", description = "The folder with the folder keps.")
  private Path folder = Path.of("");

  /**
   * Makes the command.
   *
   * @param out where the report goes
   * @param err where problems go
   */
  public RolloutCommand(PrintWriter out, PrintWriter err) {
    super(out, err);
  }

  /** Reads, diagnoses and shows; gives the exit status. */
  @Override
  public Integer call() {
    return ProposalFolder.read(folder)
        .fold(read -> answer(new RolloutReport(read, isAll()).report()), this::refuse);
  }
}
