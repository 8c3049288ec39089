package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

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

  static final Nuclei NONE = new Nuclei(SharedMap.empty(), ImmutableSet.of());

  private final SharedMap<UnitId, UnitNucleus> byUnit;
  private final ImmutableSet<Recorded> recorded;

  private Nuclei(SharedMap<UnitId, UnitNucleus> byUnit, ImmutableSet<Recorded> recorded) {
    this.byUnit = byUnit;
    this.recorded = recorded;
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

  /**
   * The last assessment of somebody in a unit that rests on deeds of theirs; empty where there is
   * none.
   */
  public Optional<MemberAssessed> assessment(UnitId unit, PersonId person) {
    return Optional.ofNullable(at(unit).assessed().get(person)).map(told -> told.what());
  }

  Optional<Deeds> deedsOf(UnitId unit, PersonId person) {
    return Optional.ofNullable(at(unit).deeds().get(person));
  }

  /** Whether the record tells of something at all: else nobody can be said to be without it. */
  boolean tells(Recorded what) {
    return recorded.contains(what);
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
    SharedMap<UnitId, UnitNucleus> next = byUnit;
    for (UnitId unit : units) {
      next = next.plus(unit, at(unit));
    }
    return new Nuclei(next, recorded);
  }

  Nuclei on(UnitId unit, UnaryOperator<UnitNucleus> change) {
    return new Nuclei(byUnit.plus(unit, change.apply(at(unit))), recorded);
  }

  Nuclei telling(Recorded what) {
    return tells(what) ? this : new Nuclei(byUnit, Sets.immutableEnumSet(what, more()));
  }

  private Recorded[] more() {
    return recorded.toArray(Recorded[]::new);
  }

  /** The units that are gone after an event, of those of which it tells. */
  ImmutableSet<UnitId> ending(OrganizationEvent event) {
    return event.gone(byUnit.keySet());
  }

  Nuclei without(ImmutableSet<UnitId> gone) {
    return gone.isEmpty() ? this : new Nuclei(byUnit.minusAll(gone), recorded);
  }

  /** Of how many units it tells. */
  @Override
  public String toString() {
    return Counted.of(byUnit.size(), "unit", "units") + " with deeds and links";
  }
}
