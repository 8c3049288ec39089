package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;

/**
 * Chooses the units that get a box of their own, within a limit that counts the folds too.
 *
 * <p>A unit with units below it needs two boxes: its own and the fold for what is below. Once all
 * directly below it are shown, the fold is free again.
 */
final class ShownUnits {

  private final Organization organization;
  private final int limit;
  private final List<UnitId> shown = new ArrayList<>();
  private int boxes;

  private ShownUnits(Organization organization, int limit) {
    this.organization = organization;
    this.limit = limit;
  }

  /**
   * Level by level from the top: the units below one unit together, so that they can be compared;
   * where they do not fit, the next unit's. What room is left then goes to as many as fit below the
   * first that was passed by.
   */
  static ImmutableSet<UnitId> fromTheTop(Organization organization, int limit) {
    ShownUnits units = new ShownUnits(organization, limit);
    ImmutableList<UnitId> roots = listed(organization.roots());
    if (units.cost(roots) <= limit) {
      units.addAll(roots);
    } else {
      units.boxes = 1;
      units.addSome(roots);
    }
    units.addLevels();
    return ImmutableSet.copyOf(units.shown);
  }

  /**
   * One unit, the way down to it, and the units directly below it. Of a long way down the middle is
   * left out.
   */
  static ImmutableSet<UnitId> around(Organization organization, UnitId unit, int limit) {
    ShownUnits units = new ShownUnits(organization, limit);
    units.boxes = organization.roots().limit(2).count() > 1 ? 1 : 0;
    units.addAll(units.wayTo(unit));
    units.addBelow(unit);
    return ImmutableSet.copyOf(units.shown);
  }

  private static ImmutableList<UnitId> listed(Stream<UnitId> units) {
    return units.collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<UnitId> wayTo(UnitId unit) {
    int longest = limit / 4;
    Deque<UnitId> way = new ArrayDeque<>();
    UnitId top = unit;
    way.addFirst(unit);
    Optional<UnitId> above = organization.parent(unit);
    while (above.isPresent()) {
      top = above.get();
      if (way.size() < longest) {
        way.addFirst(top);
      }
      above = organization.parent(top);
    }
    if (!way.getFirst().equals(top)) {
      way.removeFirst();
      way.addFirst(top);
    }
    return ImmutableList.copyOf(way);
  }

  private void addLevels() {
    UnitId passedBy = null;
    for (int at = 0; at < shown.size(); at++) {
      if (!addAllBelow(shown.get(at)) && passedBy == null) {
        passedBy = shown.get(at);
      }
    }
    addBelowPassedBy(passedBy);
  }

  private void addBelowPassedBy(@Nullable UnitId unit) {
    if (unit != null) {
      addSome(listed(organization.children(unit)));
    }
  }

  private void addBelow(UnitId unit) {
    if (!addAllBelow(unit)) {
      addSome(listed(organization.children(unit)));
    }
  }

  /** Whether there was room for all. */
  private boolean addAllBelow(UnitId unit) {
    ImmutableList<UnitId> below = listed(organization.children(unit));
    if (below.isEmpty()) {
      return true;
    }
    boolean hasRoom = boxes + cost(below) - 1 <= limit;
    if (hasRoom) {
      boxes--;
      addAll(below);
    }
    return hasRoom;
  }

  private void addAll(ImmutableList<UnitId> units) {
    boxes += cost(units);
    shown.addAll(units);
  }

  private void addSome(ImmutableList<UnitId> units) {
    for (UnitId unit : units) {
      if (boxes + cost(unit) > limit) {
        return;
      }
      boxes += cost(unit);
      shown.add(unit);
    }
  }

  private int cost(ImmutableList<UnitId> units) {
    // a unit costs one box or two: so many are over the limit without looking at each
    return units.size() > limit + 1 ? units.size() : units.stream().mapToInt(this::cost).sum();
  }

  private int cost(UnitId unit) {
    return organization.children(unit).findAny().isPresent() ? 2 : 1;
  }
}
