package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody said why a person who came forward has no seat ({@code M3.8}).
 *
 * <p>To count deeds says little about a person; so a rule only asks, and a reason answers it, such
 * as {@code "declined the seat"}. Nobody judges the reason. It answers for as long as the unit is
 * there.
 *
 * @param unit the unit
 * @param person who has no seat; a token is enough
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
