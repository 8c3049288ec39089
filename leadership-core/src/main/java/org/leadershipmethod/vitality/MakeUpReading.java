package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupRecord;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadershipSource;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonnelKind;
import org.leadershipmethod.rule.Situation;

/** Reads of whom the leading group of a unit is made up. */
final class MakeUpReading {

  private final UnitId unit;
  private final When asOf;
  private final Reading reading;

  MakeUpReading(Chronicle record, UnitId unit, When asOf) {
    this.unit = unit;
    this.asOf = asOf;
    reading =
        Reading.asOf(record, asOf, ImmutableSet.of(OrganizationEvent.class, GroupEvent.class));
  }

  MakeUp makeUp() {
    Situation then = reading.read((entry, before, after) -> {});
    Organization organization = then.organization();
    GroupRecord group = then.view(GroupView.GROUPS).of(GroupId.of(unit));
    ImmutableList<Member> members = organization.members(unit).collect(toImmutableList());
    ImmutableList<Member> withoutKind =
        ImmutableList.copyOf(Iterables.filter(members, one -> one.kind().isEmpty()));
    return new MakeUp(
        unit,
        asOf.latest(),
        group.seats(),
        organization.personnel(unit),
        LeadershipSource.HEADS.leaders(organization, then.view(GroupView.GROUPS), unit),
        kinds(members, group),
        withoutKind.size(),
        seated(withoutKind, group),
        reading.unseen(ImmutableSet.of(unit)));
  }

  private static ImmutableList<KindSeated> kinds(ImmutableList<Member> members, GroupRecord group) {
    return members.stream()
        .flatMap(one -> one.kind().stream())
        .distinct()
        .sorted(Comparator.comparing(PersonnelKind::value))
        .map(kind -> kind(kind, members, group))
        .collect(toImmutableList());
  }

  private static KindSeated kind(
      PersonnelKind kind, ImmutableList<Member> members, GroupRecord group) {
    ImmutableList<Member> some =
        members.stream()
            .filter(one -> one.kind().filter(kind::equals).isPresent())
            .collect(toImmutableList());
    return new KindSeated(kind, some.size(), seated(some, group));
  }

  private static int seated(ImmutableList<Member> members, GroupRecord group) {
    return (int) members.stream().filter(one -> group.contains(one.person())).count();
  }
}
