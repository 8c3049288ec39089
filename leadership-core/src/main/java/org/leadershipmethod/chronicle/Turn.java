package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * When an entry has its turn as a record is read: by the end of its time, and of entries that end
 * together, in the order in which they were written down.
 *
 * <p>So an entry that is written late is read where it belongs, and two steps of one day are read
 * as they were taken.
 *
 * @param end the end of the entry's time
 * @param position its place in the order of recording, counted from 0
 */
public record Turn(Instant end, long position) implements Comparable<Turn> {

  /** Makes a turn. */
  public Turn {
    requireNonNull(end, "end");
  }

  /** By the end of the time, then by the place of recording. */
  @Override
  public int compareTo(Turn other) {
    int byTime = end.compareTo(other.end);
    return byTime == 0 ? Long.compare(position, other.position) : byTime;
  }

  /** Whether this comes after the other as the record is read. */
  public boolean isAfter(Turn other) {
    return compareTo(other) > 0;
  }
}
