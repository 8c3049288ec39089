package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.person.PersonId;

/**
 * Somebody came to sit in a leading group, by whatever way; an election with its ballots is {@link
 * LeadersElected}.
 *
 * <p>Whoever sits there already stays since they came, with another origin.
 *
 * <p>So a seat that was taken by appointment becomes an elected one when another event says so, and
 * the person has sat there since the day they first came.
 *
 * @param group the leading group
 * @param person who
 * @param origin how they came by the seat
 */
public record SeatTaken(GroupId group, PersonId person, SeatOrigin origin) implements GroupEvent {

  /** Makes the event. */
  public SeatTaken {
    requireNonNull(group, "group");
    requireNonNull(person, "person");
    requireNonNull(origin, "origin");
  }
}
