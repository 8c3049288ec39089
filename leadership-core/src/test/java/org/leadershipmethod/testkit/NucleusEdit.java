package org.leadershipmethod.testkit;

import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_BEFORE_CAMPAIGN;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_IN_ONE_ACT;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_ISOLATED;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_OUT_OF_SIZE;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_WITHOUT_HEAD;
import static org.leadershipmethod.nucleus.NucleusRuleId.KIND_LEFT_OUT;
import static org.leadershipmethod.nucleus.NucleusRuleId.SEAT_FOR_OUTSIDER;
import static org.leadershipmethod.nucleus.NucleusRuleId.SEAT_WITHOUT_DEEDS;
import static org.leadershipmethod.testkit.NucleusRecordWriter.PUPIL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.guidance.CallReached;
import org.leadershipmethod.nucleus.DeedDone;
import org.leadershipmethod.nucleus.LinkKept;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * The ways of breaking a clause about the leading groups of units, each as an edit of the data of a
 * lawful record.
 */
public enum NucleusEdit implements Edit<Notes> {
  /** The head leaves the seat and stays the head. */
  HEAD_LEAVES(NucleusEdit::headLeaves),
  /** Somebody who is no member of the unit gets a seat. */
  OUTSIDER_SEATED(NucleusEdit::outsiderSeated),
  /** What somebody did who has a seat is not written. */
  DEED_UNTOLD(NucleusEdit::deedUntold),
  /** Somebody gets a seat who did nothing. */
  IDLE_SEATED(NucleusEdit::idleSeated),
  /** The call does not reach the unit. */
  CALL_LOST(NucleusEdit::callLost),
  /** Both of the first two beside the head get their seats at once. */
  SEATED_AT_ONCE(NucleusEdit::seatedAtOnce),
  /** One after the other gets a seat, until too many have one. */
  TOO_MANY(NucleusEdit::tooMany),
  /** All leave but the head and a pupil. */
  TOO_FEW(NucleusEdit::tooFew),
  /** The pupils leave. */
  PUPILS_LEAVE(NucleusEdit::pupilsLeave),
  /** Nobody of the group meets the others any more. */
  ISOLATED(NucleusEdit::isolated);

  /** Twice this is longer than any window, and once is shorter than that for links. */
  private static final int HALF = 46;

  private final BiFunction<Notes, UnitId, Optional<Spoiled>> edit;

  NucleusEdit(BiFunction<Notes, UnitId, Optional<Spoiled>> edit) {
    this.edit = edit;
  }

  @Override
  public Optional<Spoiled> of(Notes record, int choice) {
    List<UnitId> units = units(record);
    return edit.apply(record, units.get(choice % units.size()));
  }

  private static Organization end(Notes record) {
    Organization organization = Organization.empty();
    for (Noted note : record.of(OrganizationEvent.class)) {
      organization = organization.after((OrganizationEvent) note.event(), note.when());
    }
    return organization;
  }

  private static PersonId head(Notes record, UnitId unit) {
    return end(record).charge(unit).soleHolder().orElseThrow();
  }

  private static List<PersonId> members(Notes record, UnitId unit) {
    return List.copyOf(PlainGroups.after(record.all(), GroupId.of(unit)).members());
  }

  private static boolean isPupil(Notes record, UnitId unit, PersonId person) {
    return end(record).member(unit, person).flatMap(Member::kind).filter(PUPIL::equals).isPresent();
  }

  private static ImmutableList<PersonId> free(Notes record, UnitId unit) {
    List<PersonId> seated = members(record, unit);
    return end(record)
        .members(unit)
        .map(Member::person)
        .filter(person -> !seated.contains(person))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean hasDone(Notes record, UnitId unit, PersonId person) {
    return record
        .events(DeedDone.class)
        .anyMatch(deed -> deed.unit().equals(unit) && deed.person().equals(person));
  }

  private static SeatTaken taken(UnitId unit, PersonId person) {
    return new SeatTaken(GroupId.of(unit), person, SeatOrigin.NOT_KNOWN);
  }

  /** The record without some seats, each left right after the other, and looked at long after. */
  private static Spoiled left(Notes record, UnitId unit, Iterable<PersonId> people) {
    Notes next = record;
    for (PersonId person : people) {
      next = next.then(1, "left " + person, new SeatLeft(GroupId.of(unit), person));
    }
    return late(next);
  }

  /** Looked at when every window has run, while all groups keep in touch. */
  private static Spoiled late(Notes record) {
    return Spoiled.of(
        inTouch(record, HALF, units(record)).lookedAtAfter(HALF),
        Iterables.getLast(record.all()).id());
  }

  private static List<UnitId> units(Notes record) {
    return record.events(CallReached.class).map(CallReached::unit).toList();
  }

  /** The record after some days more, on the last of which some groups meet others. */
  private static Notes inTouch(Notes record, int days, List<UnitId> units) {
    Notes next = record.lookedAtAfter(days);
    for (UnitId unit : units) {
      LinkKept link =
          new LinkKept(
              unit, members(record, unit).get(0), ImmutableSet.of(free(record, unit).get(0)));
      next = next.atEnd("link " + unit, link);
    }
    return next;
  }

  private static Optional<Spoiled> isolated(Notes record, UnitId unit) {
    List<UnitId> others = units(record).stream().filter(one -> !one.equals(unit)).toList();
    return Optional.of(
        Spoiled.of(
                inTouch(record, 30, others).lookedAt(record.last().plus(Duration.ofDays(61))),
                Iterables.getLast(record.all()).id())
            .later(Expected.of(GROUP_ISOLATED, unit)));
  }

  private static Optional<Spoiled> headLeaves(Notes record, UnitId unit) {
    boolean isLarge = members(record, unit).size() > 3;
    boolean hasOther =
        members(record, unit).stream()
            .filter(one -> !one.equals(head(record, unit)))
            .anyMatch(one -> !isPupil(record, unit, one));
    return isLarge && hasOther
        ? Optional.of(
            left(record, unit, ImmutableSet.of(head(record, unit)))
                .later(Expected.of(GROUP_WITHOUT_HEAD, unit)))
        : Optional.empty();
  }

  private static Optional<Spoiled> outsiderSeated(Notes record, UnitId unit) {
    if (members(record, unit).size() >= most(record, unit)) {
      return Optional.empty();
    }
    PersonId stranger = PersonId.of("stranger");
    Notes seen = record.then(1, "deed", new DeedDone(unit, stranger, "helped out"));
    Notes seated = seen.then(1, "seat", taken(unit, stranger));
    return Optional.of(
        Spoiled.of(seated, EntryId.of("seat"), Expected.of(SEAT_FOR_OUTSIDER, unit)));
  }

  private static int most(Notes record, UnitId unit) {
    return Math.max(3, end(record).personnel(unit).size() * 3 / 10);
  }

  private static Optional<Spoiled> deedUntold(Notes record, UnitId unit) {
    return record.of(SeatTaken.class).stream()
        .filter(note -> isDeedOnlyBefore(record, note, unit))
        .findFirst()
        .map(note -> withoutDeeds(record, note, unit));
  }

  /** Whether others did something before, and this person did nothing after. */
  private static boolean isDeedOnlyBefore(Notes record, Noted seat, UnitId unit) {
    SeatTaken taken = (SeatTaken) seat.event();
    List<Noted> own = deeds(record, unit, taken.person());
    int place = record.place(seat.id());
    boolean isAlone = own.stream().allMatch(deed -> record.place(deed.id()) < place);
    boolean hasOthers =
        record.of(DeedDone.class).stream()
            .anyMatch(deed -> record.place(deed.id()) < place && !own.contains(deed));
    return taken.group().equals(GroupId.of(unit))
        && !own.isEmpty()
        && isAlone
        && hasOthers
        && seats(record, taken) == 1;
  }

  private static long seats(Notes record, SeatTaken taken) {
    return record.events(SeatTaken.class).filter(taken::equals).count();
  }

  private static List<Noted> deeds(Notes record, UnitId unit, PersonId person) {
    return record.of(DeedDone.class).stream()
        .filter(note -> ((DeedDone) note.event()).person().equals(person))
        .filter(note -> ((DeedDone) note.event()).unit().equals(unit))
        .toList();
  }

  private static Spoiled withoutDeeds(Notes record, Noted seat, UnitId unit) {
    Notes left = record;
    for (Noted deed : deeds(record, unit, ((SeatTaken) seat.event()).person())) {
      left = left.without(deed.id());
    }
    return Spoiled.of(left, seat.id(), Expected.of(SEAT_WITHOUT_DEEDS, unit));
  }

  private static Optional<Spoiled> idleSeated(Notes record, UnitId unit) {
    Optional<PersonId> idle =
        free(record, unit).stream().filter(one -> !hasDone(record, unit, one)).findFirst();
    return idle.filter(one -> members(record, unit).size() < most(record, unit))
        .map(
            one ->
                Spoiled.of(
                    record.then(1, "seat", taken(unit, one)),
                    EntryId.of("seat"),
                    Expected.of(SEAT_WITHOUT_DEEDS, unit)));
  }

  private static Optional<Spoiled> callLost(Notes record, UnitId unit) {
    Noted call =
        record.of(CallReached.class).stream()
            .filter(note -> ((CallReached) note.event()).unit().equals(unit))
            .findFirst()
            .orElseThrow();
    List<Noted> seats = firstSeats(record, unit);
    return Optional.of(
        Spoiled.of(
            record.without(call.id()),
            seats.get(1).id(),
            Expected.of(GROUP_BEFORE_CAMPAIGN, unit)));
  }

  /** The seats of the head, and of the first two beside them. */
  private static List<Noted> firstSeats(Notes record, UnitId unit) {
    return record.of(SeatTaken.class).stream()
        .filter(note -> ((SeatTaken) note.event()).group().equals(GroupId.of(unit)))
        .limit(3)
        .toList();
  }

  private static Optional<Spoiled> seatedAtOnce(Notes record, UnitId unit) {
    List<Noted> seats = firstSeats(record, unit);
    ImmutableList<PersonId> both =
        seats.subList(1, 3).stream()
            .map(note -> ((SeatTaken) note.event()).person())
            .collect(ImmutableList.toImmutableList());
    LeadersElected election =
        new LeadersElected(
            GroupId.of(unit),
            2,
            Optional.empty(),
            both.stream().map(Candidate::of).collect(ImmutableList.toImmutableList()),
            ImmutableList.of(),
            "by hand",
            both,
            ImmutableSet.of());
    Notes next = record.without(seats.get(1).id()).with(seats.get(2).id(), election);
    return Optional.of(Spoiled.of(next, seats.get(2).id(), Expected.of(GROUP_IN_ONE_ACT, unit)));
  }

  private static Optional<Spoiled> tooMany(Notes record, UnitId unit) {
    Notes next = record;
    List<PersonId> free = new ArrayList<>(free(record, unit));
    int size = members(record, unit).size();
    while (size++ <= most(record, unit)) {
      PersonId person = free.remove(0);
      next = next.then(1, "deed " + person, new DeedDone(unit, person, "helped out"));
      next = next.then(1, "seat " + person, taken(unit, person));
    }
    return Optional.of(late(next).later(Expected.of(GROUP_OUT_OF_SIZE, unit)));
  }

  private static Optional<Spoiled> tooFew(Notes record, UnitId unit) {
    PersonId pupil =
        members(record, unit).stream()
            .filter(one -> isPupil(record, unit, one))
            .findFirst()
            .orElseThrow();
    PersonId head = head(record, unit);
    return Optional.of(
        left(
                record,
                unit,
                members(record, unit).stream()
                    .filter(one -> !one.equals(pupil) && !one.equals(head))
                    .toList())
            .later(Expected.of(GROUP_OUT_OF_SIZE, unit)));
  }

  private static Optional<Spoiled> pupilsLeave(Notes record, UnitId unit) {
    List<PersonId> pupils =
        members(record, unit).stream().filter(one -> isPupil(record, unit, one)).toList();
    return members(record, unit).size() - pupils.size() < 3
        ? Optional.empty()
        : Optional.of(left(record, unit, pupils).later(Expected.of(KIND_LEFT_OUT, unit)));
  }
}
