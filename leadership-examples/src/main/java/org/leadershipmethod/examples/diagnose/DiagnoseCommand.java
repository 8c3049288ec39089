package org.leadershipmethod.examples.diagnose;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.chain.ChainFamily;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.comparison.FindingIdentity;
import org.leadershipmethod.comparison.FindingsSince;
import org.leadershipmethod.comparison.KnownFindings;
import org.leadershipmethod.examples.report.DiagnosisCommand;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.examples.report.Report;
import org.leadershipmethod.examples.report.Selection;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.guidance.DefectSources;
import org.leadershipmethod.guidance.GuidanceFamily;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.massline.MassLineFamily;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.nucleus.NucleusFamily;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.plan.PlanFamily;
import org.leadershipmethod.relay.RelayFamily;
import org.leadershipmethod.society.SocietyFamily;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command that reads an organization's chronicle from a file and shows a diagnosis of it. */
@Command(
    name = "diagnose",
    description = {
      "Looks at what happened in any organization, as files tell it.",
      "With --known only new findings count as open.",
      ""
    })
public final class DiagnoseCommand extends DiagnosisCommand {

  static final LeadershipMethod METHOD =
      LeadershipMethod.of(
              RelayFamily.RELAY,
              PlanFamily.PLAN,
              GuidanceFamily.GUIDANCE,
              GroupFamily.GROUP,
              NucleusFamily.NUCLEUS,
              SocietyFamily.SOCIETY,
              ChainFamily.CHAIN,
              MassLineFamily.MASS_LINE)
          .countingRepetitionsOnce();
  private static final int ROWS = 12;

  @Option(
      names = "--chronicle",
      required = true,
      paramLabel = "FILE",
      description = "What happened, as lines of JSON: a header, then an entry to a line.")
  private Path chronicle = Path.of("");

  @Option(
      names = "--organization",
      paramLabel = "FILE",
      description =
          "The organization at the outset, as rows of JSON; not needed where the chronicle begins "
              + "with it.")
  private Optional<Path> organization = Optional.empty();

  @Option(names = "--unit", paramLabel = "NAME", description = "Show one unit only, in full.")
  private Optional<String> unit = Optional.empty();

  @Option(
      names = "--skip-broken",
      description = "Leave out lines that cannot be used, and tell which; else they are refused.")
  private boolean skipBroken;

  @Option(
      names = "--ignore-kind",
      paramLabel = "KIND",
      description =
          "A kind of entry that this program does not know and that has nothing to do with what it "
              + "looks at; without it, nothing is found broken after such an entry.")
  private Set<String> ignored = new LinkedHashSet<>();

  @Option(
      names = "--known",
      paramLabel = "FILE",
      description = "Findings that are known already; only new ones are shown, and fail.")
  private Optional<Path> known = Optional.empty();

  @Option(
      names = "--write-known",
      paramLabel = "FILE",
      description =
          "Write down what is known from now on: all that is open; with --known, what of that is "
              + "left, and new findings only with --accept.")
  private Optional<Path> writeKnown = Optional.empty();

  @Option(
      names = "--accept",
      description =
          "With --write-known: new findings that are shown are known from now on, and do not fail.")
  private boolean accept;

  private final Clock clock;

  /**
   * Makes the command.
   *
   * @param out where the report goes
   * @param err where problems go
   * @param clock says which day is today
   */
  public DiagnoseCommand(PrintWriter out, PrintWriter err, Clock clock) {
    super(out, err);
    this.clock = clock;
  }

  /** Reads, diagnoses and shows; gives the exit status. */
  @Override
  public Integer call() {
    if (accept && writeKnown.isEmpty()) {
      return refuse(
          ImmutableList.of(new Problem("--accept", "no --write-known", "--write-known FILE too")));
    }
    Checked<Optional<Organization>> outset = OrganizationFile.read(organization);
    Checked<KnownFindings> findings = KnownFile.read(known);
    ImmutableList<Problem> problems =
        Stream.concat(outset.problems().stream(), findings.problems().stream())
            .collect(toImmutableList());
    return problems.isEmpty()
        ? examine(outset.orElseThrow(), findings.orElseThrow())
        : refuse(problems);
  }

  private int examine(Optional<Organization> outset, KnownFindings before) {
    ChronicleExamined.Request request =
        new ChronicleExamined.Request(
            chronicle,
            outset,
            zone(),
            When.on(asOf().orElseGet(this::today), zone()).latest(),
            skipBroken);
    return ChronicleExamined.of(request, METHOD.disregarding(ignored.toArray(String[]::new)))
        .fold(examined -> show(examined, before), this::refuse);
  }

  /**
   * Days of UTC are also written by people who do not know it: one that has begun there or here can
   * have been written down. Who names a zone means days of that one.
   */
  private LocalDate today() {
    LocalDate there = LocalDate.now(clock.withZone(zone()));
    LocalDate here = LocalDate.now(clock);
    return zone().equals(ZoneOffset.UTC) && here.isAfter(there) ? here : there;
  }

  private int show(ChronicleExamined examined, KnownFindings before) {
    ImmutableList<String> units =
        examined.organization().units().map(one -> one.id().value()).collect(toImmutableList());
    ImmutableList<Problem> problems = unknown("--unit", unit, units, METHOD);
    if (!problems.isEmpty()) {
      return refuse(problems);
    }
    FindingsSince since = before.in(examined.diagnosis());
    boolean accepts = writeKnown.isPresent() && (accept || known.isEmpty());
    Optional<Problem> unwritten =
        writeKnown.flatMap(file -> KnownFile.write(after(before, since, examined, accepts), file));
    if (unwritten.isPresent()) {
      return refuse(ImmutableList.of(unwritten.get()));
    }
    return answer(report(examined, since, accepts));
  }

  /** What is known from now on; of what is new, only what was to be seen is accepted. */
  private KnownFindings after(
      KnownFindings before, FindingsSince since, ChronicleExamined examined, boolean accepts) {
    KnownFindings left = before.tightenedBy(examined.diagnosis());
    return accepts ? left.adopting(selection(unit).of(since.appeared())) : left;
  }

  private Report report(ChronicleExamined examined, FindingsSince since, boolean accepted) {
    Selection selection = selection(unit);
    Report report =
        new Report(
            examined.diagnosis(),
            selection,
            accepted ? ImmutableList.of() : selection.of(since.appeared()),
            "unit",
            "entry");
    report
        .figure("units", examined.organization().unitCount())
        .figure("people", examined.organization().personCount())
        .figure("entries", examined.entries())
        .figure("late", examined.late())
        .without(examined.unread(asOf().isPresent()))
        .tracedTo(DefectSources.in(examined.situation()))
        .result(
            "%s and %s, %s, as of %s"
                .formatted(
                    HowMany.of(examined.organization().unitCount(), "unit"),
                    HowMany.ofMany(examined.organization().personCount(), "person", "people"),
                    HowMany.of((int) examined.entries(), "entry"),
                    examined.day(zone())),
            known.isPresent() || writeKnown.isPresent() ? "new" : "open");
    if (known.isPresent() || writeKnown.isPresent()) {
      known(report, since, accepted);
    }
    return report
        .findings(ROWS)
        .notExamined()
        .whole(examined.notices(asOf().isPresent()), METHOD)
        .more("More: --all, --unit NAME, --rule ID in full; --as-of DAY earlier; --help explains.");
  }

  private void known(Report report, FindingsSince since, boolean accepted) {
    report.figure("known", data(since)).figure("accepted", accepted);
    report.say(
        "Of what was known: %d still open, %d mended, %d ended, %d no longer in the record, %d not examined."
            .formatted(
                since.stillOpen().size(),
                since.mended().size(),
                since.ended().size(),
                since.withdrawn().size(),
                since.notExamined().size()));
    if (accepted) {
      int more = selection(unit).of(since.appeared()).size();
      report.say("Known from now on: %s.".formatted(HowMany.of(more, "finding")));
    }
  }

  private static ImmutableMap<String, Object> data(FindingsSince since) {
    return ImmutableMap.of(
        "new", since.appeared().stream().map(one -> FindingIdentity.of(one).toString()).toList(),
        "stillOpen", since.stillOpen().size(),
        "mended", since.mended().size(),
        "ended", since.ended().size(),
        "noLongerInTheRecord", since.withdrawn().size(),
        "notExamined", since.notExamined().size());
  }
}
