package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupRecord;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.nucleus.LinkKept;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.rule.Situation;

/** Reads whom the leading group of a unit met. */
final class ReachReading {

  private final UnitId unit;
  private final When span;
  private final Reading reading;
  private final Map<PersonId, Met> met = new HashMap<>();
  private final Set<PersonId> everMet = new HashSet<>();
  private boolean isTold;

  ReachReading(Chronicle record, UnitId unit, When span) {
    this.unit = unit;
    this.span = span;
    reading =
        Reading.in(
            record,
            span,
            ImmutableSet.of(
                LinkKept.class,
                PersonnelMobilized.class,
                GroupEvent.class,
                OrganizationEvent.class));
  }

  Reach reach() {
    Situation then = reading.read(this::take);
    GroupRecord group = then.view(GroupView.GROUPS).of(GroupId.of(unit));
    ImmutableSet<PersonId> outside =
        then.organization()
            .members(unit)
            .map(Member::person)
            .filter(person -> !group.contains(person))
            .sorted()
            .collect(toImmutableSet());
    return new Reach(
        unit,
        span,
        outside,
        outside.stream()
            .filter(met::containsKey)
            .collect(toImmutableMap(person -> person, met::get)),
        Sets.difference(outside, everMet).immutableCopy(),
        isTold,
        reading.unseen(ImmutableSet.of(unit)));
  }

  private void take(Entry entry, Situation before, Situation after) {
    if (entry.event() instanceof LinkKept link) {
      isTold = true;
      others(link.unit(), link.by(), link.people(), after)
          .forEach(person -> meet(person, entry, false));
    } else if (entry.event() instanceof PersonnelMobilized mobilized) {
      isTold = true;
      others(mobilized.unit(), mobilized.by(), mobilized.people(), after)
          .forEach(person -> meet(person, entry, true));
    }
  }

  /** Those without a seat whom somebody with a seat met. */
  private Set<PersonId> others(
      UnitId at, PersonId by, ImmutableSet<PersonId> people, Situation now) {
    GroupRecord group = now.view(GroupView.GROUPS).of(GroupId.of(unit));
    return at.equals(unit) && group.contains(by)
        ? Sets.filter(people, person -> !group.contains(person))
        : ImmutableSet.of();
  }

  private void meet(PersonId person, Entry entry, boolean isMobilization) {
    everMet.add(person);
    if (reading.isIn(entry)) {
      EntryId last = entry.id();
      Met once = isMobilization ? new Met(0, 1, last) : new Met(1, 0, last);
      met.merge(
          person,
          once,
          (sofar, more) -> isMobilization ? sofar.andMobilization(last) : sofar.andLink(last));
    }
  }
}
