package org.leadershipmethod.group;

import org.leadershipmethod.chronicle.Event;

/**
 * What can happen in a leading group: its members are elected, come, leave or are recalled, and it
 * takes decisions and withdraws them.
 */
public sealed interface GroupEvent extends Event
    permits LeadersElected, SeatTaken, SeatLeft, LeadersRecalled, DecisionTaken, DecisionWithdrawn {

  /** The leading group. */
  GroupId group();
}
