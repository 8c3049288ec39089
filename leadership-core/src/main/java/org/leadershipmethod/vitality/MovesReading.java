package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.nucleus.MemberRaised;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

/**
 * Reads the moves of the members of a unit, and lays what is told of raising beside them.
 *
 * <p>Of one member the moves follow each other, and each leads elsewhere than the one before. So a
 * raising to some part belongs to the last move if that led there, and else to the next one if that
 * does.
 */
final class MovesReading {

  private final UnitId unit;
  private final When span;
  private final Reading reading;
  private final List<Move> moves = new ArrayList<>();
  private final Map<PersonId, Move> last = new HashMap<>();
  private final List<Raising> raisings = new ArrayList<>();
  private final ListMultimap<PersonId, Raising> waiting = ArrayListMultimap.create();
  private final ImmutableList.Builder<EntryId> firstWritten = ImmutableList.builder();

  /** Who raised somebody, and which of them sat in the group then; it waits for its move. */
  private static final class Raising {
    private final Entry entry;
    private final MemberRaised event;
    private final ImmutableSet<PersonId> ofGroup;
    private boolean isOfMove;

    private Raising(Entry entry, MemberRaised event, ImmutableSet<PersonId> ofGroup) {
      this.entry = entry;
      this.event = event;
      this.ofGroup = ofGroup;
    }
  }

  /** A move, with the raisings that were found for it so far. */
  private record Move(PersonId person, Part from, Part to, Entry entry, List<Raising> raisings) {

    boolean isOf(MemberRaised event) {
      return to == event.to() && event.from().orElse(from) == from;
    }

    void add(Raising raising) {
      raising.isOfMove = true;
      raisings.add(raising);
    }

    PartMove told() {
      ImmutableSet.Builder<PersonId> by = ImmutableSet.builder();
      ImmutableSet.Builder<PersonId> ofGroup = ImmutableSet.builder();
      raisings.forEach(one -> by.addAll(one.event.by()));
      raisings.forEach(one -> ofGroup.addAll(one.ofGroup));
      return new PartMove(
          person,
          from,
          to,
          entry.id(),
          entry.when(),
          by.build(),
          ofGroup.build(),
          raisings.stream().map(one -> one.entry.id()).collect(toImmutableList()));
    }
  }

  MovesReading(Chronicle record, UnitId unit, When span) {
    this.unit = unit;
    this.span = span;
    reading =
        Reading.in(record, span, ImmutableSet.of(OrganizationEvent.class, MemberRaised.class));
  }

  Moves moves() {
    reading.read(this::take).organization().existing(unit);
    return new Moves(
        unit,
        span,
        moves.stream().filter(inSpan(Move::entry)).map(Move::told).collect(toImmutableList()),
        firstWritten.build(),
        raisings.stream()
            .filter(inSpan(one -> one.entry))
            .filter(one -> !one.isOfMove)
            .map(one -> one.entry.id())
            .collect(toImmutableList()),
        reading.unseen(ImmutableSet.of(unit)));
  }

  private <T> Predicate<T> inSpan(Function<T, Entry> entry) {
    return one -> reading.isIn(entry.apply(one));
  }

  private void take(Entry entry, Situation before, Situation after) {
    if (entry.event() instanceof MemberDescribed described && described.unit().equals(unit)) {
      change(entry, described.member(), before.organization());
    } else if (entry.event() instanceof OrganizationRecorded recorded) {
      found(entry, before.organization(), recorded.organization());
    } else if (entry.event() instanceof MemberRaised raised && raised.unit().equals(unit)) {
      raise(entry, raised, after);
    }
  }

  private void found(Entry entry, Organization before, Organization after) {
    if (before.contains(unit) && after.contains(unit)) {
      after
          .members(unit)
          .filter(member -> before.member(unit, member.person()).isPresent())
          .forEach(member -> change(entry, member, before));
    }
  }

  private void change(Entry entry, Member member, Organization before) {
    Optional<Part> from = before.member(unit, member.person()).flatMap(Member::part);
    if (from.isEmpty() && member.part().isPresent() && reading.isIn(entry)) {
      firstWritten.add(entry.id());
    }
    from.ifPresent(
        was ->
            member
                .part()
                .filter(is -> is != was)
                .ifPresent(
                    is -> move(new Move(member.person(), was, is, entry, new ArrayList<>()))));
  }

  private void move(Move move) {
    waiting.removeAll(move.person()).stream()
        .filter(raising -> move.isOf(raising.event))
        .forEach(move::add);
    moves.add(move);
    last.put(move.person(), move);
  }

  private void raise(Entry entry, MemberRaised event, Situation now) {
    ImmutableSet<PersonId> group = now.view(GroupView.GROUPS).of(GroupId.of(unit)).members();
    Raising raising =
        new Raising(entry, event, Sets.intersection(event.by(), group).immutableCopy());
    raisings.add(raising);
    Optional.ofNullable(last.get(event.person()))
        .filter(move -> move.isOf(event))
        .ifPresentOrElse(move -> move.add(raising), () -> waiting.put(event.person(), raising));
  }
}
