package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.examples.files.SourceText;
import org.leadershipmethod.examples.snapshot.Line;
import org.leadershipmethod.examples.snapshot.LinesOfFiles;
import org.leadershipmethod.examples.snapshot.LinesTable;
import org.leadershipmethod.examples.snapshot.Role;
import org.leadershipmethod.examples.snapshot.Snapshots;
import org.leadershipmethod.input.Checked;

/**
 * Reads the tables of a folder that list who led which group on some days, such as {@code
 * leadership-2018-2021.csv}. There need not be any.
 */
final class YearTables {

  private static final Pattern NAME = Pattern.compile("leadership-\\d.*\\.csv");
  private static final LinesTable TABLE =
      new LinesTable(
          "group",
          Optional.empty(),
          ImmutableMap.of(
              "chairs", Role.LEAD, "tech_leads", Role.FURTHER_LEAD, "emeritus_leads", Role.FORMER));

  private final LinesOfFiles lines = new LinesOfFiles();
  private final ImmutableList.Builder<Notice> unread = ImmutableList.builder();

  private YearTables() {}

  /**
   * The groups on each of the days that are listed; a file that cannot be used is left out, and
   * told.
   *
   * @param folder the folder
   * @param zone whose days they are
   */
  static Snapshots read(Path folder, ZoneId zone) {
    YearTables tables = new YearTables();
    names(folder).forEach(name -> tables.add(folder, name));
    Snapshots read = Snapshots.of(tables.lines.lines(), zone);
    tables.lines.leftOut().forEach(one -> tables.unread.add(Notice.leftOut(one)));
    return new Snapshots(zone, read.days(), tables.unread.addAll(read.unread()).build());
  }

  private void add(Path folder, String name) {
    Checked<ReadInPart<ImmutableList<Line>>> read =
        SourceText.read(folder, name, "says who led which group on some days")
            .fold(TABLE::read, Checked.Faulty::new);
    read.fold(
        part -> {
          lines.add(name, part.value());
          return unread.addAll(part.unread());
        },
        problems -> unread.addAll(problems.stream().map(Notice::leftOut).toList()));
  }

  private static ImmutableList<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> NAME.matcher(name).matches())
          .sorted()
          .collect(toImmutableList());
    } catch (IOException e) {
      return ImmutableList.of();
    }
  }
}
