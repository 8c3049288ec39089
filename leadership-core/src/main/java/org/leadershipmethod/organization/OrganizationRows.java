package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Interner;
import org.leadershipmethod.organization.Post.Kind;
import org.leadershipmethod.person.Part;

/**
 * Collects an organization row by row, as an importer meets it.
 *
 * <p>Rows may come in any order, and nothing is checked before {@link Organization#ofRows} reads
 * them; ids are plain texts here, and one that is null or blank, such as that of an empty cell, is
 * a problem like any other. Each row says where it stands, such as {@code units.csv:17}, so that a
 * problem can be found again.
 *
 * <p>Rows are kept in columns, so that a million people fit. A collector changes as it is used, and
 * is for one thread; after reading, more rows can be added, and read once more.
 */
public final class OrganizationRows {

  /** In the place of the field of a department that names none. */
  private static final int UNUSABLE = Integer.MIN_VALUE;

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
      @Nullable String where,
      @Nullable String id,
      @Nullable String name,
      @Nullable String kind,
      @Nullable String parent) {
    int row = row(where);
    String known = usable(row, id, "the id of a unit");
    units.add(known == null ? NONE : unitIds.intern(known), row);
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
  public OrganizationRows inCharge(
      @Nullable String where, @Nullable String unit, @Nullable String person) {
    post(row(where), Kind.IN_CHARGE, unit, person, 0);
    return this;
  }

  /**
   * A head of a unit beside whoever is in overall charge.
   *
   * @param where where the row stands
   * @param unit the id of the unit
   * @param person the id of the person
   */
  public OrganizationRows furtherHead(
      @Nullable String where, @Nullable String unit, @Nullable String person) {
    post(row(where), Kind.FURTHER_HEAD, unit, person, 0);
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
      @Nullable String where,
      @Nullable String unit,
      @Nullable String field,
      @Nullable String person) {
    inDepartment(row(where), Kind.DEPARTMENT, unit, field, person);
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
  public OrganizationRows staff(
      @Nullable String where,
      @Nullable String unit,
      @Nullable String field,
      @Nullable String person) {
    inDepartment(row(where), Kind.STAFF, unit, field, person);
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
      @Nullable String where,
      @Nullable String unit,
      @Nullable String person,
      @Nullable Part part,
      @Nullable String kind) {
    int row = row(where);
    String known = kind == null ? null : usable(row, kind, "a kind of personnel");
    int number = known == null ? NONE : personnel.intern(known);
    post(row, Kind.MEMBER, unit, person, Description.of(Optional.ofNullable(part), number));
    return this;
  }

  /** Gives the unit that came last another title. */
  void setTitle(@Nullable String title) {
    String usable = usable(units.lastRow(), title, "the name of a unit");
    if (usable != null) {
      units.setTitle(usable);
    }
  }

  /** Makes the unit that came last one of another kind. */
  void setKind(@Nullable String kind) {
    String usable = usable(units.lastRow(), kind, "a kind of unit");
    if (usable != null) {
      units.setKind(UnitKind.of(usable));
    }
  }

  /** Puts the unit that came last under another. */
  void setParent(@Nullable String parent) {
    String usable = usable(units.lastRow(), parent, "the id of the unit above, or none");
    if (usable != null) {
      units.setParent(unitIds.intern(usable));
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

  /** The number of the next row; what does not say where it stands is known by that. */
  private int row(@Nullable String where) {
    if (where != null && !where.isBlank()) {
      return places.add(where);
    }
    int row = places.add("row " + (places.size() + 1));
    problems.add(row, Quoted.text(where), "where the row stands");
    return row;
  }

  private void inDepartment(
      int row, Kind kind, @Nullable String unit, @Nullable String field, @Nullable String person) {
    String known = usable(row, field, "a field of work");
    post(row, kind, unit, person, known == null ? UNUSABLE : fields.intern(known));
  }

  private void post(
      int row, Kind kind, @Nullable String unit, @Nullable String person, int detail) {
    String where = usable(row, unit, "the id of a unit");
    // only a department can have nobody in a post
    boolean isVacant = kind == Kind.DEPARTMENT && person == null;
    String somebody = isVacant ? null : usable(row, person, "the id of a person");
    if (where != null && detail != UNUSABLE && (isVacant || somebody != null)) {
      int number = somebody == null ? NONE : personIds.intern(somebody);
      posts.add(kind, number(where), number, detail, row);
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

  /** A text that says something; null, and a problem, for any other. */
  private @Nullable String usable(int row, @Nullable String text, String expected) {
    if (text != null && !text.isBlank()) {
      return text;
    }
    problems.add(row, Quoted.text(text), expected);
    return null;
  }
}
