package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;

/**
 * Draws the shown units of an organization, and folds every other into the box of the nearest shown
 * unit above it.
 *
 * <p>All units are met once, each before those below it; the way down to where we are is kept, but
 * only the shown units of it, so that a deep tree costs no more than a broad one.
 */
final class OrganizationSheet {

  /** Stands above the units at the top. */
  private static final Optional<UnitId> TOP = Optional.empty();

  private final Organization organization;
  private final ImmutableSet<UnitId> shown;
  private final boolean withPeople;
  private final Sheet sheet = new Sheet(false);

  /** The shown units above where we are, the nearest first. */
  private final Deque<UnitId> above = new ArrayDeque<>();

  private final Map<UnitId, Integer> boxes = new HashMap<>();

  /** Of each shown unit, the nearest shown one above it. */
  private final Map<Unit, Optional<UnitId>> nearest = new LinkedHashMap<>();

  /** What is not shown, under the nearest shown unit above it. */
  private final Map<Optional<UnitId>, Fold> folds = new LinkedHashMap<>();

  OrganizationSheet(Organization organization, ImmutableSet<UnitId> shown, boolean withPeople) {
    this.organization = organization;
    this.shown = shown;
    this.withPeople = withPeople;
  }

  Drawing drawing() {
    organization.units().forEachOrdered(this::meet);
    Map<Optional<UnitId>, Integer> folded = drawFolds();
    nearest.forEach((unit, higher) -> connect(unit, higher, folded));
    folded.forEach((higher, box) -> higher.ifPresent(unit -> sheet.dashed(box(unit), box, "")));
    return sheet.drawing();
  }

  private void meet(Unit unit) {
    while (!above.isEmpty() && !organization.isSubordinate(unit.id(), above.getFirst())) {
      above.removeFirst();
    }
    Optional<UnitId> higher = Optional.ofNullable(above.peekFirst());
    if (shown.contains(unit.id())) {
      Label label = UnitLabel.of(organization, unit, withPeople);
      boxes.put(unit.id(), sheet.node(label, UnitLabel.mark(organization.charge(unit.id()))));
      nearest.put(unit, higher);
      above.addFirst(unit.id());
    } else {
      folds.computeIfAbsent(higher, none -> new Fold(organization)).add(unit);
    }
  }

  private Map<Optional<UnitId>, Integer> drawFolds() {
    Set<Optional<UnitId>> withOthers = new HashSet<>(nearest.values());
    Map<Optional<UnitId>, Integer> folded = new LinkedHashMap<>();
    folds.forEach(
        (higher, fold) ->
            folded.put(
                higher,
                sheet.node(
                    fold.label(withOthers.contains(higher), higher.equals(TOP)), Mark.FOLDED)));
    return folded;
  }

  /** Where the unit directly above is folded, the arrow comes from the fold. */
  private void connect(Unit unit, Optional<UnitId> higher, Map<Optional<UnitId>, Integer> folded) {
    if (unit.parent().isEmpty()) {
      return;
    }
    Integer from = unit.parent().equals(higher) ? boxes.get(higher.get()) : folded.get(higher);
    if (from == null) {
      throw new IllegalStateException("The unit above " + unit + " was never met.");
    }
    sheet.edge(from, box(unit.id()), "");
  }

  private int box(UnitId unit) {
    Integer box = boxes.get(unit);
    if (box == null) {
      throw new IllegalStateException("Unit " + unit + " has no box.");
    }
    return box;
  }
}
