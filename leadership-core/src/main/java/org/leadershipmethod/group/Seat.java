package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;

/**
 * A seat that somebody has in a leading group.
 *
 * <p>Whoever is elected again, or takes the seat anew, sits since they first came; origin and entry
 * are those of the last time.
 *
 * <p>For example, ada was appointed in March and elected in May, without leaving in between: {@code
 * since} is March, {@code origin} is {@link SeatOrigin#ELECTED}, and {@code entry} is that of May.
 *
 * @param person who sits there
 * @param origin how they came by the seat, the last time
 * @param since when they came, and have been there without a break
 * @param entry the entry that tells of the last time
 */
public record Seat(PersonId person, SeatOrigin origin, When since, EntryId entry) {

  /** Makes a seat. */
  public Seat {
    requireNonNull(person, "person");
    requireNonNull(origin, "origin");
    requireNonNull(since, "since");
    requireNonNull(entry, "entry");
  }
}
