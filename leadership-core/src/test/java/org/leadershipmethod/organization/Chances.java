package org.leadershipmethod.organization;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Organizations;

/** Events that may happen to an organization of a few units and people; not all of them fit. */
final class Chances {

  private Chances() {}

  /** What kind of thing may happen. */
  enum Kind {
    RECORD,
    CREATE,
    MOVE,
    RENAME,
    MERGE,
    SPLIT,
    CLOSE,
    OPEN_DEPARTMENT,
    CLOSE_DEPARTMENT,
    APPOINT,
    DEPART,
    DESCRIBE
  }

  /**
   * Something that may happen: numbers by which units, people and posts are chosen when it does,
   * and what is not chosen.
   */
  record Chance(Kind kind, List<Integer> numbers, Member member, Organization found, When when) {

    /** The event, for an organization that stands like this. */
    OrganizationEvent event(PlainOrganization plain) {
      return switch (plain.rooms.isEmpty() && kind != Kind.RECORD ? Kind.CREATE : kind) {
        case RECORD -> new OrganizationRecorded(found);
        case CREATE -> new UnitCreated(newUnit(plain));
        case MOVE -> new UnitMoved(unit(plain, 0), parent(plain));
        case MERGE -> new UnitMerged(unit(plain, 0), unit(plain, 1));
        case RENAME ->
            new UnitRenamed(
                unit(plain, 0),
                "Name " + number(1),
                number(2) % 2 == 0
                    ? Optional.empty()
                    : Optional.of(UnitKind.of("kind " + number(3) % 3)));
        case SPLIT -> split(plain);
        case CLOSE -> new UnitClosed(unit(plain, 0));
        case OPEN_DEPARTMENT -> new DepartmentOpened(unit(plain, 0), pick(fields(), 1));
        case CLOSE_DEPARTMENT -> closedDepartment(plain);
        case APPOINT -> new Appointed(member.person(), post(plain));
        case DEPART -> departed(plain);
        case DESCRIBE -> new MemberDescribed(unit(plain, 0), member);
      };
    }

    private int number(int which) {
      return numbers.get(which);
    }

    private <T> T pick(List<T> some, int which) {
      return some.get(number(which) / 10 % some.size());
    }

    /** A unit, mostly one that is there. */
    private UnitId unit(PlainOrganization plain, int which) {
      List<UnitId> there = ImmutableList.copyOf(plain.rooms.keySet());
      return there.isEmpty() || number(which) % 10 == 0 ? pick(units(), which) : pick(there, which);
    }

    private Optional<UnitId> parent(PlainOrganization plain) {
      return number(2) % 4 == 0 || plain.rooms.isEmpty()
          ? Optional.empty()
          : Optional.of(unit(plain, 1));
    }

    private Unit newUnit(PlainOrganization plain) {
      List<UnitId> free =
          units().stream().filter(id -> !plain.rooms.containsKey(id)).collect(toImmutableList());
      UnitId id = free.isEmpty() || number(0) % 10 == 0 ? pick(units(), 0) : pick(free, 0);
      Optional<UnitId> parent = parent(plain).filter(other -> !other.equals(id));
      return new Unit(id, "Unit " + number(3), UnitKind.of("kind " + number(3) % 3), parent);
    }

    private Post post(PlainOrganization plain) {
      Post.Kind post = pick(List.of(Post.Kind.values()), 2);
      return new Post(
          post,
          unit(plain, 0),
          post.isInDepartment() ? Optional.of(pick(fields(), 3)) : Optional.empty());
    }

    /** Into two mostly, with about half of those who belong to it and of the units below it. */
    private UnitSplit split(PlainOrganization plain) {
      UnitId unit = unit(plain, 0);
      List<UnitId> free =
          units().stream().filter(id -> !plain.rooms.containsKey(id)).collect(toImmutableList());
      List<Successor> into = new ArrayList<>();
      for (int i = 0; i < Math.min(free.size(), 2 + number(1) % 2); i++) {
        into.add(successor(free.get(i), i, unit, plain));
      }
      if (number(2) % 20 == 0) {
        into.add(successor(unit, 0, unit, plain));
      }
      return new UnitSplit(unit, ImmutableList.copyOf(into));
    }

    private Successor successor(UnitId id, int nth, UnitId split, PlainOrganization plain) {
      boolean isThere = plain.rooms.containsKey(split);
      ImmutableSet<PersonId> members =
          people().stream()
              .filter(person -> number(2) % 30 == 1 || (isThere && belongs(person, split, plain)))
              .filter(person -> (number(3) + person.hashCode()) % 3 != nth)
              .collect(ImmutableSet.toImmutableSet());
      ImmutableSet<UnitId> below =
          plain.children(Optional.of(split)).stream()
              .filter(child -> (number(3) + child.hashCode()) % 3 == nth || number(2) % 30 == 2)
              .collect(ImmutableSet.toImmutableSet());
      return new Successor(id, "Unit " + number(3), UnitKind.UNIT, members, below);
    }

    private static boolean belongs(PersonId person, UnitId unit, PlainOrganization plain) {
      return plain.personnel(unit).contains(person);
    }

    /** Mostly one that is there. */
    private DepartmentClosed closedDepartment(PlainOrganization plain) {
      ImmutableList<DepartmentClosed> possible =
          plain.rooms.entrySet().stream()
              .flatMap(
                  room ->
                      room.getValue().offices.keySet().stream()
                          .map(field -> new DepartmentClosed(room.getKey(), field)))
              .collect(toImmutableList());
      return possible.isEmpty() || number(0) % 10 == 0
          ? new DepartmentClosed(unit(plain, 0), pick(fields(), 1))
          : pick(possible, 1);
    }

    /** Mostly from a post that somebody has. */
    private Departed departed(PlainOrganization plain) {
      ImmutableList<Departed> possible =
          plain.posts().entrySet().stream()
              .flatMap(e -> e.getValue().stream().map(post -> new Departed(e.getKey(), post)))
              .collect(toImmutableList());
      return possible.isEmpty() || number(0) % 10 == 0
          ? new Departed(member.person(), post(plain))
          : pick(possible, 1);
    }
  }

  /** The units that there may be. */
  static ImmutableList<UnitId> units() {
    return IntStream.range(0, 10).mapToObj(i -> UnitId.of("u" + i)).collect(toImmutableList());
  }

  /** The people that there may be. */
  static ImmutableList<PersonId> people() {
    return IntStream.range(0, 12).mapToObj(i -> PersonId.of("p" + i)).collect(toImmutableList());
  }

  /** The fields that there may be. */
  static ImmutableList<FieldOfWork> fields() {
    return ImmutableList.of(
        FieldOfWork.PROPAGANDA,
        FieldOfWork.ORGANIZATION,
        FieldOfWork.EDUCATION,
        FieldOfWork.PRODUCTION,
        FieldOfWork.of("health"));
  }

  /** Anything that may happen; most of it fits what it happens to. */
  static Arbitrary<Chance> chances() {
    return Arbitraries.frequencyOf(
        Tuple.of(1, chances(Arbitraries.just(Kind.RECORD), Organizations.organizations())),
        Tuple.of(40, chances(kinds(), Arbitraries.just(Organization.empty()))));
  }

  private static Arbitrary<Chance> chances(
      Arbitrary<Kind> kinds, Arbitrary<Organization> organizations) {
    Arbitrary<List<Integer>> numbers = Arbitraries.integers().between(0, 999).list().ofSize(4);
    return Combinators.combine(kinds, numbers, Organizations.member(), organizations, times())
        .as(Chance::new);
  }

  private static Arbitrary<Kind> kinds() {
    return Arbitraries.frequency(
        Tuple.of(9, Kind.CREATE),
        Tuple.of(4, Kind.MOVE),
        Tuple.of(2, Kind.RENAME),
        Tuple.of(2, Kind.MERGE),
        Tuple.of(2, Kind.SPLIT),
        Tuple.of(2, Kind.CLOSE),
        Tuple.of(2, Kind.OPEN_DEPARTMENT),
        Tuple.of(2, Kind.CLOSE_DEPARTMENT),
        Tuple.of(14, Kind.APPOINT),
        Tuple.of(8, Kind.DEPART),
        Tuple.of(4, Kind.DESCRIBE));
  }

  /** Days and spans of days, close enough to meet each other. */
  static Arbitrary<When> times() {
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 30);
    LocalDate start = LocalDate.of(2030, 1, 1);
    return Combinators.combine(days, Arbitraries.integers().between(0, 5))
        .as((day, length) -> When.during(start.plusDays(day), start.plusDays(day + length)));
  }
}
