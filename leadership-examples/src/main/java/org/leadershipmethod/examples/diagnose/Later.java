package org.leadershipmethod.examples.diagnose;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.json.ChronicleLine;

/** The entries that are later than the moment that was asked about: how many, and the first. */
final class Later {

  private ChronicleLine.@Nullable Written first;
  private int count;

  /** One more, in the order of the file. */
  void add(ChronicleLine.Written line) {
    boolean isFirst = first == null || line.entry().when().isBefore(first.entry().when());
    first = isFirst ? line : first;
    count++;
  }

  boolean isNone() {
    return count == 0;
  }

  /**
   * What a reader has to know of them; empty where there is none.
   *
   * @param file what the chronicle is called
   * @param moment the moment that was asked about
   * @param zone whose days are told
   */
  Optional<Notice> notice(String file, Instant moment, ZoneId zone) {
    return Optional.ofNullable(first).map(one -> new Notice(file, said(one, day(moment, zone))));
  }

  /** The day of a moment in a zone; the outset has none. */
  static String day(Instant moment, ZoneId zone) {
    When when = When.at(moment);
    return when.equals(When.OUTSET)
        ? when.toString()
        : LocalDate.ofInstant(moment, zone).toString();
  }

  private String said(ChronicleLine.Written one, String day) {
    return "%s later than %s and not looked at; the first is %s in line %d, of %s"
        .formatted(
            HowMany.ofMany(count, "entry is", "entries are"),
            day,
            one.entry().id(),
            one.line(),
            one.entry().when());
  }
}
