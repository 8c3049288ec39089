package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.SharedList;
import org.leadershipmethod.internal.SharedOrder;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.TimeWindow;

/**
 * What a record says of one leading group: who sits there since when and from what origin, who left
 * lately, and which decisions stand.
 *
 * <p>Everybody has one seat at most. Those who left are kept for {@link #KEPT}, the longest time
 * over which a rule can be asked about the stability of a group, and forgotten with the next change
 * of seats after that.
 *
 * <p>This class is immutable and shares structure with the one before it.
 *
 * <p>It tells of what was recorded, and judges none of it: whoever was appointed has a seat like
 * whoever was elected. For example {@code groups.of(group).seat(ada).map(Seat::since)} is since
 * when ada has sat there without a break.
 */
public final class GroupRecord implements LeadingGroup {

  /**
   * How long it is remembered who left.
   *
   * <p>It is 366 days.
   */
  public static final Duration KEPT = Duration.ofDays(366);

  /** A seat that somebody had, and when they left it. */
  private record Left(Seat seat, When until) {

    boolean covers(Instant moment) {
      return !seat.since().latest().isAfter(moment) && moment.isBefore(until.latest());
    }

    boolean coversSurely(When span) {
      return isSurelyBefore(seat, span) && span.latest().isBefore(soonest(until));
    }

    boolean coversPerhaps(When span) {
      return isPerhapsBefore(seat, span) && span.earliest().isBefore(until.latest());
    }
  }

  private final GroupId id;
  private final Seats seats;
  private final SharedList<Left> left;
  private final SharedOrder<DecisionId, StandingDecision> decisions;
  private final Optional<EntryId> lastChange;
  private final Optional<Told<Event>> lastMove;

  private GroupRecord(
      GroupId id,
      Seats seats,
      SharedList<Left> left,
      SharedOrder<DecisionId, StandingDecision> decisions,
      Optional<EntryId> lastChange,
      Optional<Told<Event>> lastMove) {
    this.id = id;
    this.seats = seats;
    this.left = left;
    this.decisions = decisions;
    this.lastChange = lastChange;
    this.lastMove = lastMove;
  }

  /** A leading group of which nothing is known. */
  static GroupRecord unknown(GroupId id) {
    return new GroupRecord(
        requireNonNull(id, "id"),
        Seats.NONE,
        SharedList.empty(),
        SharedOrder.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Override
  public GroupId id() {
    return id;
  }

  /**
   * Who sits in it, by id.
   *
   * <p>Empty where nothing was told of the group, or all have left.
   */
  @Override
  public ImmutableSet<PersonId> members() {
    return ImmutableSet.copyOf(seats.byPerson().keySet());
  }

  @Override
  public int size() {
    return seats.byPerson().size();
  }

  @Override
  public boolean contains(PersonId person) {
    return seats.byPerson().containsKey(person);
  }

  /** The seats, by the ids of those who sit there. */
  public ImmutableList<Seat> seats() {
    return ImmutableList.copyOf(seats.byPerson().values());
  }

  /** The seat of somebody, or empty where they have none. */
  public Optional<Seat> seat(PersonId person) {
    return Optional.ofNullable(seats.byPerson().get(person));
  }

  /**
   * Who sat in it at a moment, as far as it is remembered: of those who left more than {@link
   * #KEPT} before the last change of seats nothing is known any more.
   *
   * <p>Where the record says only roughly when somebody came or left, the latest moment that it may
   * have been counts.
   *
   * @param moment the moment, as entries are ordered by: whoever came at that very moment sat
   *     there, whoever left at it did not
   */
  public ImmutableSet<PersonId> membersAt(Instant moment) {
    Stream<PersonId> still = seats.until(moment).map(Seat::person);
    Stream<PersonId> gone =
        left.stream().filter(one -> one.covers(moment)).map(one -> one.seat().person());
    return Stream.concat(still, gone).sorted().collect(ImmutableSet.toImmutableSet());
  }

  /** Who sat in it all through a span, whenever in its time each of them came or left. */
  ImmutableSet<PersonId> membersSurely(When span) {
    return members(seat -> isSurelyBefore(seat, span), one -> one.coversSurely(span));
  }

  /** Who may have sat in it at some moment of a span. */
  ImmutableSet<PersonId> membersPerhaps(When span) {
    return members(seat -> isPerhapsBefore(seat, span), one -> one.coversPerhaps(span));
  }

  private ImmutableSet<PersonId> members(Predicate<Seat> still, Predicate<Left> gone) {
    return Stream.concat(
            seats.byPerson().values().stream().filter(still),
            left.stream().filter(gone).map(Left::seat))
        .map(Seat::person)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isSurelyBefore(Seat seat, When span) {
    return !seat.since().latest().isAfter(span.earliest());
  }

  private static boolean isPerhapsBefore(Seat seat, When span) {
    return !soonest(seat.since()).isAfter(span.latest());
  }

  /** Of what happened on one day its end counts, as for every window. */
  private static Instant soonest(When when) {
    return when.isOneDayAtMost() ? when.latest() : when.earliest();
  }

  /** Whether somebody sits in it who did so at a moment already, without a break. */
  boolean hasStayed(Instant moment) {
    return seats.until(moment).findAny().isPresent();
  }

  /**
   * The decisions that stand, by id.
   *
   * <p>Those that were withdrawn are not among them, and of one that was taken anew only the last
   * is.
   */
  public ImmutableList<StandingDecision> decisions() {
    return ImmutableList.copyOf(decisions.values());
  }

  /** The decision with an id, or empty where none with that id stands. */
  public Optional<StandingDecision> decision(DecisionId decision) {
    return Optional.ofNullable(decisions.get(decision));
  }

  /**
   * The entry that last changed who sits there; empty where nothing is known of that.
   *
   * <p>Decisions change nothing of that.
   */
  public Optional<EntryId> lastChange() {
    return lastChange;
  }

  /**
   * What was told last by which somebody came who had no seat, or left; empty where nothing was.
   *
   * <p>That somebody who sits there is elected once more is no such thing.
   */
  public Optional<Told<Event>> lastMove() {
    return lastMove;
  }

  /** Whether somebody left it and is remembered; who came back since sits there all the same. */
  public boolean hasLeft(PersonId person) {
    requireNonNull(person, "person");
    return left.stream().anyMatch(one -> one.seat().person().equals(person));
  }

  /** The same after some left and some came; whoever does both keeps the seat. */
  GroupRecord changed(
      Entry entry, Collection<PersonId> leaving, Collection<PersonId> coming, SeatOrigin origin) {
    Set<PersonId> staying = ImmutableSet.copyOf(coming);
    Seats next = seats;
    SharedList<Left> gone = remembered(entry.when().latest());
    for (PersonId person : ImmutableSet.copyOf(leaving)) {
      Seat seat = next.byPerson().get(person);
      if (seat != null && !staying.contains(person)) {
        next = next.without(seat);
        gone = gone.plus(new Left(seat, entry.when()));
      }
    }
    for (PersonId person : staying) {
      Seat before = next.byPerson().get(person);
      When since = before == null ? entry.when() : before.since();
      next = next.with(new Seat(person, origin, since, entry.id()));
    }
    boolean isMove = !next.byPerson().keySet().equals(seats.byPerson().keySet());
    return new GroupRecord(
        id,
        next,
        gone,
        decisions,
        Optional.of(entry.id()),
        isMove ? Optional.of(entry.told(entry.event())) : lastMove);
  }

  GroupRecord leaving(Entry entry, Collection<PersonId> people) {
    return changed(entry, people, ImmutableSet.of(), SeatOrigin.NOT_KNOWN);
  }

  private SharedList<Left> remembered(Instant now) {
    SharedList<Left> kept = left;
    while (!kept.isEmpty() && isLongAgo(kept.get(0), now)) {
      kept = kept.minus(0);
    }
    return kept;
  }

  private static boolean isLongAgo(Left one, Instant now) {
    return new TimeWindow(KEPT).begin(now).filter(one.until().latest()::isBefore).isPresent();
  }

  GroupRecord taken(Entry entry, DecisionTaken decision) {
    StandingDecision standing = new StandingDecision(entry.told(decision), attendance(decision));
    return deciding(decisions.plus(decision.decision(), standing));
  }

  GroupRecord withdrawn(DecisionId decision) {
    return deciding(decisions.minus(decision));
  }

  private GroupRecord deciding(SharedOrder<DecisionId, StandingDecision> next) {
    return new GroupRecord(id, seats, left, next, lastChange, lastMove);
  }

  /** Who of those who sit here took part in a decision, as numbers. */
  Attendance attendance(DecisionTaken decision) {
    int inFavour = 0;
    int against = 0;
    int neither = 0;
    int others = 0;
    for (PersonId person : decision.voters()) {
      boolean isFor = decision.inFavour().contains(person);
      boolean isAgainst = decision.against().contains(person);
      boolean isUndecided = decision.abstaining().contains(person);
      if (!contains(person)) {
        others++;
      } else if (isFor && !isAgainst && !isUndecided) {
        inFavour++;
      } else if (isAgainst && !isFor && !isUndecided) {
        against++;
      } else {
        neither++;
      }
    }
    return new Attendance(size(), inFavour, against, neither, others);
  }

  /** Which group, and how many sit there. */
  @Override
  public String toString() {
    return id
        + " with "
        + Counted.of(size(), "seat", "seats")
        + " and "
        + Counted.of(decisions.size(), "decision", "decisions");
  }
}
