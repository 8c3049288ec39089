package org.leadershipmethod.vitality;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.organization.UnitId;

/**
 * How alive a leading group is, measured in what was written down ({@code M3}, {@code M9.4}).
 *
 * <p>It holds a record and is asked for one measure after the other. What was over by the end of
 * the time that is asked about is read, and nothing later; an entry of a vague time that may lie
 * within that time or outside is not counted, and told ({@link Unseen}). For example:
 *
 * <pre>{@code
 * Vitality vitality = Vitality.of(practice.chronicle());
 * vitality.parts(school, When.on(day)); // of 14 members 3 active, 7 intermediate, 2 backward; …
 * }</pre>
 *
 * <p>This class is immutable.
 */
public final class Vitality {

  private final Chronicle record;

  private Vitality(Chronicle record) {
    this.record = record;
  }

  /** Measures over a record. */
  public static Vitality of(Chronicle record) {
    return new Vitality(requireNonNull(record, "record"));
  }

  /**
   * The members of a unit in three parts ({@code M3.5}).
   *
   * @param unit which unit; the units below it do not count
   * @param asOf up to the end of which time the record is read, such as {@code When.on(day)}
   * @throws IllegalArgumentException if the unit is not there then; the message names the nearest
   *     one that is
   */
  public ThreeParts parts(UnitId unit, When asOf) {
    return new PartsReading(
            record, requireNonNull(unit, "unit"), false, requireNonNull(asOf, "asOf"))
        .parts();
  }

  /**
   * The members of a unit and of all units below it in three parts, each person once ({@code
   * M3.5}).
   *
   * @param unit the highest of the units
   * @param asOf up to the end of which time the record is read
   * @throws IllegalArgumentException if the unit is not there then; the message names the nearest
   *     one that is
   */
  public ThreeParts partsWithSubtree(UnitId unit, When asOf) {
    return new PartsReading(
            record, requireNonNull(unit, "unit"), true, requireNonNull(asOf, "asOf"))
        .parts();
  }

  /**
   * Who of a unit moved from one part of the masses to another in a span, and who raised them
   * ({@code M3.6}).
   *
   * @param unit which unit
   * @param span the span, such as {@code When.during(first, last)}
   * @throws IllegalArgumentException if the unit is not there at its end; the message names the
   *     nearest one that is
   */
  public Moves moves(UnitId unit, When span) {
    return new MovesReading(record, requireNonNull(unit, "unit"), requireNonNull(span, "span"))
        .moves();
  }

  /**
   * How large the leading group of a unit is and of whom it is made up ({@code M3.1}, {@code
   * M3.10}).
   *
   * @param unit which unit
   * @param asOf up to the end of which time the record is read
   * @throws IllegalArgumentException if the unit is not there then; the message names the nearest
   *     one that is
   */
  public MakeUp makeUp(UnitId unit, When asOf) {
    return new MakeUpReading(record, requireNonNull(unit, "unit"), requireNonNull(asOf, "asOf"))
        .makeUp();
  }

  /**
   * How many members outside its leading group the group of a unit met in a span ({@code M3.2}).
   *
   * @param unit which unit
   * @param span the span
   * @throws IllegalArgumentException if the unit is not there at its end; the message names the
   *     nearest one that is
   */
  public Reach reach(UnitId unit, When span) {
    return new ReachReading(record, requireNonNull(unit, "unit"), requireNonNull(span, "span"))
        .reach();
  }

  /**
   * On how few people a part of the work of a unit depends: {@code dependence(school, year,
   * Share.of(1, 2))} is about half of it.
   *
   * @param unit which unit
   * @param span the span
   * @param part which part of the deeds that were told
   * @throws IllegalArgumentException if the unit is not there at its end; the message names the
   *     nearest one that is
   */
  public Dependence dependence(UnitId unit, When span, Share part) {
    return new DependenceReading(
            record,
            requireNonNull(unit, "unit"),
            requireNonNull(span, "span"),
            requireNonNull(part, "part"))
        .dependence();
  }

  /**
   * What people of a unit demanded and nothing answers, and how long they waited for what was
   * answered ({@code M9.4}).
   *
   * @param unit which unit
   * @param asOf up to the end of which time the record is read
   * @throws IllegalArgumentException if the unit is not there then; the message names the nearest
   *     one that is
   */
  public Demands demands(UnitId unit, When asOf) {
    return new DemandsReading(record, requireNonNull(unit, "unit"), requireNonNull(asOf, "asOf"))
        .demands();
  }

  /**
   * How a leading group decided in a span, with dissent or without ({@code M3.14}).
   *
   * @param group the leading group of a unit or of any other body
   * @param span the span
   */
  public Unity unity(GroupId group, When span) {
    return new UnityReading(record, requireNonNull(group, "group"), requireNonNull(span, "span"))
        .unity();
  }

  /** Of how many entries. */
  @Override
  public String toString() {
    return "measures over a " + record;
  }
}
