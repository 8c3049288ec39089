package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

/**
 * By which entry another was corrected, as a reader of the corrected one is told.
 *
 * @param by the entry that corrects
 * @param when the time of that entry
 * @param position its place in the order of recording, counted from 0
 */
public record Corrected(EntryId by, When when, long position) {

  /** Makes the note. */
  public Corrected {
    requireNonNull(by, "by");
    requireNonNull(when, "when");
  }

  static Corrected by(Entry correction) {
    return new Corrected(correction.id(), correction.when(), correction.position());
  }

  /** By which entry, and when: {@code corrected by e9 (2026-03-04)}. */
  @Override
  public String toString() {
    return "corrected by " + by + " (" + when + ")";
  }
}
