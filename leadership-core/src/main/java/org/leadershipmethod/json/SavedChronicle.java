package org.leadershipmethod.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leadershipmethod.chronicle.Chronicle;

/**
 * A chronicle as it was read: all of it, or all up to where its file was cut.
 *
 * @param chronicle the whole entries
 * @param cut where the file was cut; empty where it was not
 */
public record SavedChronicle(Chronicle chronicle, Optional<ChronicleLine.Cut> cut) {

  /** Makes the outcome of a reading. */
  public SavedChronicle {
    requireNonNull(chronicle, "chronicle");
    requireNonNull(cut, "cut");
  }
}
