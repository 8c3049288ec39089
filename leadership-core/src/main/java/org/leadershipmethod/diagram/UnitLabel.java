package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.Charge;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.person.PersonId;

/** What stands in the box of a unit. */
final class UnitLabel {

  /** Further departments and people are only counted. */
  private static final int LISTED = 5;

  private UnitLabel() {}

  static Label of(Organization organization, Unit unit, boolean withPeople) {
    int people = organization.personnel(unit.id()).size();
    String kind = unit.kind().equals(UnitKind.UNIT) ? "" : unit.kind() + ", ";
    return Label.of(
        Stream.of(
                Stream.of(unit.name(), kind + Counted.people(people)),
                charge(organization.charge(unit.id()), withPeople),
                departments(organization.departments(unit.id()), withPeople))
            .flatMap(lines -> lines));
  }

  static Mark mark(Charge charge) {
    return charge.fold(() -> Mark.VACANT, person -> Mark.PLAIN, persons -> Mark.SHARED);
  }

  private static Stream<String> charge(Charge charge, boolean withPeople) {
    String irregular =
        charge.fold(
            () -> "charge vacant", person -> "", persons -> "charge shared by " + persons.size());
    String who = withPeople && !charge.isVacant() ? "in charge: " + listed(charge.holders()) : "";
    return Stream.of(irregular, who).filter(line -> !line.isEmpty());
  }

  private static Stream<String> departments(
      ImmutableList<Department> departments, boolean withPeople) {
    if (!withPeople) {
      return departments.isEmpty()
          ? Stream.empty()
          : Stream.of(listed(departments.stream().map(UnitLabel::field).toList()));
    }
    int others = departments.size() - LISTED;
    return Stream.concat(
        departments.stream()
            .limit(LISTED)
            .map(
                one ->
                    one.inCharge().map(person -> one.field() + ": " + person).orElse(field(one))),
        others > 0 ? Stream.of("and " + others + " more departments") : Stream.empty());
  }

  private static String field(Department department) {
    return department.field() + (department.inCharge().isEmpty() ? " without head" : "");
  }

  /** The first of them by their text, and how many others there are. */
  static String listed(Collection<?> things) {
    String first =
        things.stream().limit(LISTED).map(Object::toString).collect(Collectors.joining(", "));
    int others = things.size() - LISTED;
    return others > 0 ? first + " and " + others + " more" : first;
  }

  /** People as they stand after what they are; nothing where they are not to be shown. */
  static String people(Collection<PersonId> people, boolean withPeople) {
    return withPeople && !people.isEmpty() ? ": " + listed(people) : "";
  }
}
