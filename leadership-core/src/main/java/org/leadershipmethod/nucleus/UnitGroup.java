package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupRecord;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadershipSource;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
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

  /** Whether somebody sits there, others of the unit do not, and the unit knows of a campaign. */
  boolean isAmongOthers() {
    return isFormed() && hasOthers() && firstCampaign().isPresent();
  }

  /** Whether somebody sits there, the unit has a head, and no head of it does. */
  boolean isHeadless() {
    return isFormed() && !heads().isEmpty() && heads().stream().noneMatch(group::contains);
  }

  /** Whether the unit knows of a campaign, has people beside its heads, and nobody has a seat. */
  boolean isLacking() {
    return !isFormed()
        && firstCampaign().isPresent()
        && unseated().anyMatch(one -> !allHeads().contains(one));
  }

  /** The members who have no seat; heads who are no members count only as heads. */
  private Stream<PersonId> unseated() {
    return now.organization().members(unit).map(Member::person).filter(one -> !group.contains(one));
  }

  /** What somebody did in the unit; empty where nothing is told. */
  Optional<Deeds> deeds(PersonId person) {
    return Optional.ofNullable(nucleus().deeds().get(person));
  }

  /** Since when somebody who sits there has the seat. */
  When seatedSince(PersonId person) {
    return group.seat(person).orElseThrow().since();
  }

  /** A seat for whoever heads the unit, for the first of several; empty where nobody does. */
  Optional<SeatTaken> headSeat() {
    return heads().stream().findFirst().map(head -> seat(head));
  }

  private SeatTaken seat(PersonId head) {
    return new SeatTaken(group.id(), head, SeatOrigin.AS_HEAD);
  }

  /** Whether somebody kept a link with one who has no seat, or one of those did with them. */
  boolean isInTouch(PersonId person) {
    return nucleus().linksOf(person).last(one -> !group.contains(one)).isPresent()
        || nucleus().links().entrySet().stream()
            .filter(one -> !group.contains(one.getKey()))
            .anyMatch(one -> one.getValue().last(person::equals).isPresent());
  }

  /** Whether somebody is a member of the unit and has no seat. */
  boolean hasOthers() {
    return unseated().findAny().isPresent();
  }

  /** What told of the first of them who joined; empty where one was there from the beginning. */
  Optional<Told<MemberDescribed>> othersSince() {
    return since(unseated().toList());
  }

  /** What told of the first who joined of those who head nothing; empty as above. */
  Optional<Told<MemberDescribed>> ledSince() {
    return since(unseated().filter(one -> !allHeads().contains(one)).toList());
  }

  private Optional<Told<MemberDescribed>> since(List<PersonId> people) {
    return people.stream().allMatch(nucleus().joined()::containsKey)
        ? people.stream().map(nucleus().joined()::get).min(Comparator.comparing(Told::turn))
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

  /**
   * What has to be known of a unit before anything can be asked of its group: each by its entry.
   */
  Stream<Told<?>> beginnings() {
    return Stream.of(firstCampaign(), group.lastMove(), nucleus().begun())
        .flatMap(Optional::stream);
  }

  /** The time of the latest of some things that were told, by its end. */
  static When latest(Stream<? extends Told<?>> told) {
    return told.map(Told::when).max(Comparator.comparing(When::latest)).orElseThrow();
  }

  /** The last deed of those who have a seat, or of those who have none. */
  Optional<Told<DeedDone>> lastDeed(boolean seated) {
    return nucleus().deeds().entrySet().stream()
        .filter(one -> group.contains(one.getKey()) == seated)
        .map(one -> one.getValue().last())
        .max(Comparator.comparing(Told::turn));
  }

  /** What is so since somebody came or left last: while a group changes, nobody is in a hurry. */
  Owed owed() {
    return group.lastMove().map(Owed::since).orElseGet(Owed::nothing);
  }
}
