package org.leadershipmethod.diagram;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.tenure.Tenure;
import org.leadershipmethod.tenure.Timeline;

/**
 * Who was where in a unit, as bars over time: a Gantt chart as text in Mermaid ({@code R3.3}).
 *
 * <p>Each position has a section, and each time in it a bar. What the record leaves open at the
 * beginning or the end of a time has a bar of its own, which says "perhaps". A chart needs a first
 * day and a last one, since a record may know neither when something began nor that it ended. For
 * example {@code Gantt.of(tenures.leaders(school), first, last).mermaid()}.
 *
 * <p>It shows people by their ids: without them it would show nothing. Whatever stands in an id,
 * the text stays well formed. Checked here: the first day is not after the last.
 *
 * @param timeline who was where
 * @param first the first day that is shown, of UTC
 * @param last the last day that is shown, of UTC
 */
public record Gantt(Timeline timeline, LocalDate first, LocalDate last) {

  /** With these words, whatever comes after them, a line of a chart does something else. */
  private static final List<String> KEPT =
      List.of(
          "gantt",
          "title",
          "section",
          "dateformat",
          "axisformat",
          "tickinterval",
          "inclusiveenddates",
          "topaxis",
          "excludes",
          "includes",
          "todaymarker",
          "weekday",
          "weekend",
          "acctitle",
          "accdescr",
          "click",
          "href",
          "call");

  /**
   * Makes the chart.
   *
   * @throws IllegalArgumentException if the first day is after the last
   */
  public Gantt {
    requireNonNull(timeline, "timeline");
    requireNonNull(last, "last");
    if (requireNonNull(first, "first").isAfter(last)) {
      throw new IllegalArgumentException(
          "A chart runs from its first day to its last, but it was " + first + " to " + last + ".");
    }
  }

  /**
   * A chart of a timeline, from one day to another.
   *
   * @throws IllegalArgumentException if the first day is after the last
   */
  public static Gantt of(Timeline timeline, LocalDate first, LocalDate last) {
    return new Gantt(timeline, first, last);
  }

  /** The chart in Mermaid, as it stands in a Markdown file between its marks. */
  public String mermaid() {
    StringBuilder text = new StringBuilder("gantt\n");
    text.append("  title ").append(words("Unit '" + timeline.unit() + "'")).append('\n');
    text.append("  dateFormat YYYY-MM-DD\n");
    sections()
        .forEach(
            (position, bars) ->
                text.append("  section ").append(words(position)).append('\n').append(bars));
    return text.toString();
  }

  /** The bars of each position; of what is not in these days there are none. */
  private Map<String, String> sections() {
    Map<String, String> sections = new LinkedHashMap<>();
    timeline.rows().stream()
        .sorted(Comparator.comparing(row -> row.position().rank()))
        .forEach(
            row -> {
              String bars = bars(row).collect(Collectors.joining());
              if (!bars.isEmpty()) {
                sections.merge(row.position().toString(), bars, String::concat);
              }
            });
    return sections;
  }

  private Stream<String> bars(Tenure row) {
    String person = words(row.person().value());
    Instant begin = row.from().earliest();
    Instant sure = row.from().latest();
    Instant doubted = row.to().map(When::earliest).orElse(Instant.MAX);
    Instant end = row.to().map(When::latest).orElse(Instant.MAX);
    if (!row.isSure()) {
      return bar(person + ", perhaps", "done, ", begin, end);
    }
    return Stream.of(
            isVague(row.from()) ? bar(person + ", perhaps", "done, ", begin, sure) : none(),
            bar(person, "", isVague(row.from()) ? sure : begin, vague(row) ? doubted : end),
            vague(row) ? bar(person + ", perhaps", "done, ", doubted, end) : none())
        .flatMap(bars -> bars);
  }

  private static Stream<String> none() {
    return Stream.of();
  }

  private static boolean vague(Tenure row) {
    return row.to().filter(Gantt::isVague).isPresent();
  }

  /** On a chart of days, a day is exact. */
  private static boolean isVague(When when) {
    return !when.isOneDayAtMost();
  }

  /** A bar from the day of one moment until before that of another, where they are shown. */
  private Stream<String> bar(String words, String mark, Instant from, Instant to) {
    LocalDate begin = latest(first, day(from));
    LocalDate end = earliest(last.plusDays(1), day(to));
    return begin.isBefore(end)
        ? Stream.of("    " + words + " :" + mark + begin + ", " + end + "\n")
        : none();
  }

  private LocalDate day(Instant moment) {
    Instant low = first.atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant high = last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    Instant within = moment.isBefore(low) ? low : moment.isAfter(high) ? high : moment;
    return LocalDate.ofInstant(within, ZoneOffset.UTC);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /**
   * Words in a line of a chart: without what ends them, and not beginning with a word of its own.
   */
  private static String words(String text) {
    String escaped = MermaidText.escaped(Label.clean(text)).replace(":", "#58;");
    String small = escaped.toLowerCase(Locale.ROOT);
    int begin = escaped.codePointAt(0);
    boolean isKept = KEPT.stream().anyMatch(small::startsWith) || Character.isDigit(begin);
    return isKept ? "#" + begin + ";" + escaped.substring(Character.charCount(begin)) : escaped;
  }

  /** The unit and the days. */
  @Override
  public String toString() {
    return "chart of unit '" + timeline.unit() + "' from " + first + " to " + last;
  }
}
