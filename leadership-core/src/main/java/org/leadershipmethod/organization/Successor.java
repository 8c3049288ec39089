package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * A new unit that a split makes, with what it takes along of the one that was split.
 *
 * <p>Checked here: the name is not blank.
 *
 * @param id what everything else names it by
 * @param name what people call it
 * @param kind what it is, in the host's words
 * @param members who goes there, of those who belonged to the split unit in any way; whoever was a
 *     member stays described as they were
 * @param below which of the units directly below the split one come under this one, in order
 */
public record Successor(
    UnitId id,
    String name,
    UnitKind kind,
    ImmutableSet<PersonId> members,
    ImmutableSet<UnitId> below) {

  /**
   * Makes a new unit of its parts.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public Successor {
    Unit.named(requireNonNull(id, "id"), name);
    requireNonNull(kind, "kind");
    requireNonNull(members, "members");
    requireNonNull(below, "below");
  }

  /** A new unit called by its id, with these members and nothing below it. */
  public static Successor of(String id, String... members) {
    return new Successor(
        UnitId.of(requireNonNull(id, "id")),
        id,
        UnitKind.UNIT,
        ImmutableSet.copyOf(Argument.texts("members", PersonId::of, members)),
        ImmutableSet.of());
  }

  /** As a unit under another, or at the top. */
  Unit under(Optional<UnitId> parent) {
    return new Unit(id, name, kind, parent);
  }
}
