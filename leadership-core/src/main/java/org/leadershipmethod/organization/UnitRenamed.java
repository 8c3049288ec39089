package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A unit got another name, and perhaps became one of another kind. Its id stays, and with it all
 * that was said of the unit.
 *
 * <p>Checked here: the name is not blank.
 *
 * @param unit the unit
 * @param name what people call it from then on
 * @param kind what it is from then on; empty where it stays what it was
 */
public record UnitRenamed(UnitId unit, String name, Optional<UnitKind> kind)
    implements OrganizationEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public UnitRenamed {
    Unit.named(requireNonNull(unit, "unit"), name);
    requireNonNull(kind, "kind");
  }

  /** A unit of the same kind got another name. */
  public static UnitRenamed of(UnitId unit, String name) {
    return new UnitRenamed(unit, name, Optional.empty());
  }
}
