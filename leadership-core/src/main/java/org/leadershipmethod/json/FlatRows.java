package org.leadershipmethod.json;

import java.util.Optional;
import java.util.function.Consumer;
import org.leadershipmethod.organization.Department;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/**
 * An organization as flat rows: unit by unit, each before those below it, and after each who has
 * which place in it, in order of appointment.
 */
final class FlatRows {

  private FlatRows() {}

  /** Passes on the rows one by one. */
  static void of(Organization organization, Consumer<OrganizationRow> rows) {
    organization
        .units()
        .forEach(
            unit -> {
              rows.accept(row(unit));
              addPeople(organization, unit.id(), rows);
            });
  }

  private static OrganizationRow row(Unit unit) {
    return new OrganizationRow.Unit(
        unit.id().value(), unit.name(), unit.kind().value(), unit.parent().map(UnitId::value));
  }

  private static void addPeople(
      Organization organization, UnitId unit, Consumer<OrganizationRow> rows) {
    String id = unit.value();
    for (PersonId person : organization.charge(unit).holders()) {
      rows.accept(new OrganizationRow.InCharge(id, person.value()));
    }
    for (PersonId person : organization.furtherHeads(unit)) {
      rows.accept(new OrganizationRow.FurtherHead(id, person.value()));
    }
    organization.departments(unit).forEach(department -> addDepartment(department, rows));
    organization.members(unit).forEach(member -> rows.accept(row(id, member)));
  }

  private static void addDepartment(Department department, Consumer<OrganizationRow> rows) {
    String unit = department.unit().value();
    String field = department.field().value();
    Optional<String> head = department.inCharge().map(PersonId::value);
    rows.accept(new OrganizationRow.Department(unit, field, head));
    for (PersonId person : department.staff()) {
      rows.accept(new OrganizationRow.Staff(unit, field, person.value()));
    }
  }

  private static OrganizationRow row(String unit, Member member) {
    Optional<String> kind = member.kind().map(PersonnelKind::value);
    return new OrganizationRow.Member(unit, member.person().value(), member.part(), kind);
  }
}
