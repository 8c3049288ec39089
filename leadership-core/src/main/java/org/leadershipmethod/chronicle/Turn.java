package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * When an entry has its turn as a record is read: by the end of its time; of entries that end
 * together, that which may have been over first; and of one and the same time, in the order in
 * which they were written down.
 *
 * <p>So an entry that is written late is read where it belongs, and two steps of one day are read
 * as they were taken.
 *
 * @param when the entry's time
 * @param position its place in the order of recording, counted from 0
 */
public record Turn(When when, long position) implements Comparable<Turn> {

  /** Makes a turn. */
  public Turn {
    requireNonNull(when, "when");
  }

  /** Before every entry that is over at a moment, and after all that were over before. */
  public static Turn before(Instant end) {
    return new Turn(new When(Instant.MIN, requireNonNull(end, "end")), -1);
  }

  /** After every entry that is over at a moment. */
  public static Turn after(Instant end) {
    return new Turn(When.at(requireNonNull(end, "end")), Long.MAX_VALUE);
  }

  /** By the end of the time, by when it may have been over, then by the place of recording. */
  @Override
  public int compareTo(Turn other) {
    int byEnd = when.latest().compareTo(other.when.latest());
    int byTime =
        byEnd == 0 ? when.over().earliest().compareTo(other.when.over().earliest()) : byEnd;
    return byTime == 0 ? Long.compare(position, other.position) : byTime;
  }

  /** Whether this comes after the other as the record is read. */
  public boolean isAfter(Turn other) {
    return compareTo(other) > 0;
  }
}
