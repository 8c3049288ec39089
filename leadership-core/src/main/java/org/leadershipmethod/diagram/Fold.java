package org.leadershipmethod.diagram;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.Charge;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.person.PersonId;

/** Counts the units that one box stands for, and the people in them, each once. */
final class Fold {

  private final Organization organization;
  private final Set<PersonId> people = new HashSet<>();
  private int units;
  private int vacant;
  private int shared;

  Fold(Organization organization) {
    this.organization = organization;
  }

  void add(Unit unit) {
    units++;
    people.addAll(organization.personnel(unit.id()));
    Charge charge = organization.charge(unit.id());
    vacant += charge.isVacant() ? 1 : 0;
    shared += charge.isShared() ? 1 : 0;
  }

  Label label(boolean isBesideOthers, boolean isAtTheTop) {
    String more = isBesideOthers ? "more " : "";
    String below = isAtTheTop ? "" : " below";
    String counts = "… " + Counted.of(units, more + "unit", more + "units") + below;
    return Label.of(
        Stream.concat(
            Stream.of(counts + ", " + Counted.people(people.size())),
            Stream.of(
                    vacant == 0 ? "" : Counted.units(vacant) + " with charge vacant",
                    shared == 0 ? "" : Counted.units(shared) + " with charge shared")
                .filter(line -> !line.isEmpty())));
  }
}
