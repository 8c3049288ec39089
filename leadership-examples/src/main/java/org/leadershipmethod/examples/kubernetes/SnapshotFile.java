package org.leadershipmethod.examples.kubernetes;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;

/**
 * The file of a folder that lists the groups: {@code sigs.yaml}, or {@code sigs-2025-01-01.yaml}
 * for a known day.
 *
 * @param name what the file is called
 * @param day the day on which it was so, as its name says
 * @param others files that list groups too, and are not read
 */
record SnapshotFile(String name, Optional<LocalDate> day, ImmutableList<String> others) {

  private static final String UNDATED = "sigs.yaml";
  private static final String EXPECTED = "sigs.yaml, or one for a day such as sigs-2025-01-31.yaml";
  private static final Pattern NAME = Pattern.compile("sigs-(.*)\\.yaml");

  /**
   * The file to read: the one without a day in its name if there is one, and the latest otherwise.
   */
  static Checked<SnapshotFile> in(Path folder) {
    ImmutableList<String> names = names(folder);
    if (names.isEmpty()) {
      return faulty(folder.toString(), "no file with the groups", EXPECTED);
    }
    String chosen = names.contains(UNDATED) ? UNDATED : names.get(names.size() - 1);
    Optional<Day> day = day(chosen);
    if (!chosen.equals(UNDATED) && day.filter(Day::isExact).isEmpty()) {
      return faulty(chosen, "no day in the name", EXPECTED);
    }
    ImmutableList<String> others =
        names.stream()
            .filter(name -> !name.equals(chosen))
            .collect(ImmutableList.toImmutableList());
    return Checked.usable(new SnapshotFile(chosen, day.map(Day::first), others));
  }

  private static Optional<Day> day(String name) {
    Matcher parts = NAME.matcher(name);
    return parts.matches() ? Day.parse(parts.group(1)) : Optional.empty();
  }

  private static ImmutableList<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.equals(UNDATED) || NAME.matcher(name).matches())
          .sorted()
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      return ImmutableList.of();
    }
  }

  private static Checked<SnapshotFile> faulty(String where, String found, String expected) {
    return new Checked.Faulty<>(ImmutableList.of(new Problem(where, found, expected)));
  }

  /** What a reader has to know where several files list groups. */
  Optional<Notice> notice() {
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Notice(name, "this one is read, and not " + Joiner.on(", ").join(others)));
  }
}
