package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.person.PersonId;

/**
 * Somebody left their seat in a leading group.
 *
 * <p>Nothing is said of why. If others took the seat from them by a vote, that is {@link
 * LeadersRecalled}. If the person has no seat, nothing changes, and a diagnosis says that the entry
 * was not examined.
 *
 * @param group the leading group
 * @param person who
 */
public record SeatLeft(GroupId group, PersonId person) implements GroupEvent {

  /** Makes the event. */
  public SeatLeft {
    requireNonNull(group, "group");
    requireNonNull(person, "person");
  }
}
