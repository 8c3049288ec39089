package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.report.DiagnosisCommand;
import org.leadershipmethod.examples.report.Selection;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.relay.RelayFamily;
import org.leadershipmethod.rule.Family;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that reads project teams and shows what a diagnosis of them says. */
@Command(
    name = "openstack",
    description = {
      "Looks at project teams: who leads each, where leadership is distributed, where it is vacant.",
      "",
      "A table such as ptl-2014-2019.csv has a row for each team on each day, and these columns:",
      "snapshot (the day), team, leadership_type (ptl or distributed), ptl_name, ptl_irc. Others may",
      "stand beside them. For example:",
      "  snapshot,team,leadership_type,ptl_name,ptl_irc",
      "  2019-01-01,weather,ptl,Ada Cloud,ada",
      "",
      "A team of which it cannot be read who leads it, and a file that cannot be read, are left out",
      "and told; the others are read.",
      ""
    })
public final class OpenStackCommand extends DiagnosisCommand {

  static final LeadershipMethod METHOD =
      LeadershipMethod.of(RelayFamily.RELAY, Family.of("openstack", new DeliverablesWithoutHead()));

  @Parameters(
      paramLabel = "PATH",
      description =
          "A file such as projects.yaml or projects-2025-01-31.yaml, or a folder with such files "
              + "and tables such as ptl-2014-2019.csv.")
  private Path path = Path.of("");

  @Option(names = "--team", paramLabel = "NAME", description = "Show one team only, in full.")
  private Optional<String> team = Optional.empty();

  /**
   * Makes the command.
   *
   * @param out where the report goes
   * @param err where problems go
   */
  public OpenStackCommand(PrintWriter out, PrintWriter err) {
    super(out, err);
  }

  /** Reads, diagnoses and shows; gives the exit status. */
  @Override
  public Integer call() {
    return GovernanceFiles.read(path, zone()).fold(this::show, this::refuse);
  }

  private int show(Governance governance) {
    ImmutableList<String> teams =
        governance.states().stream()
            .flatMap(state -> state.roster().teams().stream())
            .map(one -> one.id().value())
            .distinct()
            .sorted()
            .collect(toImmutableList());
    Optional<String> id = team.map(name -> name.toLowerCase(Locale.ROOT));
    ImmutableList<Problem> problems = unknown("--team", id, teams, METHOD);
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    Instant moment =
        asOf()
            .or(governance::lastDay)
            .map(day -> When.on(day, zone()).latest())
            .orElse(Instant.EPOCH);
    Examined examined = Examined.of(governance, moment);
    Selection selection = selection(id);
    return answer(OpenStackReport.of(governance, examined, selection));
  }
}
