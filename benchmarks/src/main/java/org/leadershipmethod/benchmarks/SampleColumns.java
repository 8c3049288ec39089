package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;

/**
 * An organization that nobody has, as columns: eight units below each, ten people in each.
 *
 * <p>The first of a unit's people is in overall charge of it. Every second unit has a department,
 * with its second person in charge. Neither units nor people are numbered as they stand in the
 * tree, as such luck is rare.
 */
final class SampleColumns {
  /** How many people belong to each unit. */
  static final int PEOPLE = 10;

  /** The field of every department. */
  static final String FIELD = "education";

  /** No unit, nobody. */
  static final int NONE = -1;

  private static final int UNITS_BELOW = 8;

  private final int[] parents;
  private final int[] people;
  private final int root;
  private final ImmutableList<String> unitIds;
  private final ImmutableList<String> personIds;

  private SampleColumns(int units) {
    Random random = new Random(units);
    int[] numbers = shuffled(units, random);
    parents = new int[units];
    for (int place = 0; place < units; place++) {
      parents[numbers[place]] = place == 0 ? NONE : numbers[(place - 1) / UNITS_BELOW];
    }
    root = numbers[0];
    people = shuffled(units * PEOPLE, random);
    unitIds = ids("unit-", units);
    personIds = ids("person-", units * PEOPLE);
  }

  /** The sample with so many units; always the same for a number. */
  static SampleColumns of(int units) {
    return new SampleColumns(units);
  }

  private static int[] shuffled(int size, Random random) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, random);
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static ImmutableList<String> ids(String kind, int size) {
    ImmutableList.Builder<String> ids = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      ids.add(kind + i);
    }
    return ids.build();
  }

  int units() {
    return parents.length;
  }

  int persons() {
    return people.length;
  }

  int root() {
    return root;
  }

  /** The number of the unit above, or {@link #NONE}. */
  int parent(int unit) {
    return parents[unit];
  }

  /** The number of one of a unit's people. */
  int person(int unit, int place) {
    return people[unit * PEOPLE + place];
  }

  /** The number of the person in overall charge. */
  int head(int unit) {
    return person(unit, 0);
  }

  /** The number of somebody who could be in overall charge next. */
  int follower(int unit) {
    return person(unit, 2);
  }

  /** The number of the person in charge of the department, or {@link #NONE}. */
  int specialist(int unit) {
    return unit % 2 == 0 ? person(unit, 1) : NONE;
  }

  String unitId(int unit) {
    return unitIds.get(unit);
  }

  String personId(int person) {
    return personIds.get(person);
  }

  /**
   * Whether one unit is the other or stands above it: a walk, for everything else to agree with.
   */
  boolean reaches(int lower, int higher) {
    int at = lower;
    while (at != higher && at != NONE) {
      at = parents[at];
    }
    return at == higher;
  }

  /** Everything as rows. */
  OrganizationRows rows() {
    OrganizationRows rows = new OrganizationRows();
    for (int unit = 0; unit < units(); unit++) {
      addRows(rows, unit);
    }
    return rows;
  }

  private void addRows(OrganizationRows rows, int unit) {
    String id = unitId(unit);
    String above = parents[unit] == NONE ? null : unitId(parents[unit]);
    rows.unit("unit", id, id, "unit", above);
    rows.inCharge("unit", id, personId(head(unit)));
    if (specialist(unit) != NONE) {
      rows.department("unit", id, FIELD, personId(specialist(unit)));
    }
    for (int place = 0; place < PEOPLE; place++) {
      rows.member("unit", id, personId(person(unit, place)), null, null);
    }
  }

  /** Everything as an organization of the library. */
  Organization organization() {
    return Organization.ofRows(rows()).orElseThrow();
  }
}
