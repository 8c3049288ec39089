package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;

/**
 * A unit that was chosen to go deep in, so that the others can be guided by what is learnt there
 * ({@code M2.4}).
 *
 * <p>The reason and what would count as success belong here because they are stated before the work
 * begins: what is written down afterwards always fits. Nothing is checked but that both, where they
 * are given, are texts.
 *
 * @param unit the unit
 * @param origin whether it is their own
 * @param reason why this one was chosen, where that was written down
 * @param success what would count as success there, where that was written down
 */
public record Pilot(
    UnitId unit, PilotOrigin origin, Optional<String> reason, Optional<String> success) {

  /**
   * Makes a pilot.
   *
   * @throws IllegalArgumentException if the reason or the success is blank
   */
  public Pilot {
    requireNonNull(unit, "unit");
    requireNonNull(origin, "origin");
    reason.ifPresent(text -> Argument.text("reason", text));
    success.ifPresent(text -> Argument.text("success", text));
  }

  /**
   * A unit of their own: {@code Pilot.own("school", "it has begun twice", "all can read by May")}.
   *
   * @throws IllegalArgumentException if one of the three is blank
   */
  public static Pilot own(String unit, String reason, String success) {
    return of(unit, PilotOrigin.OWN, reason, success);
  }

  /**
   * A unit of the vicinity.
   *
   * @throws IllegalArgumentException if one of the three is blank
   */
  public static Pilot nearby(String unit, String reason, String success) {
    return of(unit, PilotOrigin.VICINITY, reason, success);
  }

  private static Pilot of(String unit, PilotOrigin origin, String reason, String success) {
    return new Pilot(
        UnitId.of(Argument.text("unit", unit)),
        origin,
        Optional.of(Argument.text("reason", reason)),
        Optional.of(Argument.text("success", success)));
  }
}
