package org.leadershipmethod.benchmarks;

import static org.leadershipmethod.benchmarks.FaultyColumns.VACANT;
import static org.leadershipmethod.benchmarks.SampleColumns.NONE;

import java.util.Arrays;

/**
 * The limit: the rules of {@link StructureRule} in one loop over columns of numbers, which writes
 * down a number for each rule that is broken at a unit.
 */
final class StructureOnNumbers {
  private final FaultyColumns all;
  private final int[] below;
  private int[] found = new int[1024];
  private int count;

  StructureOnNumbers(FaultyColumns all) {
    this.all = all;
    below = new int[all.units()];
    for (int unit = 1; unit < below.length; unit++) {
      below[all.parents[unit]]++;
    }
  }

  /** The number of a rule at a unit. */
  static int number(int rule, int unit) {
    return unit * StructureRule.ALL.size() + rule;
  }

  /** All that is broken, in the order of units. */
  int[] found() {
    count = 0;
    for (int unit = 0; unit < below.length; unit++) {
      ofOneUnit(unit);
      ofDepartment(unit, 0, 7);
      ofDepartment(unit, 1, 11);
      if (unit > 0) {
        besideTheOneAbove(unit, all.parents[unit]);
      }
      besideThoseBelow(unit);
    }
    return Arrays.copyOf(found, count);
  }

  private void broken(boolean is, int rule, int unit) {
    if (is) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = number(rule, unit);
    }
  }

  private boolean isStranger(int unit, int person) {
    return person != NONE && !all.isMember(unit, person);
  }

  private void ofOneUnit(int unit) {
    int head = all.heads[unit];
    int second = all.secondHeads[unit];
    int members = all.memberCounts[unit];
    int chief = all.departments[0][unit];
    broken(head == NONE, 0, unit);
    broken(second != NONE, 1, unit);
    broken(isStranger(unit, head) || isStranger(unit, second), 2, unit);
    broken(members == 0, 3, unit);
    broken(members < 4, 4, unit);
    broken(members > 12, 5, unit);
    broken(chief >= 0 && chief == all.departments[1][unit], 6, unit);
  }

  private void ofDepartment(int unit, int field, int rule) {
    int chief = all.departments[field][unit];
    broken(chief == NONE, rule, unit);
    broken(chief == VACANT, rule + 1, unit);
    broken(chief >= 0 && !all.isMember(unit, chief), rule + 2, unit);
    broken(
        chief >= 0 && (chief == all.heads[unit] || chief == all.secondHeads[unit]), rule + 3, unit);
  }

  private void besideTheOneAbove(int unit, int above) {
    broken(isHead(above, all.heads[unit]) || isHead(above, all.secondHeads[unit]), 15, unit);
    broken(all.heads[above] == NONE, 16, unit);
    broken(all.secondHeads[above] != NONE, 17, unit);
    broken(all.kinds[unit] == all.kinds[above], 18, unit);
    broken(all.memberCounts[unit] > all.memberCounts[above] + 2, 19, unit);
    for (int field = 0; field < 2; field++) {
      int[] chiefs = all.departments[field];
      broken(chiefs[unit] != NONE && chiefs[above] == NONE, 20 + field, unit);
    }
  }

  private boolean isHead(int unit, int person) {
    return person != NONE && (person == all.heads[unit] || person == all.secondHeads[unit]);
  }

  private void besideThoseBelow(int unit) {
    broken(below[unit] > 8, 22, unit);
    broken(below[unit] == 1, 23, unit);
    broken(below[unit] > 0 && all.memberCounts[unit] < 6, 24, unit);
  }
}
