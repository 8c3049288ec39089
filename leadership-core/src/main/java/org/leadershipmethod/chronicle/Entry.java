package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
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

  private static final Duration SOON = Duration.ofDays(1);

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
    return new Turn(when, position);
  }

  /** Something that this entry tells, with where it is written down. */
  public <T> Told<T> told(T what) {
    return new Told<>(id, turn(), what);
  }

  /**
   * The place of recording of what it says now: its own, or that of the entry that corrected it.
   */
  public long saidAt() {
    return corrected.map(Corrected::position).orElse(position);
  }

  /**
   * Whether the record leaves it open that this came before another.
   *
   * <p>Times that overlap by more than a moment leave it open. Of one and the same time of a day or
   * less, what was written first came first: two steps of one day are read as they were taken. That
   * does not hold where the record says that the later one was written down more than a day after
   * the other, and after that time was over: nobody remembers so well. For example an appointment
   * "in 2025" may have come before a relay of 1 June 2025.
   *
   * @param other another entry of the same record
   */
  public boolean mayComeBefore(Entry other) {
    When over = when.over();
    if (over.equals(other.when.over()) && over.isOneDayAtMost()) {
      return position < other.position || (!over.length().isZero() && !isWrittenInTimeAfter(other));
    }
    return over.earliest().isBefore(other.when.latest());
  }

  private boolean isWrittenInTimeAfter(Entry first) {
    Instant over = when.latest();
    Instant known = first.recording.at().filter(over::isBefore).orElse(over);
    return recording.at().stream().allMatch(at -> Duration.between(known, at).compareTo(SOON) <= 0);
  }

  /** The entry in short, for messages: {@code entry e2 (TaskRelayed)}. */
  public String label() {
    return "entry " + id + " (" + event.getClass().getSimpleName() + ")";
  }
}
