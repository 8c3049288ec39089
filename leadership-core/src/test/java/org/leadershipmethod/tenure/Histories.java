package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.DepartmentClosed;
import org.leadershipmethod.organization.DepartmentOpened;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Successor;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.organization.UnitMerged;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.organization.UnitSplit;
import org.leadershipmethod.person.PersonId;

/**
 * Small histories of a small organization within two weeks, recorded in any order; not all of what
 * happens in them fits.
 */
final class Histories {

  static final LocalDate BEGIN = LocalDate.of(2030, 3, 1);
  static final int DAYS = 10;
  static final int LONGEST = 3;
  static final ImmutableList<UnitId> UNITS = ids("top", "north", "south", "east", "west");
  static final ImmutableList<PersonId> PEOPLE =
      ImmutableList.of(PersonId.of("ada"), PersonId.of("ben"), PersonId.of("cem"));
  static final Organization FOUND =
      Organization.builder()
          .unit("top")
          .inCharge("ada")
          .unit("north")
          .under("top")
          .inCharge("ben")
          .furtherHead("cem")
          .department(FieldOfWork.EDUCATION, "ada", "ben")
          .members("ben", "cem")
          .unit("south")
          .under("north")
          .members("ada")
          .department(FieldOfWork.EDUCATION, "cem")
          .build();

  private static final Organization OTHERWISE =
      Organization.builder()
          .unit("top")
          .inCharge("ben")
          .unit("north")
          .under("top")
          .inCharge("ben")
          .members("ada", "cem")
          .unit("east")
          .under("north")
          .furtherHead("ada")
          .build();

  private Histories() {}

  private static ImmutableList<UnitId> ids(String... ids) {
    return Arrays.stream(ids).map(UnitId::of).collect(ImmutableList.toImmutableList());
  }

  /**
   * Something that happens.
   *
   * @param event what
   * @param day on which day, or on which first
   * @param length on how many more days it may have been
   */
  record Happening(Event event, int day, int length) {

    When when() {
      return When.during(BEGIN.plusDays(day), BEGIN.plusDays((long) day + length));
    }

    boolean isVague() {
      return length > 0;
    }

    Happening from(int other) {
      return new Happening(event, other, length);
    }

    Happening exact() {
      return new Happening(event, day, 0);
    }
  }

  /** As a chronicle that begins with the organization. */
  static Chronicle chronicle(List<Happening> happenings) {
    Chronicle chronicle = Chronicle.empty().append(new OrganizationRecorded(FOUND), When.OUTSET);
    for (Happening one : happenings) {
      chronicle = chronicle.append(one.event(), one.when());
    }
    return chronicle;
  }

  /** Histories in which up to so many times are vague; in those the whole is also found anew. */
  static Arbitrary<List<Happening>> histories(int vague) {
    return histories(vague, vague == 0 ? events() : eventsAndLists());
  }

  /** Histories of some events in which up to so many times are vague. */
  static Arbitrary<List<Happening>> histories(int vague, Arbitrary<Event> events) {
    return happenings(events).list().ofMinSize(1).ofMaxSize(9).map(all -> withFew(vague, all));
  }

  private static List<Happening> withFew(int vague, List<Happening> all) {
    ImmutableList.Builder<Happening> few = ImmutableList.builder();
    int left = vague;
    for (Happening one : all) {
      few.add(one.isVague() && left-- <= 0 ? one.exact() : one);
    }
    return few.build();
  }

  private static Arbitrary<Happening> happenings(Arbitrary<Event> events) {
    return Combinators.combine(
            events,
            Arbitraries.integers().between(0, DAYS - 1),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(1, LONGEST))))
        .as(Happening::new);
  }

  static Arbitrary<Event> events() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, inPosts((person, post) -> new Appointed(person, post))),
        Tuple.of(5, inPosts((person, post) -> new Departed(person, post))),
        Tuple.of(1, inUnits((p, unit, other) -> new MemberDescribed(unit, Member.of(p)))),
        Tuple.of(3, inUnits((p, unit, other) -> taken(p, unit))),
        Tuple.of(2, inUnits((p, unit, other) -> new SeatLeft(GroupId.of(unit), p))),
        Tuple.of(1, groups()),
        Tuple.of(2, inUnits((p, unit, other) -> created(unit, other))),
        Tuple.of(2, inUnits((p, unit, other) -> new UnitMoved(unit, Optional.of(other)))),
        Tuple.of(2, inUnits((p, unit, other) -> new UnitMerged(unit, other))),
        Tuple.of(1, inUnits((p, unit, other) -> split(p, unit))),
        Tuple.of(2, inUnits((p, unit, other) -> new UnitClosed(unit))),
        Tuple.of(1, inUnits((p, unit, other) -> new DepartmentOpened(unit, FieldOfWork.EDUCATION))),
        Tuple.of(
            1, inUnits((p, unit, other) -> new DepartmentClosed(unit, FieldOfWork.EDUCATION))));
  }

  /** The same, and now and then the whole is found anew, as at the outset or otherwise. */
  private static Arbitrary<Event> eventsAndLists() {
    return Arbitraries.frequencyOf(
        Tuple.of(19, events()),
        Tuple.of(1, Arbitraries.of(FOUND, OTHERWISE).map(OrganizationRecorded::new)));
  }

  private static SeatTaken taken(PersonId person, UnitId unit) {
    return new SeatTaken(GroupId.of(unit), person, SeatOrigin.NOT_KNOWN);
  }

  private static UnitCreated created(UnitId unit, UnitId parent) {
    Optional<UnitId> above = unit.equals(parent) ? Optional.empty() : Optional.of(parent);
    return new UnitCreated(new Unit(unit, unit.value(), UnitKind.UNIT, above));
  }

  private static UnitSplit split(PersonId person, UnitId unit) {
    return new UnitSplit(
        unit, ImmutableList.of(Successor.of("east", person.value()), Successor.of("west")));
  }

  private static Arbitrary<Event> groups() {
    Arbitrary<ImmutableSet<PersonId>> some =
        Arbitraries.of(PEOPLE).set().ofMaxSize(2).map(ImmutableSet::copyOf);
    Arbitrary<Event> elected =
        Combinators.combine(some, some, Arbitraries.of(UNITS))
            .as(
                (coming, leaving, unit) ->
                    new LeadersElected(
                        GroupId.of(unit),
                        2,
                        Optional.empty(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        "x",
                        coming.asList(),
                        leaving));
    Arbitrary<Event> recalled =
        Combinators.combine(some, Arbitraries.of(UNITS))
            .as((all, unit) -> new LeadersRecalled(GroupId.of(unit), all, Optional.empty(), 1, 0));
    return Arbitraries.oneOf(elected, recalled);
  }

  private interface InPost {
    Event of(PersonId person, Post post);
  }

  private static Arbitrary<Event> inPosts(InPost make) {
    Arbitrary<Post> posts =
        Combinators.combine(Arbitraries.of(Post.Kind.values()), units())
            .as(
                (kind, unit) ->
                    new Post(
                        kind,
                        unit,
                        kind.isInDepartment()
                            ? Optional.of(FieldOfWork.EDUCATION)
                            : Optional.empty()));
    return Combinators.combine(Arbitraries.of(PEOPLE), posts).as(make::of);
  }

  private interface InUnits {
    Event of(PersonId person, UnitId unit, UnitId other);
  }

  private static Arbitrary<Event> inUnits(InUnits make) {
    return Combinators.combine(Arbitraries.of(PEOPLE), units(), units()).as(make::of);
  }

  /** Mostly one of those that were there at the outset. */
  private static Arbitrary<UnitId> units() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(UNITS.subList(1, 3))), Tuple.of(1, Arbitraries.of(UNITS)));
  }
}
