package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.RelayFamily;
import org.leadershipmethod.rule.RuleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that reads a community from a folder and shows what a diagnosis of it says. */
@Command(
    name = "kubernetes",
    description =
        "Looks at a community: who led which group when, and whether proposals went through them.",
    footer = {
      "",
      "Exit status: 0 if nothing is open in what is shown, 1 if something is, 2 if the "
          + "input is not usable."
    })
public final class KubernetesCommand implements Callable<Integer> {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RelayFamily.RELAY);
  private static final int NOTHING_OPEN = 0;
  private static final int OPEN = 1;
  private static final int NOT_USABLE = 2;

  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(
      paramLabel = "DIR",
      description =
          "The folder with sigs.yaml (or sigs-2025-01-31.yaml), leadership-intervals.csv and keps.csv.")
  private Path folder = Path.of("");

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description =
          "Look at the end of this day; later things are not known. Else the latest day "
              + "in the input.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(names = "--group", paramLabel = "NAME", description = "Show one group only, in full.")
  private Optional<String> group = Optional.empty();

  @Option(names = "--rule", paramLabel = "ID", description = "Show one rule only, in full.")
  private Optional<String> rule = Optional.empty();

  @Option(names = "--all", description = "Show every finding and notice, in full.")
  private boolean all;

  /**
   * Makes the command.
   *
   * @param out where the report goes
   * @param err where problems go
   */
  public KubernetesCommand(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  /** Reads, diagnoses and shows; gives the exit status. */
  @Override
  public Integer call() {
    return CommunityFolder.read(folder).fold(this::show, this::refuse);
  }

  private int show(Community community) {
    ImmutableList<Problem> problems = problems(community);
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    LocalDate day = asOf.orElse(community.lastDay());
    Diagnosis diagnosis = Diagnosis.of(METHOD, community.chronicle(), When.on(day).latest());
    Selection selection = new Selection(group.map(UnitId::of), rule.map(RuleId::of), all);
    CommunityReport.lines(community, day, diagnosis, selection).forEach(out::println);
    return selection.open(diagnosis).isEmpty() ? NOTHING_OPEN : OPEN;
  }

  private ImmutableList<Problem> problems(Community community) {
    ImmutableList<String> groups =
        community.snapshot().groups().stream()
            .map(one -> one.id().value())
            .collect(toImmutableList());
    ImmutableList<String> rules =
        METHOD.rules().stream().map(one -> one.id().value()).collect(toImmutableList());
    return Stream.of(unknown("--group", group, groups), unknown("--rule", rule, rules))
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

  private int refuse(ImmutableList<Problem> problems) {
    err.println(
        (problems.size() == 1 ? "1 problem" : problems.size() + " problems")
            + ", so nothing was read:");
    problems.forEach(problem -> err.println("  " + problem));
    return NOT_USABLE;
  }
}
