package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.person.PersonId;

/**
 * Somebody left their seat in a leading group.
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
