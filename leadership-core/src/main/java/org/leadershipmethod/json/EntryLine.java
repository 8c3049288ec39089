package org.leadershipmethod.json;

import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Recording;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;

/**
 * One entry as it stands on its line.
 *
 * @param id what it is cited by
 * @param position its place, counted from 0; told by an id such as {@code e1}, and stated beside an
 *     id that the host gave
 * @param when when it happened
 * @param recorded the moment at which it was written down, if it is known
 * @param by who wrote it down, if it is known
 * @param event what happened
 */
record EntryLine(
    EntryId id,
    Optional<Long> position,
    When when,
    Optional<Instant> recorded,
    Optional<PersonId> by,
    Event event) {

  private static final int MOST_DIGITS = 18;

  /**
   * Checks that the position is told once.
   *
   * @throws IllegalArgumentException if it is told twice, or not at all, or counts from below 0
   */
  EntryLine {
    if (id.isGivenByPosition() == position.isPresent()) {
      throw new IllegalArgumentException(
          "a position beside an id of the host's, and none beside an id such as e1");
    } else if (position.isPresent() && position.get() < 0) {
      throw new IllegalArgumentException("a position counted from 0");
    } else if (position.isEmpty() && !isWithinReach(id)) {
      throw new IllegalArgumentException("an id from e1 on, of at most 18 digits");
    }
  }

  /**
   * The line of an entry.
   *
   * @throws IllegalArgumentException if the id tells another position than the entry has
   */
  static EntryLine of(Entry entry) {
    boolean isGiven = entry.id().isGivenByPosition();
    if (isGiven && !tells(entry.id(), entry.position())) {
      throw new IllegalArgumentException(
          "The entry at position "
              + entry.position()
              + " has the id "
              + entry.id()
              + ", which tells another position.");
    }
    Optional<Long> position = isGiven ? Optional.empty() : Optional.of(entry.position());
    Recording recording = entry.recording();
    return new EntryLine(
        entry.id(), position, entry.when(), recording.at(), recording.by(), entry.event());
  }

  private static boolean tells(EntryId id, long position) {
    // a text is made only where the number does not say it
    return position(id).filter(told -> told == position).isPresent()
        || id.equals(atPosition(position));
  }

  /** The entry that the line tells. */
  Entry entry() {
    long at = position.isPresent() ? position.get() : position(id).orElseThrow();
    Entry entry = new Entry(id, when, at, event);
    return recorded.isEmpty() && by.isEmpty() ? entry : entry.with(new Recording(recorded, by));
  }

  /** The id that a chronicle gives to the entry at a position. */
  static EntryId atPosition(long position) {
    return EntryId.of("e" + (position + 1));
  }

  /** The position that an id tells; empty where it tells none, or none that a record has. */
  static Optional<Long> position(EntryId id) {
    return id.isGivenByPosition() && isWithinReach(id)
        ? Optional.of(Long.parseLong(id.value().substring(1)) - 1)
        : Optional.empty();
  }

  private static boolean isWithinReach(EntryId id) {
    return id.value().length() <= MOST_DIGITS + 1 && id.value().charAt(1) != '0';
  }
}
