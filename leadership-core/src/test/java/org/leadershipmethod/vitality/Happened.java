package org.leadershipmethod.vitality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.nucleus.DeedDone;
import org.leadershipmethod.nucleus.DemandAnswered;
import org.leadershipmethod.nucleus.DemandId;
import org.leadershipmethod.nucleus.DemandVoiced;
import org.leadershipmethod.nucleus.LinkKept;
import org.leadershipmethod.nucleus.MemberRaised;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.testkit.Notes;

/**
 * Something that may happen in a few units, as texts and a number to choose by; it may not fit.
 *
 * @param kind what it is
 * @param person who
 * @param unit where
 * @param other another unit
 * @param number what is chosen by: a part, a set of people
 * @param when when
 */
record Happened(Kind kind, String person, String unit, String other, int number, When when) {

  static final int DAYS = 24;
  static final List<String> PEOPLE = List.of("ada", "ben", "cem", "dora", "eli", "fay");
  static final List<String> UNITS = List.of("top", "a", "b", "c");

  /** What may happen. */
  enum Kind {
    DESCRIBE,
    JOIN,
    LEAVE,
    HEAD,
    UNHEAD,
    FOUND,
    MERGE,
    MOVE,
    SPLIT,
    SEAT,
    UNSEAT,
    RAISE,
    LINK,
    MOBILIZE,
    DEED,
    VOICE,
    ANSWER,
    DECIDE,
    WITHDRAW
  }

  /** Histories that begin with a whole that was found, mostly of some kinds. */
  static Arbitrary<List<Happened>> histories(Kind... often) {
    Arbitrary<Kind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(often)),
            Tuple.of(
                1,
                Arbitraries.of(Kind.class).filter(kind -> kind.ordinal() >= Kind.SEAT.ordinal())),
            Tuple.of(1, Arbitraries.of(Kind.DESCRIBE, Kind.JOIN, Kind.LEAVE, Kind.HEAD)),
            Tuple.of(1, Arbitraries.of(Kind.class)));
    Arbitrary<Happened> one =
        Combinators.combine(
                kinds,
                Arbitraries.frequencyOf(
                    Tuple.of(5, Arbitraries.just("ada")), Tuple.of(4, Arbitraries.of(PEOPLE))),
                Arbitraries.frequencyOf(
                    Tuple.of(5, Arbitraries.just("a")), Tuple.of(2, Arbitraries.of(UNITS))),
                Arbitraries.of(UNITS),
                Arbitraries.integers().between(0, 4095),
                times())
            .as(Happened::new);
    return one.list().ofMinSize(10).ofMaxSize(36).map(Happened::withBeginning).withoutEdgeCases();
  }

  /** Days, and some spans of a few days. */
  static Arbitrary<When> times() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DAYS - 1),
            Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(1, 6))),
            Arbitraries.of(true, false))
        .as(
            (first, more, isThroughout) ->
                isThroughout
                    ? When.throughout(
                        Notes.FIRST.plusDays(first), Notes.FIRST.plusDays(first + more))
                    : When.during(Notes.FIRST.plusDays(first), Notes.FIRST.plusDays(first + more)));
  }

  /** A span from a day to a later one, which is asked about. */
  static Arbitrary<When> spans() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 8), Arbitraries.integers().between(2, DAYS))
        .as(
            (first, more) ->
                When.during(Notes.FIRST.plusDays(first), Notes.FIRST.plusDays(first + more)));
  }

  private static List<Happened> withBeginning(List<Happened> all) {
    List<Happened> history = new ArrayList<>();
    history.add(new Happened(Kind.FOUND, "", "", "", 0b1_011_111_010, When.OUTSET));
    history.addAll(all);
    return history;
  }

  static Chronicle chronicle(List<Happened> history) {
    Chronicle chronicle = Chronicle.empty();
    for (Happened one : history) {
      chronicle = chronicle.append(one.event(), one.when());
    }
    return chronicle;
  }

  private UnitId unitId() {
    return UnitId.of(unit);
  }

  private PersonId personId() {
    return PersonId.of(person);
  }

  /** The people that a number chooses. */
  static Set<String> people(int number) {
    Set<String> some = new TreeSet<>();
    for (int i = 0; i < PEOPLE.size(); i++) {
      if ((number >> i & 1) == 1) {
        some.add(PEOPLE.get(i));
      }
    }
    return some;
  }

  Set<String> people() {
    return people(number);
  }

  /** The part that a number chooses; null for none. */
  static String part(int number) {
    return number % 4 == 0 ? null : Part.values()[number % 4 - 1].name();
  }

  /** The kind of personnel that a number chooses; null for none. */
  static String kind(int number) {
    return number / 4 % 3 == 0 ? null : number / 4 % 3 == 1 ? "teacher" : "pupil";
  }

  /**
   * How somebody is described in a unit when the whole is found; below 0 when they are not there.
   */
  static int found(int number, int person, int unit) {
    int mixed = (number + 31 * person + 17 * unit) * 2654435 >>> 7;
    return mixed % 3 == 0 ? -1 : mixed % 12;
  }

  Event event() {
    return switch (kind) {
      case DESCRIBE -> new MemberDescribed(unitId(), member(person, number));
      case JOIN -> new Appointed(personId(), Post.member(unitId()));
      case LEAVE -> new Departed(personId(), Post.member(unitId()));
      case HEAD -> new Appointed(personId(), Post.inCharge(unitId()));
      case UNHEAD -> new Departed(personId(), Post.inCharge(unitId()));
      case FOUND -> new OrganizationRecorded(found());
      case MERGE -> new UnitMerged(unitId(), UnitId.of(other));
      case MOVE -> new UnitMoved(unitId(), Optional.of(UnitId.of(other)));
      case SPLIT -> new UnitSplit(unitId(), ImmutableList.of(successor(0), successor(1)));
      case SEAT -> new SeatTaken(GroupId.of(unitId()), personId(), SeatOrigin.NOT_KNOWN);
      case UNSEAT -> new SeatLeft(GroupId.of(unitId()), personId());
      case RAISE -> raised();
      case LINK -> new LinkKept(unitId(), personId(), ids(people()));
      case MOBILIZE ->
          new PersonnelMobilized(TaskId.of("reading"), unitId(), personId(), ids(people()));
      case DEED -> new DeedDone(unitId(), personId(), "helped out");
      case VOICE ->
          new DemandVoiced(unitId(), demandId(), ids(people()), number >> 6, "mend the roof");
      case ANSWER -> new DemandAnswered(unitId(), demandId(), answers());
      case DECIDE -> decided();
      case WITHDRAW -> new DecisionWithdrawn(GroupId.of(unitId()), decisionId());
    };
  }

  private MemberRaised raised() {
    return new MemberRaised(
        unitId(),
        personId(),
        Optional.ofNullable(raisedFrom()).map(Part::valueOf),
        Part.valueOf(raisedTo()),
        ids(people(number >> 6)),
        ImmutableList.of());
  }

  /** Mostly it is not said from where. */
  String raisedFrom() {
    return number % 3 == 0 ? part(number) : null;
  }

  String raisedTo() {
    return Part.values()[number / 4 % 3].name();
  }

  /** Which of three demands, or decisions. */
  String which() {
    return "d" + number % 3;
  }

  private DemandId demandId() {
    return DemandId.of(which());
  }

  private DecisionId decisionId() {
    return DecisionId.of(which());
  }

  /** The entries that answer a demand; some of them are none. */
  ImmutableList<EntryId> answers() {
    return switch (number / 4 % 5) {
      case 0 -> ImmutableList.of();
      case 1 -> ImmutableList.of(EntryId.of("e99"), EntryId.of("e2"));
      case 2 -> ImmutableList.of(EntryId.of("e2"));
      default -> ImmutableList.of(EntryId.of("e99"), EntryId.of("e1"));
    };
  }

  Set<String> inFavour() {
    return number % 7 == 0 ? Set.of() : people(number);
  }

  Set<String> against() {
    return number % 7 == 0 ? Set.of() : people(number >> 6 & number >> 3);
  }

  Set<String> abstaining() {
    return number % 7 == 0 || !other.equals("c") ? Set.of() : Set.of("ada", "fay");
  }

  private DecisionTaken decided() {
    return new DecisionTaken(
        GroupId.of(unitId()),
        decisionId(),
        Matter.of("roofs"),
        ids(inFavour()),
        ids(against()),
        ids(abstaining()),
        ImmutableSet.of(),
        ImmutableSet.of(),
        false,
        ImmutableList.of());
  }

  private Successor successor(int which) {
    Set<String> named = people(number >> 6 * which);
    return new Successor(
        UnitId.of(unit + which), unit + which, UnitKind.UNIT, ids(named), ImmutableSet.of());
  }

  static ImmutableSet<PersonId> ids(Set<String> people) {
    return people.stream().map(PersonId::of).collect(ImmutableSet.toImmutableSet());
  }

  private static Member member(String person, int number) {
    return new Member(
        PersonId.of(person),
        Optional.ofNullable(part(number)).map(Part::valueOf),
        Optional.ofNullable(kind(number)).map(PersonnelKind::of));
  }

  private Organization found() {
    OrganizationBuilder builder = Organization.builder();
    for (int i = 0; i < UNITS.size(); i++) {
      builder.unit(UNITS.get(i));
      if (i > 0) {
        builder.under(i == 2 ? "a" : "top");
      }
      for (int j = 0; j < PEOPLE.size(); j++) {
        int described = found(number, j, i);
        if (described >= 0) {
          builder.member(member(PEOPLE.get(j), described));
        }
      }
    }
    return builder.build();
  }
}
