package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A place that somebody can have in an organization: what, in which unit, and in which field.
 *
 * <p>Checked here: a field is named exactly for a place in a department.
 *
 * @param kind what the place is
 * @param unit where it is
 * @param field the field of the department; empty outside departments
 */
public record Post(Kind kind, UnitId unit, Optional<FieldOfWork> field) {

  /** What a place in an organization is. */
  public enum Kind {
    /** In overall charge of the unit. */
    IN_CHARGE("in charge of"),
    /** One of the unit's heads, without overall charge. */
    FURTHER_HEAD("further head of"),
    /** In charge of a department: specific responsibility. */
    DEPARTMENT("in charge of a department of"),
    /** Working in a department. */
    STAFF("on the staff of a department of"),
    /** Belonging to the unit. */
    MEMBER("member of");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** Whether it is a place in a department, and so has a field. */
    public boolean isInDepartment() {
      return this == DEPARTMENT || this == STAFF;
    }
  }

  /**
   * Makes a post of its three parts.
   *
   * @throws IllegalArgumentException if a department's field is missing, or named for another place
   */
  public Post {
    requireNonNull(kind, "kind");
    requireNonNull(unit, "unit");
    if (requireNonNull(field, "field").isPresent() != kind.isInDepartment()) {
      throw new IllegalArgumentException(
          "Posts in departments, and only those, name a field: " + kind + ", " + field + ".");
    }
  }

  /** In overall charge of a unit. */
  public static Post inCharge(UnitId unit) {
    return new Post(Kind.IN_CHARGE, unit, Optional.empty());
  }

  /** One of a unit's heads, without overall charge. */
  public static Post furtherHead(UnitId unit) {
    return new Post(Kind.FURTHER_HEAD, unit, Optional.empty());
  }

  /** In charge of a unit's department for a field. */
  public static Post department(UnitId unit, FieldOfWork field) {
    return new Post(Kind.DEPARTMENT, unit, Optional.of(requireNonNull(field, "field")));
  }

  /** On the staff of a unit's department for a field. */
  public static Post staff(UnitId unit, FieldOfWork field) {
    return new Post(Kind.STAFF, unit, Optional.of(requireNonNull(field, "field")));
  }

  /** Member of a unit. */
  public static Post member(UnitId unit) {
    return new Post(Kind.MEMBER, unit, Optional.empty());
  }

  /** The post in words: {@code in charge of 'school'}. */
  @Override
  public String toString() {
    return kind.words + " '" + unit + "'" + field.map(f -> " for " + f).orElse("");
  }
}
