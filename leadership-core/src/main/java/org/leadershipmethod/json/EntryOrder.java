package org.leadershipmethod.json;

import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;

/**
 * How far a chronicle has come, and what fits after that: the next place of recording, whatever the
 * time is.
 *
 * <p>A line that could not be read counts as the entry that is expected there, so that those after
 * it keep their ids and positions.
 */
final class EntryOrder {

  private long lastPosition = -1;
  private long left;

  /** As far as this has come, to go on from independently. */
  EntryOrder copy() {
    EntryOrder copy = new EntryOrder();
    copy.lastPosition = lastPosition;
    copy.left = left;
    return copy;
  }

  /** The position that the next entry is expected to have. */
  long expected() {
    return lastPosition + 1 + left;
  }

  /** How many entries there are, up to the last that was taken. */
  long size() {
    return lastPosition + 1;
  }

  /** Passes over something that could not be read. */
  void leaveOut() {
    left++;
  }

  /** Why an entry cannot stand here; empty where it can. */
  Optional<String> objectionTo(Entry entry) {
    return entry.position() <= lastPosition
        ? Optional.of("an entry after " + EntryLine.atPosition(lastPosition))
        : Optional.empty();
  }

  /** How many entries are missing before this one. */
  long missingBefore(Entry entry) {
    return Math.max(0, entry.position() - expected());
  }

  void take(Entry entry) {
    lastPosition = entry.position();
    left = 0;
  }

  /**
   * Takes an entry that has to be the next one.
   *
   * @throws IllegalArgumentException if it is not
   */
  void requireNext(Entry entry) {
    if (entry.position() != size()) {
      throw new IllegalArgumentException(
          "The next position is " + size() + ", but the entry is at " + entry.position() + ".");
    }
    take(entry);
  }
}
