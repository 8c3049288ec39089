package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.person.PersonId;

/**
 * What entries would say had they happened in another order than that in which they are read.
 *
 * <p>Where the order is open, what does not fit may have happened after all, and what fits may have
 * met other people and other units. Both make an answer open, and never sure. That is settled once
 * all was read, as what they need may stand further on.
 */
final class Doubted {

  /**
   * What an entry says of somebody that does not fit.
   *
   * @param isThere whether they came, and did not leave
   * @param isSaidAgain whether they are there, and said to come
   * @param isThereToCome whether the unit was there as the entry was read
   */
  private record Homeless(
      Holder holder, boolean isThere, boolean isSaidAgain, boolean isThereToCome, Entry entry) {}

  private final Said said;
  private final OpenOrder order;
  private final List<Homeless> homeless = new ArrayList<>();
  private final List<Change> changes = new ArrayList<>();

  Doubted(Said said, OpenOrder order) {
    this.said = said;
    this.order = order;
  }

  /** Somebody came into a unit, or left one, that is not there. */
  void withoutUnit(Holder holder, boolean isThere, Entry entry) {
    homeless.add(new Homeless(holder, isThere, false, false, entry));
  }

  /** Somebody came to where they are already. */
  void saidAgain(Holder holder, Entry entry) {
    homeless.add(new Homeless(holder, true, true, true, entry));
  }

  /** Somebody came to where somebody else is who has to leave first. */
  void withoutRoom(Holder holder, Entry entry) {
    homeless.add(new Homeless(holder, true, false, true, entry));
  }

  /** Units changed. */
  void change(OrganizationEvent event, Entry entry, boolean fits) {
    changes.add(new Change(event, entry, fits));
  }

  /** Says all that may have happened. */
  void settle() {
    List<Change> open = changes.stream().filter(one -> order.isOpenAt(one.entry())).toList();
    open.stream().filter(change -> !change.fits()).forEach(this::unitsOfUnfit);
    open.stream().filter(Change::fits).forEach(this::unitsOfFit);
    homeless.forEach(this::settle);
    open.forEach(this::people);
  }

  private void settle(Homeless one) {
    boolean isOpen = order.isOpenAt(one.entry());
    if (one.isSaidAgain() && !isOpen) {
      said.of(one.holder()).add(true, one.entry());
    } else if (isOpen && (one.isThereToCome() || mayBeThere(one.holder(), one.entry()))) {
      said.perhaps(one.holder(), one.isThere(), one.entry());
    }
  }

  private boolean mayBeThere(Holder holder, Entry entry) {
    return said.known(holder.position().unit())
        .filter(one -> one.mayHaveValueBefore(entry))
        .isPresent();
  }

  private void unitsOfUnfit(Change change) {
    Entry entry = change.entry();
    if (change.event() instanceof UnitCreated created) {
      perhaps(created.unit().id(), new Under(created.unit().parent()), entry);
    } else if (change.event() instanceof UnitMoved moved) {
      perhaps(moved.unit(), new Under(moved.newParent()), entry);
    } else if (change.event() instanceof UnitSplit split) {
      split.into().forEach(successor -> successor(successor, split.unit(), entry));
    }
    Ended.by(change.event())
        .filter(end -> end.field().isEmpty())
        .ifPresent(
            end -> {
              below(end, entry);
              perhaps(end.unit(), null, entry);
            });
  }

  private void unitsOfFit(Change change) {
    if (change.event() instanceof OrganizationRecorded) {
      said.units().values().forEach(unit -> unit.endUnlessTold(change.entry()));
    }
    Ended.by(change.event())
        .filter(end -> end.field().isEmpty())
        .ifPresent(end -> below(end, change.entry()));
  }

  /** All that ever stood right below a unit perhaps came elsewhere. */
  private void below(Ended end, Entry entry) {
    ImmutableSet<Under> places =
        end.into().isPresent()
            ? ImmutableSet.of(new Under(end.into()))
            : said.of(end.unit()).values();
    Under there = new Under(Optional.of(end.unit()));
    for (Map.Entry<UnitId, Register<Under>> one : said.units().entrySet()) {
      if (!one.getValue().isToldBy(entry) && one.getValue().values().contains(there)) {
        places.forEach(place -> one.getValue().sayPerhaps(place, entry));
      }
    }
  }

  private void successor(Successor successor, UnitId split, Entry entry) {
    said.of(split).values().forEach(place -> perhaps(successor.id(), place, entry));
    Under under = new Under(Optional.of(successor.id()));
    successor.below().forEach(unit -> perhaps(unit, under, entry));
  }

  private void perhaps(UnitId unit, @Nullable Under place, Entry entry) {
    said.perhaps(unit, place, entry);
  }

  private void people(Change change) {
    if (change.event() instanceof OrganizationRecorded) {
      said.posts().forEach(register -> register.endUnlessTold(change.entry()));
    } else if (change.event() instanceof UnitSplit split && !change.fits()) {
      split.into().forEach(successor -> members(successor, change.entry()));
    }
    Ended.by(change.event()).ifPresent(end -> people(end, change));
  }

  private void members(Successor successor, Entry entry) {
    Post post = Post.member(successor.id());
    for (PersonId person : successor.members()) {
      said.perhaps(Holder.of(person, post), true, entry);
    }
  }

  private void people(Ended end, Change change) {
    for (Holder holder : said.in(end.unit())) {
      if (end.ends(holder.position())) {
        carried(holder, end, change.entry());
        leave(holder, change);
      }
    }
  }

  private void leave(Holder holder, Change change) {
    if (change.fits()) {
      said.of(holder).endUnlessTold(change.entry());
    } else {
      said.perhaps(holder, false, change.entry());
    }
  }

  /** Whoever was perhaps in a unit as it was merged perhaps came into the other with it. */
  private void carried(Holder holder, Ended end, Entry entry) {
    if (end.into().isPresent() && said.of(holder).mayHaveValueBefore(entry)) {
      Holder.carried(holder, end.into().get()).forEach(one -> comes(one, entry));
    }
  }

  /** Whether a head stays one in the receiving unit depends on who else was there. */
  private void comes(Holder holder, Entry entry) {
    Register<Boolean> register = said.of(holder);
    if (!holder.position().isPost(Post.Kind.MEMBER)) {
      register.doubt(entry);
    }
    if (!register.isToldBy(entry)) {
      register.sayPerhaps(true, entry);
    }
  }
}
