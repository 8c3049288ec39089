package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A unit said why somebody who came forward has no seat in its leading group ({@code M3.8}).
 *
 * <p>It answers the question that their deeds raise. The reason is never logged, and no finding
 * repeats it.
 *
 * @param unit the unit
 * @param person who; a token is enough
 * @param reason why, as text
 */
public record ActivistLeftOut(UnitId unit, PersonId person, String reason) implements NucleusEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public ActivistLeftOut {
    requireNonNull(unit, "unit");
    requireNonNull(person, "person");
    Argument.text("reason", reason);
  }
}
