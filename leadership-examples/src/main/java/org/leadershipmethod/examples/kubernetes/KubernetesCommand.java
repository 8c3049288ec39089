package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.report.DiagnosisCommand;
import org.leadershipmethod.examples.report.Selection;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.plan.PlanFamily;
import org.leadershipmethod.relay.RelayFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that reads a community from a folder and shows what a diagnosis of it says. */
@Command(
    name = "kubernetes",
    description = {
      "Looks at a community: who led which group when, and whether proposals went through them.",
      "",
      "leadership-intervals.csv says who had which role when, with these columns: group, role",
      "(chairs, tech_leads or emeritus_leads), github (the handle), from, to (empty: until today).",
      "Groups that sigs.yaml does not list, and nobody leads still, were dissolved since. For example:",
      "  group,role,github,from,to",
      "  sig-mill,chairs,ada,2019-03-01,2021-06-30",
      "",
      "keps.csv lists the proposals, with these columns: kep (a number, or nothing), path (its own),",
      "owning_sig (a group), created, last_change, approvers (handles with spaces between them), and",
      "latest_milestone (the release) if you like. For example:",
      "  kep,path,owning_sig,created,last_change,approvers,latest_milestone",
      "  7,plans/7,sig-mill,2020-01-10,2020-03-01,ada ben,v1.20",
      "",
      "A table such as leadership-2018-2021.csv may say who led which group on some days, with these",
      "columns: snapshot (the day), kind, group, role, github. Then it is told who stayed and is new.",
      "",
      "Further columns may stand beside them. A row that cannot be used is left out and told, and so",
      "are the proposals of a group of which it is then not known in whole who led it.",
      ""
    })
public final class KubernetesCommand extends DiagnosisCommand {

  static final LeadershipMethod METHOD = LeadershipMethod.of(RelayFamily.RELAY, PlanFamily.PLAN);

  @Parameters(
      paramLabel = "DIR",
      description =
          "The folder with sigs.yaml (or sigs-2025-01-31.yaml), leadership-intervals.csv and keps.csv.")
  private Path folder = Path.of("");

  @Option(names = "--group", paramLabel = "NAME", description = "Show one group only, in full.")
  private Optional<String> group = Optional.empty();

  /**
   * Makes the command.
   *
   * @param out where the report goes
   * @param err where problems go
   */
  public KubernetesCommand(PrintWriter out, PrintWriter err) {
    super(out, err);
  }

  /** Reads, diagnoses and shows; gives the exit status. */
  @Override
  public Integer call() {
    return CommunityFolder.read(folder, zone()).fold(this::show, this::refuse);
  }

  private int show(Community community) {
    ImmutableList<String> groups =
        community.snapshot().groups().stream()
            .map(one -> one.id().value())
            .collect(toImmutableList());
    ImmutableList<Problem> problems = unknown("--group", group, groups, METHOD);
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    LocalDate day = asOf().orElse(community.lastDay());
    Diagnosis diagnosis =
        Diagnosis.of(METHOD, community.chronicle(), When.on(day, zone()).latest());
    Selection selection = selection(group);
    return answer(
        CommunityReport.of(
            community, YearTables.read(folder, zone()).until(day), day, diagnosis, selection));
  }
}
