package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * An event as it stands in a chronicle: what, cited how, when, and where in the order of recording.
 *
 * <p>Entries are made by a {@link Chronicle}, which checks that ids are unique. The id and the
 * place of recording never change, whatever is written later; when an entry is read is told by its
 * {@link #turn}.
 *
 * @param id what the entry is cited by
 * @param when when it happened, as precisely as is known
 * @param position its place in the order of recording, counted from 0
 * @param event what happened
 * @param recording when and by whom it was written down, as far as is known
 * @param corrected by which later entry it was corrected to what stands here; empty where it stands
 *     as it was written
 */
public record Entry(
    EntryId id,
    When when,
    long position,
    Event event,
    Recording recording,
    Optional<Corrected> corrected) {

  /**
   * Makes an entry.
   *
   * @throws IllegalArgumentException if the position is negative
   */
  public Entry {
    requireNonNull(id, "id");
    requireNonNull(when, "when");
    requireNonNull(event, "event");
    requireNonNull(recording, "recording");
    requireNonNull(corrected, "corrected");
    if (position < 0) {
      throw new IllegalArgumentException("A position counts from 0, but it was " + position + ".");
    }
  }

  /**
   * An entry as it was written, by somebody not known.
   *
   * @throws IllegalArgumentException if the position is negative
   */
  public Entry(EntryId id, When when, long position, Event event) {
    this(id, when, position, event, Recording.UNKNOWN, Optional.empty());
  }

  /** The same, with when and by whom it was written down. */
  public Entry with(Recording how) {
    return new Entry(id, when, position, event, requireNonNull(how, "how"), corrected);
  }

  /** The entry as a correction of it puts it: with the same id and place of recording. */
  Entry as(EntryCorrected right, Corrected note) {
    return new Entry(
        id, right.when().orElse(when), position, right.event(), recording, Optional.of(note));
  }

  /** When it has its turn as a record is read. */
  public Turn turn() {
    return new Turn(when.latest(), position);
  }

  /**
   * The place of recording of what it says now: its own, or that of the entry that corrected it.
   */
  public long saidAt() {
    return corrected.map(Corrected::position).orElse(position);
  }

  /** The entry in short, for messages: {@code entry e2 (TaskRelayed)}. */
  public String label() {
    return "entry " + id + " (" + event.getClass().getSimpleName() + ")";
  }
}
