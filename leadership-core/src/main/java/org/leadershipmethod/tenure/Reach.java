package org.leadershipmethod.tenure;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitSplit;

/**
 * Everything that may have come of some entries, in whatever order they happened and whether each
 * happened or not: who was ever where, and which unit ever stood below which.
 *
 * <p>It grows with each entry and never shrinks, so all entries are taken again until nothing is
 * new.
 */
final class Reach {

  private final SetMultimap<UnitId, Holder> holders = LinkedHashMultimap.create();
  private final SetMultimap<UnitId, Under> places = LinkedHashMultimap.create();
  private final SetMultimap<UnitId, UnitId> below = HashMultimap.create();

  private Reach() {}

  /** What may have come of entries, beginning with what is said as they are read. */
  static Reach of(Said said, ImmutableList<Change> changes) {
    Reach reach = new Reach();
    said.people().keySet().forEach(reach::holds);
    said.units().forEach((unit, one) -> one.values().forEach(place -> reach.stands(unit, place)));
    int before = -1;
    while (before < reach.size()) {
      before = reach.size();
      changes.forEach(change -> reach.take(change.event()));
    }
    return reach;
  }

  private int size() {
    return holders.size() + places.size();
  }

  /** Everybody who may ever have been in a unit. */
  ImmutableSet<Holder> in(UnitId unit) {
    return ImmutableSet.copyOf(holders.get(unit));
  }

  /** Where a unit may ever have stood. */
  ImmutableSet<Under> places(UnitId unit) {
    return ImmutableSet.copyOf(places.get(unit));
  }

  /** The units that may ever have stood right below another. */
  ImmutableSet<UnitId> below(UnitId unit) {
    return ImmutableSet.copyOf(below.get(unit));
  }

  /** Every unit that may ever have been there. */
  ImmutableSet<UnitId> units() {
    return ImmutableSet.copyOf(places.keySet());
  }

  private void holds(Holder holder) {
    holders.put(holder.position().unit(), holder);
  }

  private void stands(UnitId unit, Under place) {
    places.put(unit, place);
    place.parent().ifPresent(parent -> below.put(parent, unit));
  }

  /** A unit comes elsewhere, if it may ever be there. */
  private void comes(UnitId unit, Under place) {
    if (places.containsKey(unit)) {
      stands(unit, place);
    }
  }

  private void take(Event event) {
    Holder.named(event).forEach(this::holds);
    if (event instanceof UnitCreated created) {
      stands(created.unit().id(), new Under(created.unit().parent()));
    } else if (event instanceof UnitMoved moved) {
      comes(moved.unit(), new Under(moved.newParent()));
    } else if (event instanceof UnitSplit split) {
      split.into().forEach(successor -> take(successor, split.unit()));
    }
    if (event instanceof OrganizationEvent change) {
      Ended.by(change).filter(Ended::isUnit).ifPresent(this::end);
    }
  }

  private void take(Successor successor, UnitId split) {
    places(split).forEach(place -> stands(successor.id(), place));
    Under there = Under.of(successor.id());
    successor.below().forEach(unit -> comes(unit, there));
    successor.members().forEach(one -> holds(Holder.of(one, Post.member(successor.id()))));
  }

  private void end(Ended end) {
    ImmutableSet<Under> next =
        end.into().isPresent() ? ImmutableSet.of(Under.of(end.into().get())) : places(end.unit());
    below(end.unit()).forEach(unit -> next.forEach(place -> stands(unit, place)));
    end.into()
        .ifPresent(
            into -> in(end.unit()).forEach(one -> Holder.carried(one, into).forEach(this::holds)));
  }
}
