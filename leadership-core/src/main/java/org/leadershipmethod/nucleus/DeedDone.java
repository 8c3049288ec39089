package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody did something in the work of a unit that speaks for them ({@code M3.7}).
 *
 * <p>Deeds are how members come forward. What was done is in the host's words, such as {@code
 * "taught six neighbours to read"} or {@code "merged 40 changes"}; no rule reads it, and no finding
 * repeats it.
 *
 * @param unit the unit
 * @param person who
 * @param deed what they did, as text
 */
public record DeedDone(UnitId unit, PersonId person, String deed) implements NucleusEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if what was done is blank
   */
  public DeedDone {
    requireNonNull(unit, "unit");
    requireNonNull(person, "person");
    Argument.text("deed", deed);
  }
}
