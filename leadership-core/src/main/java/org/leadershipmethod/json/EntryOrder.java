package org.leadershipmethod.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;

/**
 * How far a chronicle has come, and what fits after that: the next position, a time that is not
 * over earlier.
 *
 * <p>A line that could not be read counts as the entry that is expected there, so that those after
 * it keep their ids and positions.
 */
final class EntryOrder {

  private long lastPosition = -1;
  private long left;
  private @Nullable When lastTime;

  /** As far as this has come, to go on from independently. */
  EntryOrder copy() {
    EntryOrder copy = new EntryOrder();
    copy.lastPosition = lastPosition;
    copy.left = left;
    copy.lastTime = lastTime;
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
    if (entry.position() <= lastPosition) {
      return Optional.of("an entry after " + EntryLine.atPosition(lastPosition));
    }
    return lastTime != null && entry.when().isBefore(lastTime)
        ? Optional.of("a time that is not over before " + lastTime)
        : Optional.empty();
  }

  /** How many entries are missing before this one. */
  long missingBefore(Entry entry) {
    return Math.max(0, entry.position() - expected());
  }

  void take(Entry entry) {
    lastPosition = entry.position();
    lastTime = entry.when();
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
    objectionTo(entry)
        .ifPresent(
            expected -> {
              throw new IllegalArgumentException(
                  "Entry "
                      + entry.id()
                      + " of "
                      + entry.when()
                      + " comes where belongs "
                      + expected);
            });
    take(entry);
  }
}
