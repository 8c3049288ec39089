package org.leadershipmethod.tenure;

import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;

/**
 * From when to when something was so.
 *
 * @param from when it began
 * @param to when it ended; empty where it is so still
 */
record Span(When from, Optional<When> to) {

  /** Whether it was so at a moment: what ends with the moment is over. */
  Presence at(Instant moment) {
    boolean hasPerhapsBegun = !from.earliest().isAfter(moment);
    boolean isSurelyOver = to.filter(end -> !end.latest().isAfter(moment)).isPresent();
    if (!hasPerhapsBegun || isSurelyOver) {
      return Presence.NOT_THERE;
    }
    boolean hasSurelyBegun = !from.latest().isAfter(moment);
    boolean isPerhapsOver = to.filter(end -> !end.earliest().isAfter(moment)).isPresent();
    return hasSurelyBegun && !isPerhapsOver ? Presence.THERE : Presence.PERHAPS;
  }
}
