package org.leadershipmethod.testkit;

import static org.leadershipmethod.nucleus.NucleusRuleId.ACTIVIST_PASSED_OVER;
import static org.leadershipmethod.nucleus.NucleusRuleId.ASSESSMENT_WITHOUT_EVIDENCE;
import static org.leadershipmethod.nucleus.NucleusRuleId.CRITERION_UNMET;
import static org.leadershipmethod.nucleus.NucleusRuleId.DEGENERATED_KEPT;
import static org.leadershipmethod.nucleus.NucleusRuleId.FRUITLESS_HANDFUL;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_BEFORE_CAMPAIGN;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_IN_ONE_ACT;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_ISOLATED;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_OUT_OF_SIZE;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_UNCHANGED;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_WITHOUT_HEAD;
import static org.leadershipmethod.nucleus.NucleusRuleId.KIND_LEFT_OUT;
import static org.leadershipmethod.nucleus.NucleusRuleId.MEMBERS_WITHOUT_GROUP;
import static org.leadershipmethod.nucleus.NucleusRuleId.SEAT_FOR_OUTSIDER;
import static org.leadershipmethod.nucleus.NucleusRuleId.SEAT_WITHOUT_DEEDS;
import static org.leadershipmethod.nucleus.NucleusRuleId.STALLED_WORK;
import static org.leadershipmethod.nucleus.NucleusRuleId.UNIT_WITHOUT_GROUP;
import static org.leadershipmethod.testkit.NucleusRecordWriter.PUPIL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Duration;
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
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.Result;
import org.leadershipmethod.guidance.ResultSeen;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.guidance.StageBegun;
import org.leadershipmethod.nucleus.ActivistLeftOut;
import org.leadershipmethod.nucleus.Criterion;
import org.leadershipmethod.nucleus.DeedDone;
import org.leadershipmethod.nucleus.LinkKept;
import org.leadershipmethod.nucleus.MemberAssessed;
import org.leadershipmethod.nucleus.MemberDegenerated;
import org.leadershipmethod.nucleus.Rating;
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
  ISOLATED(NucleusEdit::isolated),
  /** All leave the group, and nobody comes. */
  ALL_LEAVE(NucleusEdit::allLeave),
  /** All leave the group, and then the campaign misses its aim. */
  STALLED(NucleusEdit::stalled),
  /** Only the group works. */
  WORKS_ALONE(NucleusEdit::worksAlone),
  /** Somebody is assessed by what somebody else did. */
  ASSESSED_BY_NOTHING(NucleusEdit::assessedByNothing),
  /** Somebody who sits there is found to keep no discipline. */
  FOUND_SHORT(NucleusEdit::foundShort),
  /** Somebody who sits there is found to have degenerated, and stays. */
  DEGENERATED_STAYS(NucleusEdit::degeneratedStays),
  /** The last two stages begin, and nobody comes or leaves. */
  UNCHANGED(NucleusEdit::unchanged),
  /** Somebody comes forward, and nobody says why they have no seat. */
  NOT_ASKED(NucleusEdit::notAsked);

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
        .filter(person -> !seated.contains(person) && !isDegenerated(record, unit, person))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isDegenerated(Notes record, UnitId unit, PersonId person) {
    return record
        .events(MemberDegenerated.class)
        .anyMatch(one -> one.unit().equals(unit) && one.person().equals(person));
  }

  /** Whether somebody was found not to meet what a seat asks for: with a seat, that is a fault. */
  private static boolean isFoundShort(Notes record, UnitId unit, PersonId person) {
    return record
        .events(MemberAssessed.class)
        .filter(one -> one.unit().equals(unit) && one.person().equals(person))
        .anyMatch(one -> one.ratings().stream().anyMatch(rating -> !rating.isMet()));
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
    List<UnitId> groups =
        units(record).stream().filter(unit -> !members(record, unit).isEmpty()).toList();
    Notes half = inTouch(record, HALF, groups);
    return Spoiled.of(
        half.lookedAt(half.asOf().plus(Duration.ofDays(HALF))),
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
        && own.size() == 1
        && !isCited(record, own.get(0))
        && isAlone
        && hasOthers
        && seats(record, taken) == 1;
  }

  private static boolean isCited(Notes record, Noted deed) {
    return record.all().stream().anyMatch(note -> note.event().cites().contains(deed.id()));
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
    int lacking = most(record, unit) + 1 - members(record, unit).size();
    ImmutableList<PersonId> fit =
        free(record, unit).stream()
            .filter(one -> !isFoundShort(record, unit, one))
            .limit(lacking)
            .collect(ImmutableList.toImmutableList());
    if (fit.size() < lacking) {
      return Optional.empty();
    }
    Notes next = record;
    for (PersonId person : fit) {
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

  private static Notes withoutGroup(Notes record, UnitId unit) {
    Notes next = record;
    for (PersonId person : members(record, unit)) {
      next = next.then(0, "left " + person, new SeatLeft(GroupId.of(unit), person));
    }
    return next;
  }

  private static Optional<Spoiled> allLeave(Notes record, UnitId unit) {
    ImmutableSet<PersonId> people = end(record).personnel(unit);
    long active = people.stream().filter(person -> hasDone(record, unit, person)).count();
    Spoiled left = late(withoutGroup(record, unit)).later(Expected.of(UNIT_WITHOUT_GROUP, unit));
    return Optional.of(active < 3 ? left : left.later(Expected.of(MEMBERS_WITHOUT_GROUP, unit)));
  }

  private static Optional<Spoiled> stalled(Notes record, UnitId unit) {
    ResultSeen missed = new ResultSeen(campaign(record), unit, Result.MISSED, "it does not go on");
    return Optional.of(
        Spoiled.of(withoutGroup(record, unit).then(1, "missed", missed), EntryId.of("missed"))
            .later(Expected.of(STALLED_WORK, unit)));
  }

  private static CampaignId campaign(Notes record) {
    return record.events(CallReached.class).findFirst().orElseThrow().campaign();
  }

  private static Optional<Spoiled> worksAlone(Notes record, UnitId unit) {
    DeedDone deed = new DeedDone(unit, head(record, unit), "worked on");
    return Optional.of(
        Spoiled.of(
                inTouch(record.then(1, "deed", deed), 30, units(record)).lookedAtAfter(31),
                EntryId.of("deed"))
            .later(Expected.of(FRUITLESS_HANDFUL, unit)));
  }

  private static Optional<Spoiled> assessedByNothing(Notes record, UnitId unit) {
    PersonId person = free(record, unit).get(0);
    Rating rating = Rating.met(Criterion.DISCIPLINE, record.all().get(1).id());
    MemberAssessed assessed = new MemberAssessed(unit, person, ImmutableList.of(rating));
    return Optional.of(
        Spoiled.of(
            record.then(1, "assessed", assessed),
            EntryId.of("assessed"),
            Expected.of(ASSESSMENT_WITHOUT_EVIDENCE, unit)));
  }

  /** Somebody who sits there and is not the head, with a deed of theirs. */
  private static Noted deedOfActivist(Notes record, UnitId unit) {
    return members(record, unit).stream()
        .filter(person -> !person.equals(head(record, unit)))
        .flatMap(person -> deeds(record, unit, person).stream())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Spoiled> foundShort(Notes record, UnitId unit) {
    Noted deed = deedOfActivist(record, unit);
    Rating rating = Rating.unmet(Criterion.DISCIPLINE, deed.id());
    PersonId person = ((DeedDone) deed.event()).person();
    MemberAssessed assessed = new MemberAssessed(unit, person, ImmutableList.of(rating));
    return Optional.of(
        late(record.then(1, "assessed", assessed)).later(Expected.of(CRITERION_UNMET, unit)));
  }

  private static Optional<Spoiled> degeneratedStays(Notes record, UnitId unit) {
    Noted deed = deedOfActivist(record, unit);
    PersonId person = ((DeedDone) deed.event()).person();
    MemberDegenerated found = new MemberDegenerated(unit, person, ImmutableList.of(deed.id()));
    return Optional.of(
        late(record.then(1, "found", found)).later(Expected.of(DEGENERATED_KEPT, unit)));
  }

  private static Optional<Spoiled> unchanged(Notes record, UnitId unit) {
    boolean isBegun =
        record.events(StageBegun.class).anyMatch(begun -> begun.stage() == Stage.MIDDLE);
    if (isBegun) {
      return Optional.empty();
    }
    CampaignId campaign = campaign(record);
    Notes next =
        record
            .then(1, "middle", new StageBegun(campaign, Stage.MIDDLE))
            .then(1, "final", new StageBegun(campaign, Stage.FINAL));
    return Optional.of(
        late(next)
            .later(units(record).stream().map(one -> Expected.of(GROUP_UNCHANGED, one)).toList()));
  }

  private static boolean isAnswered(Notes record, UnitId unit, PersonId person) {
    return record
        .events(ActivistLeftOut.class)
        .anyMatch(one -> one.unit().equals(unit) && one.person().equals(person));
  }

  /** As many deeds as nobody there has, and three at the least. */
  private static Optional<Spoiled> notAsked(Notes record, UnitId unit) {
    Optional<PersonId> idle =
        free(record, unit).stream()
            .filter(one -> !hasDone(record, unit, one))
            .filter(one -> !isAnswered(record, unit, one))
            .findFirst();
    if (idle.isEmpty()) {
      return Optional.empty();
    }
    int most =
        members(record, unit).stream()
            .mapToInt(person -> deeds(record, unit, person).size())
            .max()
            .orElseThrow();
    Notes next = record;
    for (int number = 0; number <= Math.max(2, most); number++) {
      next = next.then(0, "deed " + number, new DeedDone(unit, idle.get(), "helped out"));
    }
    return Optional.of(late(next).later(Expected.of(ACTIVIST_PASSED_OVER, unit)));
  }
}
