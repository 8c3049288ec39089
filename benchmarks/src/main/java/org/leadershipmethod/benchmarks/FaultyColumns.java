package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Random;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;

/**
 * An organization as columns, in which one unit of twenty has something that one of the rules of
 * {@link StructureRule} looks for: eight units below each, ten people in each, a head and two
 * departments who are all of the unit.
 */
final class FaultyColumns {
  /** The two fields of departments. */
  static final ImmutableList<FieldOfWork> FIELDS =
      ImmutableList.of(FieldOfWork.EDUCATION, FieldOfWork.of("finance"));

  /** Of a department: there is one, and nobody is in charge of it. */
  static final int VACANT = -2;

  /** The kinds of units. */
  static final int KINDS = 3;

  private static final int BELOW = 8;
  private static final int PEOPLE = 10;
  private static final int MOST_PEOPLE = 13;
  private static final int ONE_FAULT_IN = 20;

  final int[] parents;
  final int[] kinds;
  final int[] heads;
  final int[] secondHeads;

  /** By field and unit: who is in charge, {@link #VACANT}, or NONE where there is no department. */
  final int[][] departments;

  /** The people of a unit have numbers side by side, beginning here. */
  final int[] firstMembers;

  final int[] memberCounts;

  private final Random random;

  FaultyColumns(int units) {
    random = new Random(units);
    parents = new int[units];
    kinds = new int[units];
    heads = new int[units];
    secondHeads = new int[units];
    departments = new int[FIELDS.size()][units];
    firstMembers = new int[units];
    memberCounts = new int[units];
    Arrays.fill(secondHeads, NONE);
    for (int unit = 0; unit < units; unit++) {
      parents[unit] = unit == 0 ? NONE : (unit - 1) / BELOW;
      kinds[unit] = unit == 0 ? 0 : (kinds[parents[unit]] + 1) % KINDS;
      firstMembers[unit] = unit * MOST_PEOPLE;
      memberCounts[unit] = PEOPLE;
      heads[unit] = firstMembers[unit];
      departments[0][unit] = firstMembers[unit] + 1;
      departments[1][unit] = firstMembers[unit] + 2;
      if (unit > BELOW && random.nextInt(ONE_FAULT_IN) == 0) {
        spoil(unit);
      }
    }
  }

  private void spoil(int unit) {
    int field = random.nextInt(FIELDS.size());
    int stranger = firstMembers[random.nextInt(unit)] + 5;
    switch (random.nextInt(13)) {
      case 0 -> heads[unit] = NONE;
      case 1 -> secondHeads[unit] = heads[unit] + 3;
      case 2 -> heads[unit] = stranger;
      case 3 -> heads[unit] = parents[unit] * MOST_PEOPLE;
      case 4 -> memberCounts[unit] = random.nextInt(PEOPLE);
      case 5 -> memberCounts[unit] = MOST_PEOPLE;
      case 6 -> departments[field][unit] = NONE;
      case 7 -> departments[field][unit] = VACANT;
      case 8 -> departments[field][unit] = stranger;
      case 9 -> departments[field][unit] = heads[unit];
      case 10 -> departments[1][unit] = departments[0][unit];
      case 11 -> parents[unit] = random.nextInt(BELOW);
      default -> kinds[unit] = kinds[parents[unit]];
    }
  }

  int units() {
    return parents.length;
  }

  static String unitId(int unit) {
    return "unit-" + unit;
  }

  static String personId(int person) {
    return "person-" + person;
  }

  static String kind(int kind) {
    return "kind-" + kind;
  }

  /** The number of a unit with this id. */
  static int number(String unitId) {
    return Integer.parseInt(unitId.substring("unit-".length()));
  }

  boolean isMember(int unit, int person) {
    return person >= firstMembers[unit] && person < firstMembers[unit] + memberCounts[unit];
  }

  /** Everything as an organization of the library. */
  Organization organization() {
    OrganizationRows rows = new OrganizationRows();
    for (int unit = 0; unit < units(); unit++) {
      addRows(rows, unit);
    }
    return Organization.ofRows(rows).orElseThrow();
  }

  private void addRows(OrganizationRows rows, int unit) {
    String id = unitId(unit);
    rows.unit("unit", id, id, kind(kinds[unit]), unit == 0 ? null : unitId(parents[unit]));
    for (int head : new int[] {heads[unit], secondHeads[unit]}) {
      if (head != NONE) {
        rows.inCharge("unit", id, personId(head));
      }
    }
    for (int field = 0; field < FIELDS.size(); field++) {
      int chief = departments[field][unit];
      if (chief != NONE) {
        rows.department(
            "unit", id, FIELDS.get(field).value(), chief == VACANT ? null : personId(chief));
      }
    }
    for (int member = 0; member < memberCounts[unit]; member++) {
      rows.member("unit", id, personId(firstMembers[unit] + member), null, null);
    }
  }
}
