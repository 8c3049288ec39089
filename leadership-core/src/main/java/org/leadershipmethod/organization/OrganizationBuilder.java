package org.leadershipmethod.organization;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/**
 * Writes down an organization unit by unit: {@code unit(…)} starts one, what follows is said of it.
 *
 * <p>Units may come in any order, a parent also after its children. Nothing is checked before the
 * end; then all that is wrong is said at once.
 *
 * <pre>{@code
 * Organization county = Organization.builder()
 *     .unit("county").named("Border county").inCharge("secretary")
 *         .department(PROPAGANDA, "county-propagandist")
 *     .unit("school").under("county").inCharge("principal")
 *         .department(PROPAGANDA, "teacher-of-letters").members("teacher", "pupil-1", "pupil-2")
 *     .build();
 * }</pre>
 *
 * <p>A builder changes as it is used, and is for one thread.
 */
public final class OrganizationBuilder {

  private final OrganizationRows rows = new OrganizationRows();

  /** The id of the unit that was started last; null before the first. */
  private @Nullable String unit;

  /** Where that unit stands, for a reader of problems. */
  private String where = "before the first unit";

  OrganizationBuilder() {}

  /** Starts a unit, called by its id unless {@link #named} says otherwise. */
  public OrganizationBuilder unit(String id) {
    unit = id;
    where = "unit '" + id + "'";
    rows.unit(where, id, id.isBlank() ? "no name" : id, UnitKind.UNIT.value(), null);
    return this;
  }

  /** Starts a unit, called by its id unless {@link #named} says otherwise. */
  public OrganizationBuilder unit(UnitId id) {
    return unit(id.value());
  }

  /** What people call the unit. */
  public OrganizationBuilder named(String name) {
    if (begun("name '" + name + "'") != null) {
      rows.setTitle(name);
    }
    return this;
  }

  /** What kind of unit it is, in the host's words. */
  public OrganizationBuilder kind(String kind) {
    if (begun("kind '" + kind + "'") != null) {
      rows.setKind(kind);
    }
    return this;
  }

  /** What kind of unit it is. */
  public OrganizationBuilder kind(UnitKind kind) {
    return kind(kind.value());
  }

  /** The unit directly above it; without this it stands at the top. */
  public OrganizationBuilder under(String parent) {
    if (begun("parent '" + parent + "'") != null) {
      rows.setParent(parent);
    }
    return this;
  }

  /** The unit directly above it; without this it stands at the top. */
  public OrganizationBuilder under(UnitId parent) {
    return under(parent.value());
  }

  /** Who is in overall charge of the unit; several share it. */
  public OrganizationBuilder inCharge(String... persons) {
    String at = begun("charge of " + Arrays.toString(persons));
    if (at != null) {
      Arrays.stream(persons).forEach(person -> rows.inCharge(where, at, person));
    }
    return this;
  }

  /** Who is in overall charge of the unit; several share it. */
  public OrganizationBuilder inCharge(PersonId... persons) {
    return inCharge(texts(persons));
  }

  /** Heads of the unit beside whoever is in overall charge. */
  public OrganizationBuilder furtherHead(String... persons) {
    String at = begun("further heads " + Arrays.toString(persons));
    if (at != null) {
      Arrays.stream(persons).forEach(person -> rows.furtherHead(where, at, person));
    }
    return this;
  }

  /** Heads of the unit beside whoever is in overall charge. */
  public OrganizationBuilder furtherHead(PersonId... persons) {
    return furtherHead(texts(persons));
  }

  /** A department of the unit: its field, its person in charge, and who else works in it. */
  public OrganizationBuilder department(FieldOfWork field, String inCharge, String... staff) {
    return department(field, inCharge, Arrays.asList(staff));
  }

  /** A department of the unit: its field, its person in charge, and who else works in it. */
  public OrganizationBuilder department(FieldOfWork field, PersonId inCharge, PersonId... staff) {
    return department(field, inCharge.value(), texts(staff));
  }

  /** A department of the unit that nobody is in charge of. */
  public OrganizationBuilder departmentWithoutHead(FieldOfWork field, String... staff) {
    return department(field, null, Arrays.asList(staff));
  }

  /** A department of the unit that nobody is in charge of. */
  public OrganizationBuilder departmentWithoutHead(FieldOfWork field, PersonId... staff) {
    return departmentWithoutHead(field, texts(staff));
  }

  /** Members of the unit of whom no more is known. */
  public OrganizationBuilder members(String... persons) {
    String at = begun("members " + Arrays.toString(persons));
    if (at != null) {
      Arrays.stream(persons).forEach(person -> rows.member(where, at, person, null, null));
    }
    return this;
  }

  /** Members of the unit of whom no more is known. */
  public OrganizationBuilder members(PersonId... persons) {
    return members(texts(persons));
  }

  /** A member of the unit, with the part they stand in and the kind of personnel they belong to. */
  public OrganizationBuilder member(String person, Part part, PersonnelKind kind) {
    return member(person, part, kind.value());
  }

  /** A member of the unit, with the part they stand in and the kind of personnel they belong to. */
  public OrganizationBuilder member(PersonId person, Part part, PersonnelKind kind) {
    return member(person.value(), part, kind);
  }

  /** A member of the unit, described as far as is known. */
  public OrganizationBuilder member(Member member) {
    return member(
        member.person().value(),
        member.part().orElse(null),
        member.kind().map(PersonnelKind::value).orElse(null));
  }

  /**
   * The organization.
   *
   * @throws IllegalArgumentException if something is wrong; the message lists all of it
   */
  public Organization build() {
    return check().orElseThrow();
  }

  /** The organization, or everything that is wrong with what was said. */
  public Checked<Organization> check() {
    return Organization.ofRows(rows);
  }

  private OrganizationBuilder department(
      FieldOfWork field, @Nullable String inCharge, List<String> staff) {
    String at = begun("department of " + field);
    if (at != null) {
      rows.department(where, at, field.value(), inCharge);
      staff.forEach(person -> rows.staff(where, at, field.value(), person));
    }
    return this;
  }

  private OrganizationBuilder member(String person, @Nullable Part part, @Nullable String kind) {
    String at = begun("member '" + person + "'");
    if (at != null) {
      rows.member(where, at, person, part, kind);
    }
    return this;
  }

  /** The id of the unit that something is said of; null, and a problem, before the first. */
  private @Nullable String begun(String said) {
    if (unit == null) {
      rows.addProblem(where, said, "unit(…) first");
    }
    return unit;
  }

  private static String[] texts(PersonId... persons) {
    return Arrays.stream(persons).map(PersonId::value).toArray(String[]::new);
  }
}
