package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.LeadersRecalled;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * The naive way: a history played again from its bare events, each at one known place, with a list
 * of everybody in every position.
 */
final class Replay {

  /**
   * An event with the day on which it happens in this play, and whether it comes before or after
   * what happens on that day at a known place.
   *
   * @param number its place of recording
   */
  record Act(Event event, int day, int within, int number) {

    private static int order(Act one, Act other) {
      int byDay = Integer.compare(one.day, other.day);
      int byPart = byDay == 0 ? Integer.compare(one.within, other.within) : byDay;
      return byPart == 0 ? Integer.compare(one.number, other.number) : byPart;
    }
  }

  private final List<Act> acts;
  private int next;

  /** The numbers of the events that do not fit. */
  final Set<Integer> unfit = new HashSet<>();

  private Organization organization = Histories.FOUND;
  private final Map<UnitId, Set<PersonId>> seats = new HashMap<>();

  Replay(List<Act> acts) {
    this.acts = new ArrayList<>(acts);
    this.acts.sort(Act::order);
  }

  /** Plays on until the end of a day. */
  Replay until(int day) {
    while (next < acts.size() && acts.get(next).day() <= day) {
      play(acts.get(next));
      next++;
    }
    return this;
  }

  private void play(Act act) {
    if (!fits(act.event())) {
      unfit.add(act.number());
    }
  }

  private boolean fits(Event event) {
    if (event instanceof OrganizationEvent change) {
      if (!organization.problemsOf(change).isEmpty()) {
        return false;
      }
      organization = organization.after(change, When.OUTSET);
      seats.keySet().removeIf(unit -> !organization.contains(unit));
      return true;
    }
    GroupEvent group = (GroupEvent) event;
    UnitId unit = (UnitId) group.group().of();
    return organization.contains(unit)
        && seated(seats.computeIfAbsent(unit, any -> new LinkedHashSet<>()), group);
  }

  private static boolean seated(Set<PersonId> there, GroupEvent event) {
    if (event instanceof SeatTaken taken) {
      there.add(taken.person());
      return true;
    } else if (event instanceof SeatLeft left) {
      return there.remove(left.person());
    } else if (event instanceof LeadersRecalled recalled) {
      return recalled.people().isEmpty() || there.removeAll(recalled.people());
    }
    LeadersElected elected = (LeadersElected) event;
    there.removeAll(elected.leaving());
    there.addAll(elected.elected());
    return true;
  }

  /** Everybody in every position. */
  ImmutableSet<Holder> holders() {
    ImmutableSet.Builder<Holder> all = ImmutableSet.builder();
    organization
        .units()
        .forEach(unit -> Holder.in(organization, unit.id()).iterator().forEachRemaining(all::add));
    seats.forEach(
        (unit, people) ->
            people.forEach(person -> all.add(new Holder(person, Position.seat(unit)))));
    return all.build();
  }

  /** Everybody in a unit or below it. */
  ImmutableSet<PersonId> under(UnitId top) {
    ImmutableSet<UnitId> units =
        organization.contains(top)
            ? organization.subtree(top).collect(ImmutableSet.toImmutableSet())
            : ImmutableSet.of();
    return holders().stream()
        .filter(one -> units.contains(one.position().unit()))
        .map(Holder::person)
        .collect(ImmutableSet.toImmutableSet());
  }
}
