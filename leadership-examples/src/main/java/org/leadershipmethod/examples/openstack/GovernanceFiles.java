package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * Reads what files tell of the teams; a file that cannot be used is left out, with everything that
 * is wrong with it, and the others are read.
 */
final class GovernanceFiles {

  private static final String EXPECTED =
      "projects.yaml, or one for a day such as projects-2025-01-31.yaml, or ptl-2014-2019.csv";
  private static final Pattern PROJECTS = Pattern.compile("(projects|programs)(-.*)?\\.ya?ml");
  private static final Pattern LEADS = Pattern.compile("ptl(-.*)?\\.csv");
  private static final Pattern DATED = Pattern.compile(".*-(\\d{4}-\\d{2}-\\d{2})\\.[a-z]+");

  private final List<Problem> problems = new ArrayList<>();
  private final List<Roster> rosters = new ArrayList<>();

  private GovernanceFiles() {}

  /**
   * What a folder with such files, or one of them, tells.
   *
   * @param path the folder or file
   * @param zone whose days they are
   */
  static Checked<Governance> read(Path path, ZoneId zone) {
    GovernanceFiles files = new GovernanceFiles();
    if (Files.isDirectory(path)) {
      files.readFolder(path);
    } else if (Files.exists(path)) {
      files.readFile(path.toAbsolutePath().resolveSibling(""), path.getFileName().toString());
    } else {
      files.add(path.toString(), "no such file or folder", EXPECTED);
    }
    return Governance.of(files.rosters, files.problems, zone);
  }

  private void readFolder(Path folder) {
    ImmutableList<String> names = names(folder);
    if (names.isEmpty()) {
      add(folder.toString(), "no file with project teams", EXPECTED);
    }
    names.forEach(name -> readFile(folder, name));
  }

  private static ImmutableList<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> PROJECTS.matcher(name).matches() || LEADS.matcher(name).matches())
          .sorted()
          .collect(toImmutableList());
    } catch (IOException e) {
      return ImmutableList.of();
    }
  }

  private void readFile(Path folder, String name) {
    Checked<SourceText> source = SourceText.read(folder, name, "lists project teams");
    if (name.endsWith(".csv")) {
      keep(then(source, LeadsTable::read), rosters::addAll);
    } else {
      keep(then(source, text -> ProjectsFile.read(text, day(name))), rosters::add);
    }
  }

  private static <A, B> Checked<B> then(Checked<A> first, Function<A, Checked<B>> next) {
    return first.fold(next, Checked.Faulty::new);
  }

  private <T> void keep(Checked<ReadInPart<T>> read, Consumer<T> usable) {
    problems.addAll(read.problems());
    read.map(
        part -> {
          problems.addAll(part.leftOut());
          usable.accept(part.value());
          return part;
        });
  }

  /** The day that a file's name tells; a name with another text there tells none. */
  private static Optional<LocalDate> day(String name) {
    Matcher parts = DATED.matcher(name);
    return parts.matches()
        ? Day.parse(parts.group(1)).filter(Day::isExact).map(Day::first)
        : Optional.empty();
  }

  private void add(String where, String found, String expected) {
    problems.add(new Problem(where, found, expected));
  }
}
