package org.leadershipmethod.examples.snapshot;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of a list of units on some day: that a unit is there, and somebody has a place in it.
 *
 * @param where the file and line
 * @param day the day on which it was so
 * @param unit the unit
 * @param kind what kind of unit it is
 * @param parent the unit above it
 * @param role what somebody is in it; empty where the line only says that the unit is there
 * @param person who; empty where there is no role
 */
public record Line(
    String where,
    LocalDate day,
    String unit,
    String kind,
    Optional<String> parent,
    Optional<Role> role,
    String person) {

  /** The same with another word for the person. */
  public Line with(String otherPerson) {
    return new Line(where, day, unit, kind, parent, role, otherPerson);
  }
}
