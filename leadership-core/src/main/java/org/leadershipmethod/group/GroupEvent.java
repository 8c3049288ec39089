package org.leadershipmethod.group;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;

/**
 * What can happen in a leading group: its members are elected, come, leave or are recalled, and it
 * takes decisions and withdraws them.
 *
 * <p>Each is what was written down, and may be faulty: that a seat was taken by appointment, or a
 * decision by one person. {@link GroupView} makes the picture of it.
 */
public sealed interface GroupEvent extends Event
    permits LeadersElected, SeatTaken, SeatLeft, LeadersRecalled, DecisionTaken, DecisionWithdrawn {

  /** The leading group. */
  GroupId group();

  /** The leading group, and the unit that it leads, where the record tells of units. */
  @Override
  default ImmutableList<Reference> refersTo() {
    Reference itself = Reference.ifRecorded("the leading group", group());
    return group().of() instanceof UnitId unit
        ? ImmutableList.of(itself, Reference.ifRecorded("the unit that it leads", unit))
        : ImmutableList.of(itself);
  }
}
