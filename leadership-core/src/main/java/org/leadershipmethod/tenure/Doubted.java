package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.organization.DepartmentClosed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitSplit;

/**
 * What entries say that do not fit as the record is read. Where times are vague they may have
 * happened all the same, before or after something else; then what they would have made is perhaps
 * so.
 *
 * <p>That is settled once all was read, as what they need may stand further on.
 */
final class Doubted {

  /** Whoever was in a unit that was merged on and on is looked for no further than this. */
  private static final int MOST_MERGED = 100;

  /**
   * What an entry says of somebody who could not come or leave as the entry was read.
   *
   * @param needed the unit that has to have been there
   * @param isThere whether they came, and did not leave
   * @param isKept whether the unit was there, and somebody else had the post
   */
  private record Homeless(
      Holder holder, UnitId needed, boolean isThere, boolean isKept, Entry entry) {}

  /**
   * A change of units.
   *
   * @param event what it is
   * @param entry where it stands
   */
  private record Change(OrganizationEvent event, Entry entry) {}

  private final Said said;
  private final List<Homeless> homeless = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Change> ended = new ArrayList<>();
  private final List<Entry> all = new ArrayList<>();

  Doubted(Said said) {
    this.said = said;
  }

  /** Somebody came or left who could not; perhaps they came where their unit went. */
  void person(Holder holder, boolean isThere, Entry entry, Organization organization) {
    UnitId unit = holder.position().unit();
    homeless.add(new Homeless(holder, unit, isThere, organization.contains(unit), entry));
    Optional<UnitId> into = UnitsSaid.mergedInto(organization, unit);
    for (int steps = 0; isThere && into.isPresent() && steps < MOST_MERGED; steps++) {
      Holder.carried(holder, into.get())
          .forEach(one -> homeless.add(new Homeless(one, unit, true, false, entry)));
      into = UnitsSaid.mergedInto(organization, into.get());
    }
  }

  /** An entry about an organization, whether it fits or not. */
  void read(Entry entry) {
    all.add(entry);
  }

  /** Something happened that fits; whoever perhaps came before it was not told to leave by it. */
  void fitting(OrganizationEvent event, Entry entry) {
    if (Ended.by(event).isPresent()) {
      ended.add(new Change(event, entry));
    }
  }

  /** Units changed in a way in which they cannot. */
  void change(OrganizationEvent event, Entry entry) {
    changes.add(new Change(event, entry));
  }

  /** Says all that may have happened. */
  void settle() {
    changes.stream().filter(change -> isOpen(change.entry())).forEach(this::settle);
    for (Homeless one : homeless) {
      if ((!one.isKept() || isOpen(one.entry())) && mayBeThere(one.needed(), one.entry())) {
        said.perhaps(one.holder(), one.isThere(), one.entry());
      }
    }
    ended.forEach(this::settleEnded);
  }

  /** Who perhaps came before a unit ended, and is read later, left with it or went with it. */
  private void settleEnded(Change change) {
    Ended end = Ended.by(change.event()).orElseThrow();
    if (end.field().isEmpty() && isOpen(change.entry())) {
      below(end.unit(), receiving(end), change.entry());
    }
    for (Holder holder : said.in(end.unit())) {
      if (end.ends(holder.position()) && said.of(holder).isOpenTo(change.entry())) {
        said.leaves(holder, change.entry(), Saying.Order.BY_TIME);
        end.into().stream()
            .flatMap(into -> Holder.carried(holder, into))
            .forEach(one -> said.perhaps(one, true, change.entry()));
      } else if (end.into().isPresent() && isOpen(change.entry())) {
        doubtDepartment(holder, end.into().get(), change.entry());
      }
    }
  }

  private ImmutableSet<Under> receiving(Ended end) {
    return end.into().isPresent() ? ImmutableSet.of(new Under(end.into())) : above(end.unit());
  }

  /** Whether a head stays one in the receiving unit depends on who was there at that time. */
  private void doubtDepartment(Holder holder, UnitId into, Entry entry) {
    if (said.of(holder).isToldBy(entry)) {
      Holder.carried(holder, into)
          .filter(one -> !one.position().isPost(Post.Kind.MEMBER))
          .forEach(one -> doubt(one, entry));
    }
  }

  private void doubt(Holder holder, Entry entry) {
    said.of(holder).doubt(entry);
    said.perhaps(holder, true, entry);
  }

  /**
   * Whether an entry may fit after all: some time before its end was vague, or it may stand
   * elsewhere among the others; else it does not fit for certain.
   */
  private boolean isOpen(Entry entry) {
    return all.stream()
        .filter(other -> other.position() != entry.position())
        .anyMatch(other -> isVagueBefore(other, entry) || isOpen(other, entry));
  }

  private static boolean isVagueBefore(Entry other, Entry entry) {
    return !other.when().isOneDayAtMost()
        && !other.when().over().earliest().isAfter(entry.when().latest());
  }

  private static boolean isOpen(Entry other, Entry entry) {
    return other.mayComeBefore(entry) && entry.mayComeBefore(other);
  }

  private boolean mayBeThere(UnitId unit, Entry entry) {
    return said.known(unit).filter(one -> one.mayHaveValueBefore(entry)).isPresent();
  }

  private void settle(Change change) {
    Entry entry = change.entry();
    if (change.event() instanceof UnitCreated created) {
      Optional<UnitId> parent = created.unit().parent();
      if (parent.isEmpty() || mayBeThere(parent.get(), entry)) {
        perhaps(created.unit().id(), new Under(parent), entry);
      }
    } else if (change.event() instanceof UnitMoved moved) {
      if (mayBeThere(moved.unit(), entry)
          && moved.newParent().stream().allMatch(parent -> mayBeThere(parent, entry))) {
        perhaps(moved.unit(), new Under(moved.newParent()), entry);
      }
    } else {
      settleEnd(change.event(), entry);
    }
  }

  private void settleEnd(OrganizationEvent event, Entry entry) {
    if (event instanceof UnitClosed closed && mayBeThere(closed.unit(), entry)) {
      below(closed.unit(), above(closed.unit()), entry);
      perhaps(closed.unit(), null, entry);
    } else if (event instanceof UnitMerged merged
        && mayBeThere(merged.unit(), entry)
        && mayBeThere(merged.into(), entry)) {
      people(merged, entry);
      Under into = new Under(Optional.of(merged.into()));
      below(merged.unit(), ImmutableSet.of(into), entry);
      perhaps(merged.unit(), null, entry);
    } else if (event instanceof UnitSplit split && mayBeThere(split.unit(), entry)) {
      split.into().forEach(successor -> successor(successor, split.unit(), entry));
      below(split.unit(), above(split.unit()), entry);
      perhaps(split.unit(), null, entry);
    } else if (event instanceof DepartmentClosed closed && mayBeThere(closed.unit(), entry)) {
      Ended end = Ended.by(closed).orElseThrow();
      said.in(closed.unit()).stream()
          .filter(holder -> end.ends(holder.position()))
          .forEach(holder -> said.perhaps(holder, false, entry));
    }
  }

  private ImmutableSet<Under> above(UnitId unit) {
    return said.of(unit).values();
  }

  /** All that ever stood right below a unit perhaps came elsewhere. */
  private void below(UnitId unit, ImmutableSet<Under> places, Entry entry) {
    Under there = new Under(Optional.of(unit));
    for (Map.Entry<UnitId, Register<Under>> one : said.units().entrySet()) {
      if (!one.getValue().isToldBy(entry) && one.getValue().values().contains(there)) {
        places.forEach(place -> one.getValue().sayPerhaps(place, entry));
      }
    }
  }

  private void people(UnitMerged merged, Entry entry) {
    for (Holder holder : said.in(merged.unit())) {
      Holder.carried(holder, merged.into()).forEach(one -> said.perhaps(one, true, entry));
    }
  }

  private void successor(Successor successor, UnitId split, Entry entry) {
    above(split).forEach(place -> perhaps(successor.id(), place, entry));
    Post post = Post.member(successor.id());
    successor.members().forEach(person -> said.perhaps(Holder.of(person, post), true, entry));
    Under under = new Under(Optional.of(successor.id()));
    successor.below().forEach(unit -> perhaps(unit, under, entry));
  }

  private void perhaps(UnitId unit, @Nullable Under place, Entry entry) {
    said.perhaps(unit, place, entry);
  }
}
