package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.internal.Interner;
import org.leadershipmethod.organization.Post.Kind;
import org.leadershipmethod.person.Part;

/**
 * Collects an organization row by row, as an importer meets it.
 *
 * <p>Rows may come in any order, and nothing is checked before {@link Organization#ofRows} reads
 * them; ids are plain texts here, and an empty one is a problem like any other. Each row says where
 * it stands, such as {@code units.csv:17}, so that a problem can be found again.
 *
 * <p>Rows are kept in columns, so that a million people fit. A collector changes as it is used, and
 * is for one thread; after reading, more rows can be added, and read once more.
 */
public final class OrganizationRows {

  private final RowPlaces places = new RowPlaces();
  private final RowProblems problems = new RowProblems(places);
  private final Interner unitIds = new Interner();
  private final Interner personIds = new Interner();
  private final Interner fields = new Interner();
  private final Interner personnel = new Interner();
  private final UnitColumns units = new UnitColumns();
  private final PostColumns posts = new PostColumns();
  private String lastUnit = "";
  private int lastNumber = NONE;

  /** Starts without rows. */
  public OrganizationRows() {}

  /**
   * A unit, with what people call it and where it stands in the tree.
   *
   * @param where where the row stands
   * @param id what everything else names the unit by
   * @param name what people call it
   * @param kind what it is, in the host's words
   * @param parent the id of the unit directly above it; null for a unit at the top
   */
  public OrganizationRows unit(
      String where, String id, String name, String kind, @Nullable String parent) {
    int row = places.add(where);
    boolean usable = isText(row, id, "the id of a unit");
    units.add(usable ? unitIds.intern(id) : NONE, row);
    setTitle(name);
    setKind(kind);
    if (parent != null) {
      setParent(parent);
    }
    return this;
  }

  /**
   * Somebody in overall charge of a unit; several such rows are a shared charge.
   *
   * @param where where the row stands
   * @param unit the id of the unit
   * @param person the id of the person
   */
  public OrganizationRows inCharge(String where, String unit, String person) {
    post(places.add(where), Kind.IN_CHARGE, unit, person, 0);
    return this;
  }

  /**
   * A head of a unit beside whoever is in overall charge.
   *
   * @param where where the row stands
   * @param unit the id of the unit
   * @param person the id of the person
   */
  public OrganizationRows furtherHead(String where, String unit, String person) {
    post(places.add(where), Kind.FURTHER_HEAD, unit, person, 0);
    return this;
  }

  /**
   * A department of a unit.
   *
   * @param where where the row stands
   * @param unit the id of the unit
   * @param field the field it works in
   * @param person the id of the person in charge of it; null when there is none
   */
  public OrganizationRows department(
      String where, String unit, String field, @Nullable String person) {
    inDepartment(places.add(where), Kind.DEPARTMENT, unit, field, person);
    return this;
  }

  /**
   * Somebody who works in a department of a unit; the department need not have a row of its own.
   *
   * @param where where the row stands
   * @param unit the id of the unit
   * @param field the field of the department
   * @param person the id of the person
   */
  public OrganizationRows staff(String where, String unit, String field, String person) {
    inDepartment(places.add(where), Kind.STAFF, unit, field, person);
    return this;
  }

  /**
   * A member of a unit.
   *
   * @param where where the row stands
   * @param unit the id of the unit
   * @param person the id of the person
   * @param part the part of the masses they stand in; null when it is not known
   * @param kind the kind of personnel they belong to; null when it is not known
   */
  public OrganizationRows member(
      String where, String unit, String person, @Nullable Part part, @Nullable String kind) {
    int row = places.add(where);
    boolean usable = kind == null || isText(row, kind, "a kind of personnel");
    int known = kind == null || !usable ? NONE : personnel.intern(kind);
    post(row, Kind.MEMBER, unit, person, Description.of(Optional.ofNullable(part), known));
    return this;
  }

  /** Gives the unit that came last another title. */
  void setTitle(String title) {
    if (isText(units.lastRow(), title, "the name of a unit")) {
      units.setTitle(title);
    }
  }

  /** Makes the unit that came last one of another kind. */
  void setKind(String kind) {
    if (isText(units.lastRow(), kind, "a kind of unit")) {
      units.setKind(UnitKind.of(kind));
    }
  }

  /** Puts the unit that came last under another. */
  void setParent(String parent) {
    if (isText(units.lastRow(), parent, "the id of the unit above, or none")) {
      units.setParent(unitIds.intern(parent));
    }
  }

  /** Notes something that is no row at all. */
  void addProblem(String where, String found, String expected) {
    problems.add(places.add(where), found, expected);
  }

  Checked<Organization> read() {
    return new RowsReading(this).read();
  }

  RowProblems problems() {
    return problems;
  }

  Interner unitIds() {
    return unitIds;
  }

  Interner personIds() {
    return personIds;
  }

  Interner fields() {
    return fields;
  }

  Interner personnel() {
    return personnel;
  }

  UnitColumns units() {
    return units;
  }

  PostColumns posts() {
    return posts;
  }

  private void inDepartment(
      int row, Kind kind, String unit, String field, @Nullable String person) {
    if (isText(row, field, "a field of work")) {
      post(row, kind, unit, person, fields.intern(field));
    }
  }

  private void post(int row, Kind kind, String unit, @Nullable String person, int detail) {
    boolean usable = isText(row, unit, "the id of a unit");
    usable &= person == null || isText(row, person, "the id of a person");
    if (usable) {
      int somebody = person == null ? NONE : personIds.intern(person);
      posts.add(kind, number(unit), somebody, detail, row);
    }
  }

  /** The number of a unit's id; mostly that of the row before. */
  private int number(String unit) {
    if (!unit.equals(lastUnit)) {
      lastUnit = unit;
      lastNumber = unitIds.intern(unit);
    }
    return lastNumber;
  }

  private boolean isText(int row, String text, String expected) {
    if (text.isBlank()) {
      problems.add(row, "'" + text + "'", expected);
    }
    return !text.isBlank();
  }
}
