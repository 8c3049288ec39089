package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place of work in an organization: a county, a school, a team.
 *
 * <p>A flat value: it names the unit above it and nothing below it; the tree is the {@link
 * Organization}'s. Checked here: the name is not blank, and the unit does not stand under itself.
 *
 * @param id what everything else names it by
 * @param name what people call it
 * @param kind what it is, in the host's words
 * @param parent the unit directly above it; none for a unit at the top
 */
public record Unit(UnitId id, String name, UnitKind kind, Optional<UnitId> parent) {

  /**
   * Makes a unit of its four parts.
   *
   * @throws IllegalArgumentException if the name is blank, or the unit is its own parent
   */
  public Unit {
    requireNonNull(id, "id");
    requireNonNull(kind, "kind");
    named(id, name);
    if (requireNonNull(parent, "parent").filter(id::equals).isPresent()) {
      throw new IllegalArgumentException("Unit '" + id + "' cannot stand under itself.");
    }
  }

  /** Checks what a unit is called. */
  static void named(UnitId id, String name) {
    if (requireNonNull(name, "name").isBlank()) {
      throw new IllegalArgumentException("The name of unit '" + id + "' was blank.");
    }
  }

  /** A unit at the top, called by its id. */
  public static Unit of(UnitId id) {
    return new Unit(id, id.value(), UnitKind.UNIT, Optional.empty());
  }

  /** A unit directly under another, called by its id. */
  public static Unit of(UnitId id, UnitId parent) {
    return new Unit(id, id.value(), UnitKind.UNIT, Optional.of(requireNonNull(parent, "parent")));
  }
}
