package org.leadershipmethod.organization;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;

/**
 * Writes down an organization unit by unit: {@code unit(…)} starts one, what follows is said of it.
 *
 * <p>Units may come in any order, a parent also after its children. Nothing is checked before the
 * end; then all that is wrong is said at once, also where a null was given, such as for an empty
 * cell.
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

  /** The id of the unit that was started last, as it was given. */
  private @Nullable String unit;

  /** Where that unit stands, for a reader of problems. */
  private String where = "before the first unit";

  OrganizationBuilder() {}

  /** Starts a unit, called by its id unless {@link #named} says otherwise. */
  public OrganizationBuilder unit(@Nullable String id) {
    unit = id;
    where = "unit " + (id == null ? "no. " + (rows.units().size() + 1) : Quoted.text(id));
    rows.unit(where, id, id == null || id.isBlank() ? "no name" : id, UnitKind.UNIT.value(), null);
    return this;
  }

  /** Starts a unit, called by its id unless {@link #named} says otherwise. */
  public OrganizationBuilder unit(@Nullable UnitId id) {
    return unit(text(id));
  }

  /** What people call the unit. */
  public OrganizationBuilder named(@Nullable String name) {
    if (hasBegun("name " + Quoted.text(name))) {
      rows.setTitle(name);
    }
    return this;
  }

  /** What kind of unit it is, in the host's words. */
  public OrganizationBuilder kind(@Nullable String kind) {
    if (hasBegun("kind " + Quoted.text(kind))) {
      rows.setKind(kind);
    }
    return this;
  }

  /** What kind of unit it is. */
  public OrganizationBuilder kind(@Nullable UnitKind kind) {
    return kind(text(kind));
  }

  /** The unit directly above it; without this it stands at the top. */
  public OrganizationBuilder under(@Nullable String parent) {
    if (hasBegun("parent " + Quoted.text(parent))) {
      rows.setParent(parent);
    }
    return this;
  }

  /** The unit directly above it; without this it stands at the top. */
  public OrganizationBuilder under(@Nullable UnitId parent) {
    return under(text(parent));
  }

  /** Who is in overall charge of the unit; several share it. */
  public OrganizationBuilder inCharge(@Nullable String @Nullable ... persons) {
    return each("charge of ", persons, person -> rows.inCharge(where, unit, person));
  }

  /** Who is in overall charge of the unit; several share it. */
  public OrganizationBuilder inCharge(@Nullable PersonId @Nullable ... persons) {
    return inCharge(texts(persons));
  }

  /** Heads of the unit beside whoever is in overall charge. */
  public OrganizationBuilder furtherHead(@Nullable String @Nullable ... persons) {
    return each("further heads ", persons, person -> rows.furtherHead(where, unit, person));
  }

  /** Heads of the unit beside whoever is in overall charge. */
  public OrganizationBuilder furtherHead(@Nullable PersonId @Nullable ... persons) {
    return furtherHead(texts(persons));
  }

  /** A department of the unit: its field, its person in charge, and who else works in it. */
  public OrganizationBuilder department(
      @Nullable FieldOfWork field,
      @Nullable String inCharge,
      @Nullable String @Nullable ... staff) {
    if (inCharge == null) {
      rows.addProblem(where, "nobody in charge of a department", "the id of a person");
    }
    return department(field, staff, inCharge);
  }

  /** A department of the unit: its field, its person in charge, and who else works in it. */
  public OrganizationBuilder department(
      @Nullable FieldOfWork field,
      @Nullable PersonId inCharge,
      @Nullable PersonId @Nullable ... staff) {
    return department(field, text(inCharge), texts(staff));
  }

  /** A department of the unit that nobody is in charge of. */
  public OrganizationBuilder departmentWithoutHead(
      @Nullable FieldOfWork field, @Nullable String @Nullable ... staff) {
    return department(field, staff, null);
  }

  /** A department of the unit that nobody is in charge of. */
  public OrganizationBuilder departmentWithoutHead(
      @Nullable FieldOfWork field, @Nullable PersonId @Nullable ... staff) {
    return departmentWithoutHead(field, texts(staff));
  }

  /** Members of the unit of whom no more is known. */
  public OrganizationBuilder members(@Nullable String @Nullable ... persons) {
    return each("members ", persons, person -> rows.member(where, unit, person, null, null));
  }

  /** Members of the unit of whom no more is known. */
  public OrganizationBuilder members(@Nullable PersonId @Nullable ... persons) {
    return members(texts(persons));
  }

  /** A member of the unit, with the part they stand in and the kind of personnel they belong to. */
  public OrganizationBuilder member(
      @Nullable String person, @Nullable Part part, @Nullable PersonnelKind kind) {
    expect(part, "the part of the masses that a member stands in");
    expect(kind, "the kind of personnel that a member belongs to");
    return described(person, part, text(kind));
  }

  /** A member of the unit, with the part they stand in and the kind of personnel they belong to. */
  public OrganizationBuilder member(
      @Nullable PersonId person, @Nullable Part part, @Nullable PersonnelKind kind) {
    return member(text(person), part, kind);
  }

  /** A member of the unit, described as far as is known. */
  public OrganizationBuilder member(@Nullable Member member) {
    expect(member, "a member");
    return member == null
        ? this
        : described(
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
      @Nullable FieldOfWork field, @Nullable String @Nullable [] staff, @Nullable String inCharge) {
    if (hasBegun("department of " + field)) {
      rows.department(where, unit, text(field), inCharge);
      listed(staff).forEach(person -> rows.staff(where, unit, text(field), person));
    }
    return this;
  }

  private OrganizationBuilder described(
      @Nullable String person, @Nullable Part part, @Nullable String kind) {
    if (hasBegun("member " + Quoted.text(person))) {
      rows.member(where, unit, person, part, kind);
    }
    return this;
  }

  private OrganizationBuilder each(
      String said, @Nullable String @Nullable [] persons, Consumer<@Nullable String> row) {
    if (hasBegun(said + Arrays.toString(persons))) {
      listed(persons).forEach(row);
    }
    return this;
  }

  /** Whether a unit has been started; otherwise there is a problem. */
  private boolean hasBegun(String said) {
    boolean hasBegun = rows.units().size() > 0;
    if (!hasBegun) {
      rows.addProblem(where, said, "unit(…) first");
    }
    return hasBegun;
  }

  private void expect(@Nullable Object given, String expected) {
    if (given == null) {
      rows.addProblem(where, Quoted.text(given), expected);
    }
  }

  /** What was given, one by one; no list at all counts as one that is missing. */
  private static <T> List<@Nullable T> listed(@Nullable T @Nullable [] given) {
    return given == null ? Collections.singletonList(null) : Arrays.asList(given);
  }

  private static @Nullable String text(@Nullable Object id) {
    return id == null ? null : id.toString();
  }

  private static @Nullable String[] texts(@Nullable PersonId @Nullable [] persons) {
    return listed(persons).stream().map(OrganizationBuilder::text).toArray(String[]::new);
  }
}
