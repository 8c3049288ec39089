package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Route;
import org.leadershipmethod.relay.Stop;

/** The stops of a route as they are drawn: through everyone in overall charge. */
final class ComputedWay {

  private final Route route;
  private final Optional<PersonId> sender;

  private ComputedWay(Route route, Optional<PersonId> sender) {
    this.route = route;
    this.sender = sender;
  }

  /** The stops; each is made when it is looked at, so that a long way costs no room. */
  static List<Halt> of(Route route, Optional<PersonId> sender) {
    ComputedWay way = new ComputedWay(route, sender);
    return Lists.transform(places(route.stops().size()), way::halt);
  }

  /** 0, 1, 2 … without a list of them. */
  private static List<Integer> places(int size) {
    return new AbstractList<>() {
      @Override
      public Integer get(int place) {
        return place;
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private Halt halt(int place) {
    Stop stop = route.stops().get(place);
    ImmutableList.Builder<ReachedPeople> reached = ImmutableList.builder();
    reached.add(heads(stop, place));
    stop.specific()
        .filter(person -> !stop.charge().holders().contains(person))
        .map(person -> specific(stop, person))
        .ifPresent(reached::add);
    return new Halt(stop.unit(), reached.build());
  }

  private ReachedPeople heads(Stop stop, int place) {
    Optional<PersonId> above = place == 0 ? sender : firstHead(route.stops().get(place - 1));
    return new ReachedPeople(
        stop.charge().fold(() -> "charge vacant", head -> Role.HEAD, heads -> "charge shared"),
        stop.charge().holders().asList(),
        "",
        UnitLabel.mark(stop.charge()),
        above,
        place == 0 ? ReachedPeople.Source.SENDER : ReachedPeople.Source.NOBODY);
  }

  private ReachedPeople specific(Stop stop, PersonId person) {
    FieldOfWork field = route.field();
    return new ReachedPeople(
        Role.specific(field),
        ImmutableList.of(person),
        "",
        Mark.PLAIN,
        firstHead(stop),
        ReachedPeople.Source.NOBODY);
  }

  private static Optional<PersonId> firstHead(Stop stop) {
    return stop.charge().holders().stream().findFirst();
  }
}
