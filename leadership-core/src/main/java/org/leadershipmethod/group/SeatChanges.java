package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Event;

/** The kinds of events that say who sits in a leading group. */
final class SeatChanges {

  static final ImmutableSet<Class<? extends Event>> KINDS =
      ImmutableSet.of(LeadersElected.class, SeatTaken.class, SeatLeft.class, LeadersRecalled.class);

  private SeatChanges() {}

  static boolean contain(Event event) {
    return KINDS.contains(event.getClass());
  }
}
