package org.leadershipmethod.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryCorrected;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.EntryWithdrawn;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.TaskId;

/**
 * Entries that a program appends together: some happened weeks before what stands there already,
 * one withdraws an entry, one corrects another, and some have ids of the host's.
 *
 * <p>What they are is told by what this says, so that whoever hears it knows each of them.
 *
 * @param name the program
 * @param number how many batches it appended before
 * @param bytes how long the text of each entry is
 * @param from how many entries there were before
 */
record Batch(String name, int number, int bytes, long from) {

  static final int SIZE = 10;

  private static final LocalDate BEGIN = LocalDate.of(2030, 3, 1);
  private static final Pattern SAID = Pattern.compile("(\\w+) (\\d+) of (\\d+) at (\\d+)[.]");

  /** The batch that a program said; empty where it was killed while it said so. */
  static Optional<Batch> said(String line) {
    Matcher said = SAID.matcher(line);
    return said.matches()
        ? Optional.of(
            new Batch(
                said.group(1),
                Integer.parseInt(said.group(2)),
                Integer.parseInt(said.group(3)),
                Long.parseLong(said.group(4))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return name + " " + number + " of " + bytes + " at " + from + ".";
  }

  ImmutableList<Entry> entries() {
    return IntStream.range(0, SIZE).mapToObj(this::entry).collect(toImmutableList());
  }

  /** How many entries there are with these. */
  long end() {
    return from + SIZE;
  }

  private Entry entry(int nth) {
    long at = from + nth;
    EntryId id = nth % 4 == 3 ? EntryId.of(name + "-" + number + "-" + nth) : positioned(at);
    return new Entry(id, When.on(day(nth)), at, event(nth));
  }

  private static EntryId positioned(long position) {
    return EntryLine.atPosition(position);
  }

  private LocalDate day(int nth) {
    LocalDate day = BEGIN.plusDays(from / SIZE);
    return switch (nth) {
      case 2 -> day.minusWeeks(3);
      case 6 -> day.minusWeeks(number % 50);
      default -> day;
    };
  }

  private Event event(int nth) {
    String text = name + " " + number + "." + nth + " " + "x".repeat(bytes);
    return switch (nth) {
      case 5 -> new EntryWithdrawn(positioned(from + 1), text);
      case 9 ->
          new EntryCorrected(
              positioned(Math.max(0, from - 2)),
              result(text),
              Optional.of(When.on(day(nth).minusWeeks(5))),
              "it was earlier");
      default -> result(text);
    };
  }

  private static Event result(String text) {
    return new ResultAchieved(TaskId.of("t"), UnitId.of("school"), text);
  }
}
