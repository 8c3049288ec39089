package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

/**
 * Somebody of a unit who came forward there by deeds that the record tells ({@code M3.7}).
 *
 * <p>There is no other way to one than {@link #of}: whoever does not belong to the unit, or did
 * nothing there that was told, is none. So only such people can be given a seat by {@link Nucleus}.
 * It is true of the situation in which it was asked, and is asked again when a seat is given.
 *
 * <p>For example {@code CameForward.of(practice.situation(), school, ada)}.
 */
public final class CameForward {

  private final UnitId unit;
  private final PersonId person;
  private final Deeds deeds;

  private CameForward(UnitId unit, PersonId person, Deeds deeds) {
    this.unit = unit;
    this.person = person;
    this.deeds = deeds;
  }

  /**
   * Somebody who came forward in a unit; empty if they do not belong to it, or no deed of theirs
   * there is told.
   */
  public static Optional<CameForward> of(Situation now, UnitId unit, PersonId person) {
    requireNonNull(unit, "unit");
    requireNonNull(person, "person");
    return Nuclei.in(requireNonNull(now, "now"))
        .deedsOf(unit, person)
        .filter(deeds -> now.organization().belongsTo(person, unit))
        .map(deeds -> new CameForward(unit, person, deeds));
  }

  /** Where they came forward. */
  public UnitId unit() {
    return unit;
  }

  /** Who it is. */
  public PersonId person() {
    return person;
  }

  /** How many deeds of theirs were told there; one at least. */
  public int deeds() {
    return deeds.count();
  }

  /** The entry that told the last of these deeds. */
  public EntryId lastDeed() {
    return deeds.last().entry();
  }

  /** Where somebody came forward; a text names no people. */
  @Override
  public String toString() {
    return "somebody who came forward at " + unit;
  }
}
