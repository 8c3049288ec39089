package org.leadershipmethod.examples.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.DayConverter;
import org.leadershipmethod.examples.files.ZoneConverter;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.rule.RuleId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What the commands that show a diagnosis have in common: their options, how they refuse input, and
 * their exit status.
 */
@Command(
    footer = {
      "",
      "Exit status: 0 if nothing is open in what is shown, and everything was read; 1 if something",
      "is open; 2 if the input is not usable, and nothing was read; 3 if nothing is open in what was",
      "read, and not everything was: lines or files left out, a file that was cut, no entry at all."
    })
public abstract class DiagnosisCommand extends ReportCommand {

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description =
          "Look at the end of this day; later things are not known. Else today for diagnose, and "
              + "the latest day in the input for communities.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      converter = ZoneConverter.class,
      description =
          "Days, in the input and of --as-of, are days of this time zone, such as Europe/Berlin. "
              + "Else of UTC.")
  private ZoneId zone = ZoneOffset.UTC;

  @Option(names = "--rule", paramLabel = "ID", description = "Show one rule only, in full.")
  private Optional<String> rule = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = LanguageConverter.class,
      description =
          "Say what was found in this language: es, or a file with the words of another. The lines "
              + "around it, and the data of --json, stay as they are.")
  private Language language = Language.ENGLISH;

  /**
   * Makes the command.
   *
   * @param out where the report goes
   * @param err where problems go
   */
  protected DiagnosisCommand(PrintWriter out, PrintWriter err) {
    super(out, err);
  }

  /** The day at whose end it is to be looked at, if one was given. */
  protected final Optional<LocalDate> asOf() {
    return asOf;
  }

  /** Whose days they are; of UTC unless somebody said otherwise. */
  protected final ZoneId zone() {
    return zone;
  }

  /**
   * Which part is to be seen.
   *
   * @param place only this place, if one was given
   */
  protected final Selection selection(Optional<String> place) {
    return new Selection(place, rule.map(RuleId::of), isAll(), language);
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
}
