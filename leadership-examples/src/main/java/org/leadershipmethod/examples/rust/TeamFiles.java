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
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.CsvTable;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.snapshot.Line;
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
  private static final LinesTable TABLE =
      new LinesTable(
          "team",
          Optional.of("parent"),
          ImmutableMap.of("lead", Role.LEAD, "member", Role.MEMBER, "alumni", Role.FORMER));
  private static final ImmutableSet<String> IDS = ImmutableSet.of("github", "github_id");

  private final Path folder;
  private final List<Line> lines = new ArrayList<>();
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
      } else {
        Day.parse(name)
            .filter(day -> day.isExact() && Files.isDirectory(folder.resolve(name)))
            .ifPresent(day -> files.addDay(name, day.first()));
      }
    }
    if (files.lines.isEmpty() && files.problems.isEmpty()) {
      files.problems.add(
          new Problem(
              folder.toString(),
              "no teams of any day",
              "teams-2019-2022.csv, or folders such as 2025-01-31/teams with TOML files"));
    }
    return files.lines.isEmpty()
        ? new Checked.Faulty<>(ImmutableList.copyOf(files.problems))
        : Checked.usable(
            new Teams(
                ImmutableList.copyOf(files.lines),
                Accounts.of(files.accounts),
                ImmutableList.copyOf(files.problems)));
  }

  private void addTable(String name) {
    Checked<SourceText> source = SourceText.read(folder, name, "lists teams");
    keep(then(source, TABLE::read)).forEach(lines::add);
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

  private void addDay(String name, LocalDate day) {
    Path teams = folder.resolve(name).resolve("teams");
    ImmutableList<String> files =
        names(teams).stream().filter(file -> file.endsWith(".toml")).collect(toImmutableList());
    if (files.isEmpty()) {
      problems.add(new Problem(name + "/teams", "no TOML file", "one for each team"));
    }
    for (String file : files) {
      then(
              SourceText.read(folder, name + "/teams/" + file, "describes a team"),
              text -> TeamFile.read(text, day))
          .fold(lines::addAll, problems::addAll);
    }
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
