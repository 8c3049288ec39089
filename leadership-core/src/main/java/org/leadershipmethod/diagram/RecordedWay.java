package org.leadershipmethod.diagram;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadershipmethod.organization.Charge;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Delivery;
import org.leadershipmethod.relay.TaskRelayed;

/** The stops of a relay as it was written down: whom it reached, and whom it passed over. */
final class RecordedWay {

  /** What somebody was told and given, all deliveries taken together. */
  private record State(boolean told, boolean responsible, Optional<PersonId> toldBy) {

    static State of(Delivery delivery) {
      return new State(delivery.told(), delivery.responsible(), delivery.toldBy());
    }

    State and(State other) {
      return new State(
          told || other.told, responsible || other.responsible, toldBy.or(other::toldBy));
    }

    boolean answers() {
      return told && responsible;
    }

    String words() {
      if (answers()) {
        return "";
      }
      return told ? "told, not made responsible" : "made responsible, not told";
    }
  }

  /** People of one role and state stand in one box. */
  private record Box(String role, State state) {}

  private final TaskRelayed relayed;
  private final Organization organization;
  private final ListMultimap<UnitId, Delivery> deliveries =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  private RecordedWay(TaskRelayed relayed, Organization organization) {
    this.relayed = relayed;
    this.organization = organization;
    relayed.deliveries().forEach(one -> deliveries.put(one.unit(), one));
  }

  /** The units off the line first, where there are any, then the line down to the addressed one. */
  static List<Halt> of(TaskRelayed relayed, Organization organization) {
    RecordedWay way = new RecordedWay(relayed, organization);
    return Lists.transform(way.units(), way::halt);
  }

  private ImmutableList<UnitId> units() {
    ImmutableList<UnitId> line = line();
    Set<UnitId> off = new LinkedHashSet<>(deliveries.keySet());
    off.removeAll(Set.copyOf(line));
    return ImmutableList.<UnitId>builder().addAll(off).addAll(line).build();
  }

  private ImmutableList<UnitId> line() {
    if (relayed.deliveries().isEmpty()) {
      return ImmutableList.of(relayed.to());
    }
    return isSubordinate(relayed, organization)
        ? organization
            .pathDown(relayed.from(), relayed.to())
            .map(path -> path.subList(1, path.size()))
            .orElseThrow()
        : ImmutableList.of(relayed.to());
  }

  static boolean isSubordinate(TaskRelayed relayed, Organization organization) {
    return organization.contains(relayed.from())
        && organization.contains(relayed.to())
        && organization.isSubordinate(relayed.to(), relayed.from());
  }

  private Halt halt(UnitId unit) {
    if (relayed.deliveries().isEmpty()) {
      return new Halt(unit, ImmutableList.of(unknown()));
    }
    Map<PersonId, State> states = new LinkedHashMap<>();
    deliveries.get(unit).forEach(one -> states.merge(one.person(), State.of(one), State::and));
    ImmutableList.Builder<ReachedPeople> reached = ImmutableList.builder();
    if (organization.contains(unit)) {
      reached.addAll(heads(organization.charge(unit), states));
    }
    boxes(unit, states).asMap().entrySet().stream()
        .sorted(comparing(box -> Role.rank(box.getKey().role())))
        .forEach(box -> reached.add(reached(box.getKey(), box.getValue())));
    ImmutableList<ReachedPeople> all = reached.build();
    return new Halt(unit, all.isEmpty() ? ImmutableList.of(nobody()) : all);
  }

  private static ReachedPeople unknown() {
    return new ReachedPeople(
        "to whom it went is not written down",
        ImmutableList.of(),
        "",
        Mark.PLAIN,
        Optional.empty(),
        ReachedPeople.Source.SENDER);
  }

  /** At a unit that the organization does not have, and that nothing was delivered to. */
  private static ReachedPeople nobody() {
    return notReached("not in the organization", ImmutableList.of(), "", Mark.PLAIN);
  }

  /** Of several in charge, one is enough, so nobody is marked then. */
  private static List<ReachedPeople> heads(Charge charge, Map<PersonId, State> states) {
    if (charge.isVacant()) {
      return List.of(notReached("charge vacant", ImmutableList.of(), "", Mark.VACANT));
    }
    ImmutableSet<PersonId> heads = charge.holders();
    ImmutableList<PersonId> passedOver =
        heads.stream()
            .filter(head -> !states.containsKey(head))
            .collect(ImmutableList.toImmutableList());
    boolean isEnough = heads.stream().anyMatch(head -> answers(states, head));
    Mark mark = isEnough ? Mark.PLAIN : Mark.AMISS;
    return passedOver.isEmpty()
        ? List.of()
        : List.of(notReached(Role.HEAD, passedOver, "not told, not made responsible", mark));
  }

  private static boolean answers(Map<PersonId, State> states, PersonId person) {
    State state = states.get(person);
    return state != null && state.answers();
  }

  private static ReachedPeople notReached(
      String role, ImmutableList<PersonId> people, String state, Mark mark) {
    return new ReachedPeople(
        role, people, state, mark, Optional.empty(), ReachedPeople.Source.NOT_REACHED);
  }

  private SetMultimap<Box, PersonId> boxes(UnitId unit, Map<PersonId, State> states) {
    SetMultimap<Box, PersonId> boxes = LinkedHashMultimap.create();
    ImmutableSet<PersonId> heads =
        organization.contains(unit) ? organization.charge(unit).holders() : ImmutableSet.of();
    Optional<PersonId> specific =
        organization.contains(unit)
            ? organization.department(unit, relayed.task().field()).flatMap(one -> one.inCharge())
            : Optional.empty();
    states.forEach(
        (person, state) -> {
          boolean isSpecific = specific.filter(person::equals).isPresent();
          String other = isSpecific ? Role.specific(relayed.task().field()) : Role.OTHERS;
          boxes.put(new Box(heads.contains(person) ? Role.HEAD : other, state), person);
        });
    return boxes;
  }

  private static ReachedPeople reached(Box box, Iterable<PersonId> people) {
    boolean isPlain = box.state().answers() || box.role().equals(Role.OTHERS);
    return new ReachedPeople(
        box.role(),
        ImmutableList.copyOf(people),
        box.state().words(),
        isPlain ? Mark.PLAIN : Mark.AMISS,
        box.state().toldBy(),
        ReachedPeople.Source.SENDER);
  }
}
