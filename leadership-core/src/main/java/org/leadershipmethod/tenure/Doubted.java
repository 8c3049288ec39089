package org.leadershipmethod.tenure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;

/**
 * What is not sure because another order of the entries would have made something else of it.
 *
 * <p>There is one rule for what does not fit: from its time on, all that may ever have been so in
 * what it is about is perhaps so. There is one for what fits and ends things: of whom it is not
 * sure that they were there as it came, it is not sure afterwards, nor of what came with them. A
 * list of the whole organization settles everything but seats, where it is known what came before
 * it and what after.
 *
 * <p>Only entries that stand where the order is open, or later, make anything doubtful.
 */
final class Doubted {

  private final Said said;
  private final ImmutableList<Change> changes;
  private final Reach reach;
  private final ImmutableList<Entry> lists;

  /** Of a record that was read to its end. */
  Doubted(Said said, ImmutableList<Change> changes) {
    this.said = said;
    this.changes = changes;
    this.reach = Reach.of(said, changes);
    this.lists = settling(changes);
  }

  /** Says all that may have been otherwise. */
  void settle(OpenOrder order) {
    List<Change> open = changes.stream().filter(one -> order.isOpenAt(one.entry())).toList();
    open.stream().filter(change -> !change.isTaken()).forEach(this::unfit);
    open.stream().filter(Change::isTaken).forEach(this::fit);
  }

  /** The lists of which it is known what came before them and what after. */
  private static ImmutableList<Entry> settling(ImmutableList<Change> changes) {
    return changes.stream()
        .filter(change -> change.isTaken() && change.event() instanceof OrganizationRecorded)
        .filter(list -> changes.stream().noneMatch(other -> isOpen(list, other)))
        .map(Change::entry)
        .collect(toImmutableList());
  }

  @SuppressWarnings("ReferenceEquality") // the very change
  private static boolean isOpen(Change one, Change other) {
    return one != other
        && one.entry().mayComeBefore(other.entry())
        && other.entry().mayComeBefore(one.entry());
  }

  private void unfit(Change change) {
    Entry entry = change.entry();
    Concerned concerned = Concerned.by(change.event(), reach);
    concerned.people().forEach(one -> doubt(one, entry));
    concerned.places().forEach(unit -> doubt(unit, entry, concerned.existence().contains(unit)));
  }

  private void fit(Change change) {
    if (change.event() instanceof OrganizationRecorded) {
      if (!lists.contains(change.entry())) {
        reach.units().forEach(unit -> listed(unit, change.entry()));
      }
    } else if (change.event() instanceof OrganizationEvent event) {
      Ended.by(event).ifPresent(end -> ended(end, change.entry()));
    }
  }

  private void listed(UnitId unit, Entry entry) {
    if (said.of(unit).before(entry).size() > 1) {
      doubt(unit, entry, true);
    }
    for (Holder holder : reach.in(unit)) {
      if (said.of(holder).before(entry).size() > 1) {
        doubt(holder, entry);
      }
    }
  }

  private void ended(Ended end, Entry entry) {
    reach.in(end.unit()).stream()
        .filter(holder -> end.ends(holder.position()))
        .forEach(holder -> ended(holder, end, entry));
    if (end.isUnit()) {
      reach.below(end.unit()).forEach(unit -> below(unit, end, entry));
    }
  }

  /** Whether the head of a department stays one where it goes depends on who else is there. */
  private void ended(Holder holder, Ended end, Entry entry) {
    Set<@Nullable Boolean> before = said.of(holder).before(entry);
    boolean isOpen = before.size() > 1;
    if (isOpen) {
      doubt(holder, entry);
    }
    if (end.into().isPresent() && before.contains(true) && (isOpen || !holder.isMember())) {
      Holder.carried(holder, end.into().get()).forEach(one -> doubt(one, entry));
    }
  }

  /**
   * Where a unit comes whose upper one ends is open if it, or that one, perhaps stood elsewhere.
   */
  private void below(UnitId unit, Ended end, Entry entry) {
    Set<@Nullable Under> before = said.of(unit).before(entry);
    boolean isUpperOpen = end.into().isEmpty() && said.of(end.unit()).before(entry).size() > 1;
    if (before.contains(Under.of(end.unit())) && (isUpperOpen || before.size() > 1)) {
      doubt(unit, entry, false);
    }
  }

  private void doubt(Holder holder, Entry entry) {
    Instant until = holder.isSeat() ? Instant.MAX : settled(entry);
    said.of(holder).doubt(entry, until, ImmutableSet.of(true), true);
  }

  private void doubt(UnitId unit, Entry entry, boolean isPerhapsNone) {
    said.of(unit).doubt(entry, settled(entry), reach.places(unit), isPerhapsNone);
  }

  private Instant settled(Entry entry) {
    return lists.stream()
        .filter(list -> !list.mayComeBefore(entry) && !list.equals(entry))
        .map(list -> list.when().latest())
        .findFirst()
        .orElse(Instant.MAX);
  }
}
