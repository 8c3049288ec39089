package org.leadershipmethod.examples.rust;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.leadershipmethod.examples.report.DiagnosisCommand;
import org.leadershipmethod.examples.report.Selection;
import org.leadershipmethod.examples.snapshot.Line;
import org.leadershipmethod.examples.snapshot.Snapshots;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.relay.RelayFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that reads teams day after day and shows how their leadership renewed itself. */
@Command(
    name = "rust",
    description = {
      "Looks at teams: who leads each, who of the leads stayed from day to day, and where new ones",
      "came from.",
      "",
      "A folder such as 2023-01-01 has a folder teams with a TOML file for each team:",
      "  name = \"mill\"",
      "  subteam-of = \"town\"",
      "  [people]",
      "  leads = [\"ada\"]",
      "  members = [\"ada\", \"ben\"]",
      "",
      "A table such as teams-2019-2022.csv has these columns: snapshot (the day), team, kind, parent,",
      "role (lead, member or alumni; empty where nobody is in the team), github (the handle), and",
      "github_id (the number of the account) if you like.",
      "",
      "A table such as goal-champions-2025h2.csv has these columns: period (such as 2025h2), team,",
      "champion (the handle). Beside it a table such as teams-2025-07-01.csv says who was in a team on",
      "that day, with these columns: team, role, github. Then it is told whether champions lead the",
      "team, or are members, as of the first day of the period.",
      "",
      "A line or file that cannot be used is left out, and told.",
      ""
    })
public final class RustCommand extends DiagnosisCommand {

  static final LeadershipMethod METHOD = LeadershipMethod.of(RelayFamily.RELAY);

  @Parameters(paramLabel = "DIR", description = "The folder with the teams of each day.")
  private Path folder = Path.of("");

  @Option(names = "--team", paramLabel = "NAME", description = "Show one team only, in full.")
  private Optional<String> team = Optional.empty();

  /**
   * Makes the command.
   *
   * @param out where the report goes
   * @param err where problems go
   */
  public RustCommand(PrintWriter out, PrintWriter err) {
    super(out, err);
  }

  /** Reads, diagnoses and shows; gives the exit status. */
  @Override
  public Integer call() {
    return TeamFiles.read(folder).fold(this::show, this::refuse);
  }

  private int show(Teams teams) {
    ImmutableList<String> names =
        teams.lines().stream().map(Line::unit).distinct().sorted().collect(toImmutableList());
    ImmutableList<Problem> problems = unknown("--team", team, names, METHOD);
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    LocalDate last = asOf().orElse(LocalDate.MAX);
    Snapshots byHandle = teams.byHandle(zone()).until(last);
    Instant moment = byHandle.end(byHandle.last().orElse(LocalDate.EPOCH));
    Diagnosis diagnosis = Diagnosis.of(METHOD, byHandle.chronicle(), moment);
    Selection selection = selection(team);
    return answer(
        new RustReport(teams, byHandle, teams.byAccount(zone()).until(last))
            .of(diagnosis, selection));
  }
}
