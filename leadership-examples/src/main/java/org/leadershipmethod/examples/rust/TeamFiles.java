package org.leadershipmethod.examples.rust;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.CsvTable;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.snapshot.Line;
import org.leadershipmethod.examples.snapshot.LinesOfFiles;
import org.leadershipmethod.examples.snapshot.LinesTable;
import org.leadershipmethod.examples.snapshot.Role;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * Reads what a folder tells of teams: tables such as {@code teams-2019-2022.csv}, and for each day
 * a folder such as {@code 2023-01-01} with a TOML file for each team in its folder {@code teams}. A
 * file that cannot be used is left out, and told.
 */
final class TeamFiles {

  private static final Pattern TABLES = Pattern.compile("teams-\\d{4}-\\d{4}\\.csv");
  private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final LinesTable TABLE =
      new LinesTable(
          "team",
          Optional.of("parent"),
          ImmutableMap.of("lead", Role.LEAD, "member", Role.MEMBER, "alumni", Role.FORMER));
  private static final ImmutableSet<String> IDS = ImmutableSet.of("github", "github_id");

  private final Path folder;
  private final LinesOfFiles lines = new LinesOfFiles();
  private final Map<LocalDate, Integer> archived = new TreeMap<>();
  private final List<Account> accounts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private TeamFiles(Path folder) {
    this.folder = folder;
  }

  /** What a folder tells; nothing but problems where it tells of no day. */
  static Checked<Teams> read(Path folder) {
    TeamFiles files = new TeamFiles(folder);
    for (String name : names(folder)) {
      if (TABLES.matcher(name).matches()) {
        files.addTable(name);
      } else if (Files.isDirectory(folder.resolve(name)) && DAYS.matcher(name).matches()) {
        files.addFolder(name);
      }
    }
    ChampionFiles champions = ChampionFiles.read(folder, names(folder));
    ImmutableList<Problem> problems =
        Stream.of(files.problems, files.lines.leftOut(), champions.leftOut())
            .flatMap(List::stream)
            .collect(toImmutableList());
    return files.lines.lines().isEmpty()
        ? new Checked.Faulty<>(problems.isEmpty() ? nothing(folder) : problems)
        : Checked.usable(files.teams(champions, problems));
  }

  private Teams teams(ChampionFiles champions, ImmutableList<Problem> leftOut) {
    return new Teams(
        lines.lines(), Accounts.of(accounts), ImmutableMap.copyOf(archived), champions, leftOut);
  }

  private static ImmutableList<Problem> nothing(Path folder) {
    return ImmutableList.of(
        new Problem(
            folder.toString(),
            "no teams of any day",
            "teams-2019-2022.csv, or folders such as 2025-01-31/teams with TOML files"));
  }

  private void addTable(String name) {
    Checked<SourceText> source = SourceText.read(folder, name, "lists teams");
    lines.add(name, keep(then(source, TABLE::read)));
    if (source.problems().isEmpty() && names(source.orElseThrow()).contains("github_id")) {
      then(source, text -> CsvTable.read(text, IDS, row -> row.as(() -> Account.of(row))))
          .map(part -> accounts.addAll(part.value()));
    }
  }

  /** The cells of the first line, which names the columns. */
  private static ImmutableSet<String> names(SourceText source) {
    return source
        .text()
        .lines()
        .findFirst()
        .map(line -> ImmutableSet.copyOf(line.split(",", -1)))
        .orElse(ImmutableSet.of());
  }

  private void addFolder(String name) {
    Day.parse(name)
        .filter(Day::isExact)
        .ifPresentOrElse(
            day -> addDay(name, day.first()),
            () ->
                problems.add(
                    new Problem(name, "no day of the calendar", "a day such as 2025-01-31")));
  }

  private void addDay(String name, LocalDate day) {
    ImmutableList<String> files = toml(folder.resolve(name).resolve("teams"));
    if (files.isEmpty()) {
      problems.add(new Problem(name + "/teams", "no TOML file", "one for each team"));
    }
    archived.put(day, toml(folder.resolve(name).resolve("teams").resolve("archive")).size());
    List<Line> ofDay = new ArrayList<>();
    Map<String, String> places = new HashMap<>();
    for (String file : files) {
      then(
              SourceText.read(folder, name + "/teams/" + file, "describes a team"),
              text -> TeamFile.read(text, day))
          .fold(team -> ofDay.addAll(once(team, places)), problems::addAll);
    }
    lines.add(name, ofDay);
  }

  /** The lines of a team; none where another file has one of that name. */
  private ImmutableList<Line> once(ImmutableList<Line> team, Map<String, String> places) {
    Line first = team.get(0);
    String other = places.putIfAbsent(first.unit(), first.where());
    if (other != null) {
      problems.add(
          new Problem(
              first.where(),
              "the team '%s', as in %s".formatted(first.unit(), other),
              "each team in one file"));
      return ImmutableList.of();
    }
    return team;
  }

  private static ImmutableList<String> toml(Path folder) {
    return names(folder).stream().filter(file -> file.endsWith(".toml")).collect(toImmutableList());
  }

  private static <A, B> Checked<B> then(Checked<A> first, Function<A, Checked<B>> next) {
    return first.fold(next, Checked.Faulty::new);
  }

  private ImmutableList<Line> keep(Checked<ReadInPart<ImmutableList<Line>>> read) {
    return read.fold(
        part -> {
          problems.addAll(part.leftOut());
          return part.value();
        },
        faults -> {
          problems.addAll(faults);
          return ImmutableList.of();
        });
  }

  private static ImmutableList<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().collect(toImmutableList());
    } catch (IOException e) {
      return ImmutableList.of();
    }
  }
}
