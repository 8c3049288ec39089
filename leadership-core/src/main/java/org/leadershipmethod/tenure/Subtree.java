package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableListMultimap;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadershipmethod.organization.UnitId;

/**
 * Which units stood at a moment below another, or perhaps did.
 *
 * @param below where units stood, by the one right above them
 * @param moment the moment
 */
record Subtree(ImmutableListMultimap<UnitId, Placement> below, Instant moment) {

  /** A unit and all below it; first those that surely are, then those that perhaps are. */
  Map<UnitId, Presence> from(UnitId top) {
    Map<UnitId, Presence> found = new LinkedHashMap<>();
    found.put(top, Presence.THERE);
    spread(found, Presence.THERE);
    spread(found, Presence.PERHAPS);
    return found;
  }

  /** Takes every step down that is there at least so surely. */
  private void spread(Map<UnitId, Presence> found, Presence least) {
    Deque<UnitId> open = new ArrayDeque<>(found.keySet());
    while (!open.isEmpty()) {
      for (Placement placement : below.get(open.remove())) {
        boolean isBelow = placement.span().at(moment).compareTo(least) >= 0;
        if (isBelow && found.putIfAbsent(placement.unit(), least) == null) {
          open.add(placement.unit());
        }
      }
    }
  }
}
