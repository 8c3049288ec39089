package org.leadershipmethod.examples.rust;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadershipmethod.examples.files.CsvRow;
import org.leadershipmethod.examples.files.CsvTable;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.snapshot.Line;
import org.leadershipmethod.examples.snapshot.LinesOfFiles;
import org.leadershipmethod.examples.snapshot.Role;
import org.leadershipmethod.examples.snapshot.Snapshots;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.OrganizationHistory;

/**
 * What files tell of those who champion goals, and of their teams on some days. Such a day lists
 * only some of the teams, so it stands in a record of its own.
 *
 * @param champions who champions goals
 * @param lines the teams and their people
 * @param leftOut what was left out, and why
 */
record ChampionFiles(
    ImmutableList<Champion> champions, ImmutableList<Line> lines, ImmutableList<Problem> leftOut) {

  private static final Pattern GOALS = Pattern.compile("goal-champions(-.*)?\\.csv");
  private static final Pattern TEAMS = Pattern.compile("teams-(\\d{4}-\\d{2}-\\d{2})(-.*)?\\.csv");
  private static final ImmutableSet<String> GOAL_COLUMNS =
      ImmutableSet.of("period", "team", "champion");
  private static final ImmutableSet<String> TEAM_COLUMNS =
      ImmutableSet.of("team", "role", "github");
  private static final ImmutableMap<String, Role> ROLES =
      ImmutableMap.of("lead", Role.LEAD, "member", Role.MEMBER, "alumni", Role.FORMER);

  /**
   * Reads the files of a folder that are about champions; there need not be any.
   *
   * @param folder the folder
   * @param names what its files are called
   */
  static ChampionFiles read(Path folder, ImmutableList<String> names) {
    List<Problem> problems = new ArrayList<>();
    List<Champion> champions = new ArrayList<>();
    LinesOfFiles lines = new LinesOfFiles();
    for (String name : names) {
      Matcher teams = TEAMS.matcher(name);
      if (GOALS.matcher(name).matches()) {
        champions.addAll(rows(folder, name, GOAL_COLUMNS, ChampionFiles::champion, problems));
      } else if (teams.matches()) {
        day(name, teams.group(1), problems)
            .ifPresent(
                day ->
                    lines.add(
                        name, rows(folder, name, TEAM_COLUMNS, row -> line(row, day), problems)));
      }
    }
    problems.addAll(lines.leftOut());
    return new ChampionFiles(
        ImmutableList.copyOf(champions), lines.lines(), ImmutableList.copyOf(problems));
  }

  private static Optional<LocalDate> day(String name, String text, List<Problem> problems) {
    Optional<LocalDate> day = Day.parse(text).filter(Day::isExact).map(Day::first);
    if (day.isEmpty()) {
      problems.add(new Problem(name, "no day of the calendar in the name", "teams-2025-01-31.csv"));
    }
    return day;
  }

  private static <T> ImmutableList<T> rows(
      Path folder,
      String name,
      ImmutableSet<String> columns,
      Function<CsvRow, Checked<T>> row,
      List<Problem> problems) {
    Checked<ReadInPart<ImmutableList<T>>> read =
        SourceText.read(folder, name, "tells of champions and their teams")
            .fold(text -> CsvTable.read(text, columns, row), Checked.Faulty::new);
    problems.addAll(read.problems());
    return read.fold(
        part -> {
          problems.addAll(part.leftOut());
          return part.value();
        },
        faults -> ImmutableList.of());
  }

  private static Checked<Champion> champion(CsvRow row) {
    String written = row.required("period", "half a year such as 2025h2");
    Optional<HalfYear> period = HalfYear.parse(written);
    if (period.isEmpty() && !written.isEmpty()) {
      row.object("period '" + written + "'", "half a year such as 2025h2");
    }
    String team = row.required("team", "the name of a team");
    String handle = row.required("champion", "the handle of a champion");
    return row.as(() -> new Champion(period.orElseThrow(), team, handle.toLowerCase(Locale.ROOT)));
  }

  private static Checked<Line> line(CsvRow row, LocalDate day) {
    String team = row.required("team", "the name of a team");
    String role = row.required("role", "one of " + String.join(", ", ROLES.keySet()));
    if (!role.isEmpty() && !ROLES.containsKey(role)) {
      row.object("role '" + role + "'", "one of " + String.join(", ", ROLES.keySet()));
    }
    String person =
        row.required("github", "the handle of the one who has the role").toLowerCase(Locale.ROOT);
    return row.as(
        () ->
            new Line(
                row.where(),
                day,
                team,
                "team",
                Optional.empty(),
                Optional.ofNullable(ROLES.get(role)),
                person));
  }

  /** What the champions of each half year were in their teams, as of its first day. */
  ImmutableList<Champions> asked(ZoneId zone) {
    Snapshots teams = Snapshots.of(lines, zone);
    OrganizationHistory history = OrganizationHistory.of(teams.chronicle());
    ImmutableListMultimap<HalfYear, Champion> byPeriod =
        Multimaps.index(champions, Champion::period);
    return byPeriod.asMap().entrySet().stream()
        .map(
            one ->
                new Champions(
                    one.getKey(),
                    ImmutableList.copyOf(one.getValue()),
                    teams.until(one.getKey().begin()).last(),
                    history.asOf(teams.end(one.getKey().begin()))))
        .collect(toImmutableList());
  }
}
