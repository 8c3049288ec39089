package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * What the rules about who takes a seat among the leaders of a party have in common.
 *
 * @param <E> the kind of event that the rule looks at
 */
abstract class SeatRule<E extends GroupEvent> extends SocietyRule<E> {

  @Override
  boolean concerns(E event, Situation before) {
    return event.group().of() instanceof PartyId;
  }

  @Override
  Key where(E event) {
    return event.group().of();
  }

  @Override
  Key about(E event) {
    return event.group();
  }

  static PartyId party(GroupId group) {
    return (PartyId) group.of();
  }

  /** Who takes a seat by an event. */
  static ImmutableSet<PersonId> seated(GroupEvent event) {
    if (event instanceof LeadersElected elected) {
      return ImmutableSet.copyOf(elected.elected());
    }
    return event instanceof SeatTaken taken ? ImmutableSet.of(taken.person()) : ImmutableSet.of();
  }

  static GroupId group(Finding finding) {
    return GroupId.of(finding.where());
  }

  /** Those whom a finding is about and who still sit by the same entry. */
  static ImmutableSet<PersonId> stillSeated(Finding finding, Situation now) {
    GroupId group = group(finding);
    return now.view(GroupView.GROUPS).of(group).seats().stream()
        .filter(seat -> finding.breach().who().contains(seat.person()))
        .filter(seat -> finding.breach().evidence().contains(seat.entry()))
        .map(seat -> seat.person())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  boolean isMended(Finding finding, Situation now) {
    return stillSeated(finding, now).isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return Remedies.vacate(group(finding), stillSeated(finding, now), now);
  }
}
