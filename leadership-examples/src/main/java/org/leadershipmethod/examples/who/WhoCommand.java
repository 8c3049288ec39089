package org.leadershipmethod.examples.who;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.diagram.Gantt;
import org.leadershipmethod.examples.files.DayConverter;
import org.leadershipmethod.examples.files.ZoneConverter;
import org.leadershipmethod.examples.report.Listed;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.tenure.Tenures;
import org.leadershipmethod.tenure.Timeline;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that tells from a record in files who was where in a unit. */
@Command(
    name = "who",
    description = {
      "Tells who was in a unit on a day, and who led it from when to when.",
      "Where the record is vague it says: perhaps. It shows the ids of people.",
      ""
    },
    footer = {
      "",
      "Exit status: 0 if the record was read; 2 if the input is not usable, and nothing was read;",
      "3 if not everything was read, as the file was cut, or has entries of unknown kinds."
    })
public final class WhoCommand implements Callable<Integer> {

  private static final int READ = 0;
  private static final int NOT_USABLE = 2;
  private static final int NOT_ALL_READ = 3;

  /** How much a chart shows before the day that is asked about. */
  private static final int CHART_YEARS = 5;

  /** In which form; at most one. */
  private static final class Form {

    @Option(
        names = "--csv",
        description = "Print only who led when, as a table with commas between.")
    private boolean csv;

    @Option(
        names = "--mermaid",
        description =
            "Print only who led when, as a Mermaid chart of the five years up to the day.")
    private boolean mermaid;
  }

  @Parameters(
      paramLabel = "PATH",
      description =
          "A chronicle, as lines of JSON; or a folder with chronicle.jsonl, and perhaps "
              + "organization.json.")
  private Path path = Path.of("");

  @Option(
      names = "--organization",
      paramLabel = "FILE",
      description =
          "The organization at the outset, as rows of JSON; not needed where the chronicle begins "
              + "with it.")
  private Optional<Path> organization = Optional.empty();

  @Option(names = "--unit", required = true, paramLabel = "NAME", description = "Which unit.")
  private String unit = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Who was there at the end of this day; else of today.")
  private Optional<LocalDate> on = Optional.empty();

  @Option(
      names = "--known",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "As it was known at the end of this day: what was written later is not read.")
  private Optional<LocalDate> known = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = ZoneConverter.class,
      description = "Days are days of this time zone, such as Europe/Berlin. Else of UTC.")
  private ZoneId zone = ZoneOffset.UTC;

  @Option(
      names = "--everybody",
      description = "Tell of all positions, and not only of those that lead.")
  private boolean everybody;

  @ArgGroup private Form form = new Form();

  private final PrintWriter out;
  private final PrintWriter err;
  private final Clock clock;

  /**
   * Makes the command.
   *
   * @param out where the answer goes
   * @param err where problems go
   * @param clock says which day is today
   */
  public WhoCommand(PrintWriter out, PrintWriter err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
  }

  /** Reads and shows; gives the exit status. */
  @Override
  public Integer call() {
    if (unit.isBlank()) {
      return refuse(ImmutableList.of(new Problem("--unit", "nothing", "the id of a unit")));
    }
    return RecordFiles.at(path, organization).read(zone).fold(this::show, this::refuse);
  }

  private int show(SavedRecord record) {
    Tenures tenures = record.tenures(known.map(this::endOf));
    UnitId id = UnitId.of(unit);
    if (!tenures.knows(id)) {
      return refuse(ImmutableList.of(unknown(tenures)));
    }
    answer(tenures, id).forEach(out::println);
    record.notices().forEach(err::println);
    return record.notices().isEmpty() ? READ : NOT_ALL_READ;
  }

  private Instant endOf(LocalDate day) {
    return When.on(day, zone).latest();
  }

  private Problem unknown(Tenures tenures) {
    ImmutableList<String> units =
        tenures.units().stream().map(UnitId::value).sorted().collect(toImmutableList());
    String expected =
        units.isEmpty()
            ? "a record that tells of units"
            : "one of " + Joiner.on(", ").join(Listed.lines(units, false));
    return new Problem("--unit", "'" + unit + "'", expected);
  }

  private Stream<String> answer(Tenures tenures, UnitId id) {
    Timeline timeline = everybody ? tenures.everybody(id) : tenures.leaders(id);
    LocalDate day = on.orElseGet(() -> LocalDate.now(clock.withZone(zone)));
    if (form.csv) {
      return timeline.csv().lines();
    } else if (form.mermaid) {
      return Gantt.of(timeline, day.minusYears(CHART_YEARS), day).mermaid().lines();
    }
    return Stream.of(
        "On " + day + ":",
        tenures.rosterAt(id, endOf(day)).toString(),
        "",
        "From when to when:",
        timeline.toString());
  }

  private int refuse(ImmutableList<Problem> problems) {
    Listed.refusal(problems, "nothing was read", false).forEach(err::println);
    return NOT_USABLE;
  }
}
