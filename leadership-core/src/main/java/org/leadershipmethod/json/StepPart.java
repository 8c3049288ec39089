package org.leadershipmethod.json;

import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.rule.Breach;

/**
 * The entry that broke a rule, as it stands in JSON: what it is cited by, and its place in the
 * record where that does not tell it.
 *
 * @param id what the entry is cited by
 * @param position its place, counted from 0, beside an id that the host gave
 */
record StepPart(EntryId id, Optional<Long> position) {

  /**
   * Checks that the place is told.
   *
   * @throws IllegalArgumentException if neither part tells it, or it counts from below 0
   */
  StepPart {
    if (position.or(() -> EntryLine.position(id)).filter(at -> at >= 0).isEmpty()) {
      throw new IllegalArgumentException("a position, counted from 0, beside an id of the host's");
    }
  }

  /** The entry that a breach came of; empty where it came of no single one. */
  static Optional<StepPart> of(Breach breach) {
    return breach.turn().map(turn -> of(breach, turn.position()));
  }

  private static StepPart of(Breach breach, long position) {
    EntryId id =
        breach.evidence().stream().findFirst().orElseGet(() -> EntryLine.atPosition(position));
    boolean isTold = EntryLine.position(id).filter(at -> at == position).isPresent();
    return new StepPart(id, isTold ? Optional.empty() : Optional.of(position));
  }

  /** Its place in the record, counted from 0. */
  long place() {
    return position.or(() -> EntryLine.position(id)).orElseThrow();
  }
}
