package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitKind;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Notes;

/**
 * Who led which unit at a moment, read with plain sets of texts such as {@code ada CHARGE mill};
 * what the library's own reading is compared with.
 *
 * <p>A top unit stands over a few that come, move below one another, and go.
 */
final class PlainLeadership {

  private static final String TOP = "top";
  private static final List<String> PEOPLE = List.of("ada", "ben", "cem", "dora", "eli");
  private static final List<String> UNITS = List.of("a", "b", "c");

  /** What may happen to somebody or something. */
  enum Kind {
    CHARGE,
    HEAD,
    MEMBER,
    SEAT,
    UNIT,
    MOVE,
    FOUND
  }

  /**
   * Something that happened.
   *
   * @param kind what it concerns
   * @param begins whether somebody or something comes, and does not go
   * @param person who
   * @param unit where
   * @param other a second unit, for a move
   * @param when when
   */
  record Happened(Kind kind, boolean begins, String person, String unit, String other, When when) {}

  private final Instant moment;
  private final LeadershipSource source;
  private State state = new State();
  private final Set<String> openUnits = new TreeSet<>();
  private final Set<String> openParents = new TreeSet<>();
  private final Map<String, Set<String>> openLeaders = new HashMap<>();
  private final Map<String, Set<String>> openPeople = new HashMap<>();

  private PlainLeadership(Instant moment, LeadershipSource source) {
    this.moment = moment;
    this.source = source;
  }

  /** Which places there are, and who stands where in the tree. */
  private static final class State {
    private final Map<String, String> above = new HashMap<>();
    private final Set<List<String>> places = new TreeSet<>(Comparator.comparing(Object::toString));

    State copy() {
      State copy = new State();
      copy.above.putAll(above);
      copy.places.addAll(places);
      return copy;
    }

    boolean isThere(String unit) {
      return above.containsKey(unit);
    }

    Set<String> people(String unit, Kind... kinds) {
      Set<String> people = new TreeSet<>();
      for (Kind kind : kinds) {
        places.stream()
            .filter(place -> place.get(1).equals(kind.name()) && place.get(2).equals(unit))
            .forEach(place -> people.add(place.get(0)));
      }
      return people;
    }

    Set<String> people(String unit) {
      return people(unit, Kind.CHARGE, Kind.HEAD, Kind.MEMBER, Kind.SEAT);
    }

    Set<String> leaders(String unit, LeadershipSource source) {
      return switch (source) {
        case SEATS -> people(unit, Kind.SEAT);
        case CHARGE -> people(unit, Kind.CHARGE);
        case HEADS -> people(unit, Kind.CHARGE, Kind.HEAD);
      };
    }

    boolean isWithin(String unit, String other) {
      for (String at = unit; at != null; at = above.get(at)) {
        if (at.equals(other)) {
          return true;
        }
      }
      return false;
    }
  }

  static Arbitrary<List<Happened>> histories(int days) {
    Arbitrary<Kind> kinds =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.just(Kind.CHARGE)),
            Tuple.of(2, Arbitraries.just(Kind.HEAD)),
            Tuple.of(4, Arbitraries.just(Kind.MEMBER)),
            Tuple.of(4, Arbitraries.just(Kind.SEAT)),
            Tuple.of(4, Arbitraries.just(Kind.UNIT)),
            Tuple.of(1, Arbitraries.just(Kind.MOVE)),
            Tuple.of(1, Arbitraries.just(Kind.FOUND)));
    return Combinators.combine(
            kinds,
            Arbitraries.frequency(Tuple.of(3, true), Tuple.of(2, false)),
            Arbitraries.of(PEOPLE),
            Arbitraries.of(Stream.concat(UNITS.stream(), Stream.of(TOP)).toList()),
            Arbitraries.of(Stream.concat(UNITS.stream(), Stream.of(TOP)).toList()),
            times(days))
        .as(Happened::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(60)
        .map(PlainLeadership::fitting);
  }

  private static Arbitrary<When> times(int days) {
    Arbitrary<Integer> day = Arbitraries.integers().between(1, days);
    Arbitrary<When> exact =
        Combinators.combine(day, Arbitraries.integers().between(0, 3))
            .as((on, six) -> When.at(Notes.day(on).earliest().plus(Duration.ofHours(6L * six))));
    Arbitrary<When> spans =
        Combinators.combine(day, Arbitraries.integers().between(1, 3))
            .as((on, more) -> new When(Notes.day(on).earliest(), Notes.day(on + more).latest()));
    return Arbitraries.frequencyOf(
        Tuple.of(6, exact), Tuple.of(2, day.map(Notes::day)), Tuple.of(1, spans));
  }

  /** In the order of time; the last of the units comes later. */
  private static List<Happened> fitting(List<Happened> some) {
    List<Happened> all = new ArrayList<>();
    Stream.of(TOP, "a", "b")
        .forEach(unit -> all.add(new Happened(Kind.UNIT, true, "ada", unit, TOP, Notes.day(0))));
    some.stream()
        .sorted(
            Comparator.comparing((Happened one) -> one.when().latest())
                .thenComparing(one -> one.when().earliest()))
        .forEach(all::add);
    State state = new State();
    List<Happened> fitting = new ArrayList<>();
    for (Happened one : all) {
      if (change(state, one)) {
        fitting.add(one);
      }
    }
    return fitting;
  }

  /** Changes the state; gives whether there was anything to change. */
  private static boolean change(State state, Happened one) {
    return switch (one.kind()) {
      case CHARGE, HEAD, MEMBER, SEAT -> changePlace(state, one);
      case UNIT -> changeUnit(state, one);
      case MOVE -> move(state, one);
      case FOUND -> found(state, one);
    };
  }

  private static boolean changePlace(State state, Happened one) {
    List<String> place = List.of(one.person(), one.kind().name(), one.unit());
    return state.isThere(one.unit())
        && (one.begins() ? state.places.add(place) : state.places.remove(place));
  }

  private static boolean changeUnit(State state, Happened one) {
    if (one.begins()) {
      boolean isNew = !state.isThere(one.unit()) && (one.unit().equals(TOP) || state.isThere(TOP));
      if (isNew) {
        state.above.put(one.unit(), one.unit().equals(TOP) ? null : TOP);
      }
      return isNew;
    }
    boolean isLeaf = state.isThere(one.unit()) && !state.above.containsValue(one.unit());
    if (!isLeaf || one.unit().equals(TOP)) {
      return false;
    }
    state.above.remove(one.unit());
    state.places.removeIf(place -> place.get(2).equals(one.unit()));
    return true;
  }

  private static boolean move(State state, Happened one) {
    boolean fits =
        !one.unit().equals(TOP)
            && state.isThere(one.unit())
            && state.isThere(one.other())
            && !state.isWithin(one.other(), one.unit())
            && !one.other().equals(state.above.get(one.unit()));
    if (fits) {
      state.above.put(one.unit(), one.other());
    }
    return fits;
  }

  /** The whole is found with one person more, or less, in charge of one unit. */
  private static boolean found(State state, Happened one) {
    return changePlace(
        state, new Happened(Kind.CHARGE, one.begins(), one.person(), one.unit(), "", one.when()));
  }

  /** The same as a record. */
  static Chronicle chronicle(List<Happened> history) {
    Chronicle record = Chronicle.empty();
    State state = new State();
    for (Happened one : history) {
      change(state, one);
      record = record.append(event(one, state), one.when());
    }
    return record;
  }

  private static Event event(Happened one, State state) {
    PersonId person = PersonId.of(one.person());
    UnitId unit = UnitId.of(one.unit());
    GroupId group = GroupId.of(unit);
    return switch (one.kind()) {
      case CHARGE -> placed(one, Post.inCharge(unit));
      case HEAD -> placed(one, Post.furtherHead(unit));
      case MEMBER -> placed(one, Post.member(unit));
      case SEAT ->
          one.begins()
              ? new SeatTaken(group, person, SeatOrigin.ELECTED)
              : new SeatLeft(group, person);
      case UNIT -> one.begins() ? new UnitCreated(unit(one.unit())) : new UnitClosed(unit);
      case MOVE -> new UnitMoved(unit, Optional.of(UnitId.of(one.other())));
      case FOUND -> new OrganizationRecorded(organization(state));
    };
  }

  private static Event placed(Happened one, Post post) {
    PersonId person = PersonId.of(one.person());
    return one.begins() ? new Appointed(person, post) : new Departed(person, post);
  }

  private static Unit unit(String id) {
    Optional<UnitId> above = id.equals(TOP) ? Optional.empty() : Optional.of(UnitId.of(TOP));
    return new Unit(UnitId.of(id), id, UnitKind.UNIT, above);
  }

  private static Organization organization(State state) {
    OrganizationBuilder builder = Organization.builder();
    state.above.keySet().stream()
        .sorted(Comparator.comparing(unit -> depth(state, unit)))
        .forEach(
            unit -> {
              builder.unit(unit);
              Optional.ofNullable(state.above.get(unit)).ifPresent(builder::under);
              state.people(unit, Kind.CHARGE).forEach(builder::inCharge);
              state.people(unit, Kind.HEAD).forEach(builder::furtherHead);
              state.people(unit, Kind.MEMBER).forEach(builder::members);
            });
    return builder.build();
  }

  private static int depth(State state, String unit) {
    int depth = 0;
    for (String at = state.above.get(unit); at != null; at = state.above.get(at)) {
      depth++;
    }
    return depth;
  }

  /** How it stood at a moment, and what may have happened until then, or later. */
  static PlainLeadership at(List<Happened> history, Instant moment, LeadershipSource source) {
    PlainLeadership plain = new PlainLeadership(moment, source);
    State state = new State();
    Instant found = Instant.MIN;
    for (Happened one : history) {
      State before = state.copy();
      change(state, one);
      boolean isFind = one.kind() == Kind.FOUND;
      boolean isDone = !one.when().latest().isAfter(moment);
      boolean mayBeDone =
          !one.when().earliest().isAfter(moment) || (isFind && found.isBefore(moment));
      if (isDone) {
        plain.state = state.copy();
      } else if (mayBeDone) {
        plain.open(before, state);
      }
      found = isFind ? one.when().latest() : found;
    }
    return plain;
  }

  private void open(State before, State after) {
    Set<String> units = new TreeSet<>(before.above.keySet());
    units.addAll(after.above.keySet());
    for (String unit : units) {
      if (before.isThere(unit) != after.isThere(unit)) {
        openUnits.add(unit);
      }
      if (!Objects.equals(before.above.get(unit), after.above.get(unit))) {
        openParents.add(unit);
      }
      differ(unit, before.leaders(unit, source), after.leaders(unit, source), openLeaders);
      differ(unit, before.people(unit), after.people(unit), openPeople);
    }
  }

  private static void differ(
      String unit, Set<String> before, Set<String> after, Map<String, Set<String>> open) {
    for (String person : PEOPLE) {
      if (before.contains(person) != after.contains(person)) {
        open.computeIfAbsent(unit, key -> new TreeSet<>()).add(person);
      }
    }
  }

  private static Set<String> of(Map<String, Set<String>> open, String unit) {
    return open.getOrDefault(unit, Set.of());
  }

  /** Where somebody was who led a unit later: the places one by one, the nearest first. */
  private LeaderOrigin origin(String person, String unit) {
    boolean anyOpen = openPeople.values().stream().anyMatch(people -> people.contains(person));
    boolean any = state.above.keySet().stream().anyMatch(at -> state.people(at).contains(person));
    boolean anySure =
        state.above.keySet().stream()
            .anyMatch(
                at -> state.people(at).contains(person) && !of(openPeople, at).contains(person));
    String parent = state.above.get(unit);
    if (of(openPeople, unit).contains(person)) {
      return LeaderOrigin.NOT_SURE;
    } else if (state.people(unit).contains(person)) {
      return LeaderOrigin.WITHIN;
    } else if (!any) {
      return anyOpen ? LeaderOrigin.NOT_SURE : LeaderOrigin.OUTSIDE;
    } else if (openParents.contains(unit)
        || (parent != null && of(openPeople, parent).contains(person))) {
      return LeaderOrigin.NOT_SURE;
    } else if (parent != null && state.people(parent).contains(person)) {
      return LeaderOrigin.PARENT;
    }
    return anySure ? LeaderOrigin.ELSEWHERE : LeaderOrigin.NOT_SURE;
  }

  /** Compares with a period from this moment to a later one. */
  void requireSame(RenewalPeriod period, PlainLeadership after) {
    assertThat(period.from()).isEqualTo(moment);
    assertThat(period.to()).isEqualTo(after.moment);
    Set<String> units = new TreeSet<>(UNITS);
    units.add(TOP);
    List<String> compared = new ArrayList<>();
    for (String unit : units) {
      UnitId id = UnitId.of(unit);
      boolean isOpen = openUnits.contains(unit) || after.openUnits.contains(unit);
      boolean was = state.isThere(unit);
      boolean is = after.state.isThere(unit);
      assertThat(period.notSure().contains(id)).isEqualTo(isOpen);
      assertThat(period.dissolved().contains(id)).isEqualTo(!isOpen && was && !is);
      assertThat(period.created().contains(id)).isEqualTo(!isOpen && is && !was);
      if (!isOpen && was && is) {
        compared.add(unit);
      }
    }
    assertThat(period.notCovered()).isEmpty();
    assertThat(period.renewals())
        .extracting(one -> one.unit().value())
        .containsExactlyElementsOf(compared);
    period.renewals().forEach(one -> requireSame(one, after));
  }

  private void requireSame(Renewal renewal, PlainLeadership after) {
    String unit = renewal.unit().value();
    for (String name : PEOPLE) {
      PersonId person = PersonId.of(name);
      boolean isOpen =
          of(openLeaders, unit).contains(name) || of(after.openLeaders, unit).contains(name);
      boolean led = state.leaders(unit, source).contains(name);
      boolean leads = after.state.leaders(unit, source).contains(name);
      assertThat(renewal.notSure().contains(person)).isEqualTo(isOpen);
      assertThat(renewal.retained().contains(person)).isEqualTo(!isOpen && led && leads);
      assertThat(renewal.gone().contains(person)).isEqualTo(!isOpen && led && !leads);
      boolean isNew = !isOpen && leads && !led;
      assertThat(Optional.ofNullable(renewal.arrived().get(person)))
          .isEqualTo(isNew ? Optional.of(origin(name, unit)) : Optional.empty());
    }
  }
}
