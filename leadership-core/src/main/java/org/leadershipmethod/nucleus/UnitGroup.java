package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupRecord;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadershipSource;
import org.leadershipmethod.guidance.GuidanceEvent;
import org.leadershipmethod.guidance.GuidanceView;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/**
 * The leading group of a unit as things stand, beside the unit.
 *
 * @param unit the unit
 * @param group who sits there
 * @param now how things stand
 */
record UnitGroup(UnitId unit, GroupRecord group, Situation now) {

  /** The group of a unit that is there; empty for those of parties and of units that are gone. */
  static Optional<UnitGroup> of(GroupId id, Situation now) {
    return id.of() instanceof UnitId unit && now.organization().contains(unit)
        ? Optional.of(new UnitGroup(unit, now.view(GroupView.GROUPS).of(id), now))
        : Optional.empty();
  }

  UnitNucleus nucleus() {
    return Nuclei.in(now).at(unit);
  }

  boolean isFormed() {
    return group.size() > 0;
  }

  /** Who is in overall charge of the unit, alone or with others. */
  ImmutableSet<PersonId> heads() {
    return now.organization().charge(unit).holders();
  }

  /** Who heads the unit or a department of it. */
  ImmutableSet<PersonId> allHeads() {
    return LeadershipSource.HEADS.leaders(now.organization(), now.view(GroupView.GROUPS), unit);
  }

  /** Who sits there and heads nothing in the unit. */
  ImmutableSet<PersonId> activists() {
    return Sets.difference(group.members(), allHeads()).immutableCopy();
  }

  /** Everybody who belongs to the unit. */
  ImmutableSet<PersonId> people() {
    return now.organization().personnel(unit);
  }

  /** The members who have no seat; heads who are no members count only as heads. */
  private Stream<PersonId> unseated() {
    return now.organization().members(unit).map(Member::person).filter(one -> !group.contains(one));
  }

  /** Whether somebody is a member of the unit and has no seat. */
  boolean hasOthers() {
    return unseated().findAny().isPresent();
  }

  /** What told of the first of them who joined; empty where one was there from the beginning. */
  Optional<Told<MemberDescribed>> othersSince() {
    return unseated().allMatch(nucleus().joined()::containsKey)
        ? unseated().map(nucleus().joined()::get).min(Comparator.comparing(Told::turn))
        : Optional.empty();
  }

  /**
   * The last link that somebody who sits there kept with somebody who has no seat. Whether they
   * belong to the unit is not asked: who left it since was met all the same.
   */
  Optional<Told<LinkKept>> lastLink() {
    return group.members().stream()
        .flatMap(person -> nucleus().linksOf(person).last(one -> !group.contains(one)).stream())
        .max(Comparator.comparing(Told::turn));
  }

  /** What told first that the unit knows of a campaign. */
  Optional<Told<GuidanceEvent>> firstCampaign() {
    return now.view(GuidanceView.CAMPAIGNS).firstKnownAt(unit);
  }

  /** What is so since somebody came or left last: while a group changes, nobody is in a hurry. */
  Owed owed() {
    return group.lastMove().map(Owed::since).orElseGet(Owed::nothing);
  }
}
