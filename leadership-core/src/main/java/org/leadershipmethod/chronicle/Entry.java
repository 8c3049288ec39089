package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

/**
 * An event as it stands in a chronicle: what, cited how, when, and where in the order.
 *
 * <p>Entries are made by a {@link Chronicle}, which checks that ids are unique and that positions
 * and times go together: of two entries the one that is over earlier stands first, and of two that
 * are over together the one that was written first.
 *
 * @param id what the entry is cited by
 * @param when when it happened, as precisely as is known
 * @param position its place in the chronicle, counted from 0
 * @param event what happened
 */
public record Entry(EntryId id, When when, long position, Event event) {

  /**
   * Makes an entry.
   *
   * @throws IllegalArgumentException if the position is negative
   */
  public Entry {
    requireNonNull(id, "id");
    requireNonNull(when, "when");
    requireNonNull(event, "event");
    if (position < 0) {
      throw new IllegalArgumentException("A position counts from 0, but it was " + position + ".");
    }
  }

  /** The entry in short, for messages: {@code entry e2 (TaskRelayed)}. */
  public String label() {
    return "entry " + id + " (" + event.getClass().getSimpleName() + ")";
  }
}
