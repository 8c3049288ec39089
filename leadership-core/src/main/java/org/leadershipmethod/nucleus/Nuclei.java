package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * What speaks for the people of each unit, and which links they keep ({@code M3}).
 *
 * <p>This is the picture of {@link NucleusView}. It is immutable and shares structure with the one
 * before it. Who sits in which leading group stands in {@link org.leadershipmethod.group.Groups}.
 * For example:
 *
 * <pre>{@code
 * practice.situation().view(NUCLEI).deeds(school, ada); // how many deeds of ada were told
 * }</pre>
 */
public final class Nuclei {

  static final Nuclei NONE = new Nuclei(HashTreePMap.empty(), false, false);

  private final HashPMap<UnitId, UnitNucleus> byUnit;
  private final boolean hasDeeds;
  private final boolean hasLinks;

  private Nuclei(HashPMap<UnitId, UnitNucleus> byUnit, boolean hasDeeds, boolean hasLinks) {
    this.byUnit = byUnit;
    this.hasDeeds = hasDeeds;
    this.hasLinks = hasLinks;
  }

  static Nuclei in(Situation now) {
    return now.view(NucleusView.NUCLEI);
  }

  /** How many deeds of somebody were told in a unit. */
  public int deeds(UnitId unit, PersonId person) {
    return deedsOf(unit, person).map(Deeds::count).orElse(0);
  }

  /** The entry that told the last deed of somebody in a unit; empty where none was told. */
  public Optional<EntryId> lastDeed(UnitId unit, PersonId person) {
    return deedsOf(unit, person).map(deeds -> deeds.last().entry());
  }

  /** The last assessment of somebody in a unit; empty where there is none. */
  public Optional<MemberAssessed> assessment(UnitId unit, PersonId person) {
    return Optional.ofNullable(at(unit).assessed().get(person)).map(told -> told.what());
  }

  Optional<Deeds> deedsOf(UnitId unit, PersonId person) {
    return Optional.ofNullable(at(unit).deeds().get(person));
  }

  /** Whether a deed was told anywhere: else nobody can be said to have done nothing. */
  boolean hasDeeds() {
    return hasDeeds;
  }

  /** Whether a link was told anywhere: else nobody can be said to have kept none. */
  boolean hasLinks() {
    return hasLinks;
  }

  UnitNucleus at(UnitId unit) {
    return byUnit.getOrDefault(unit, UnitNucleus.nothing());
  }

  /** The units of which it tells. */
  ImmutableSet<UnitId> units() {
    return ImmutableSet.copyOf(byUnit.keySet());
  }

  /** The same that also tells of these units. */
  Nuclei knowing(Iterable<UnitId> units) {
    HashPMap<UnitId, UnitNucleus> next = byUnit;
    for (UnitId unit : units) {
      next = next.plus(unit, at(unit));
    }
    return new Nuclei(next, hasDeeds, hasLinks);
  }

  Nuclei on(UnitId unit, UnaryOperator<UnitNucleus> change) {
    return new Nuclei(byUnit.plus(unit, change.apply(at(unit))), hasDeeds, hasLinks);
  }

  Nuclei tellingDeeds() {
    return hasDeeds ? this : new Nuclei(byUnit, true, hasLinks);
  }

  Nuclei tellingLinks() {
    return hasLinks ? this : new Nuclei(byUnit, hasDeeds, true);
  }

  /** The units that are gone after an event, of those of which it tells. */
  ImmutableSet<UnitId> ending(OrganizationEvent event) {
    return event.gone(byUnit.keySet());
  }

  Nuclei without(ImmutableSet<UnitId> gone) {
    return gone.isEmpty() ? this : new Nuclei(byUnit.minusAll(gone), hasDeeds, hasLinks);
  }

  /** Of how many units it tells. */
  @Override
  public String toString() {
    return Counted.of(byUnit.size(), "unit", "units") + " with deeds and links";
  }
}
