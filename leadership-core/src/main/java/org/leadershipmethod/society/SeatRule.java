package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.group.Seat;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * What the rules about who takes a seat among the leaders of a party have in common: it is mended
 * when none of those whom it is about sits there any more by the same entry.
 *
 * @param <E> the kind of event that the rule looks at
 * @param <C> what it looks up in a step
 */
abstract class SeatRule<E extends GroupEvent, C extends Case<E>> extends CaseRule<E, C> {

  SeatRule(Class<E> examines, Card card) {
    super(examines, card);
  }

  static GroupId group(Finding finding) {
    return GroupId.of(finding.where());
  }

  /** Those whom a finding is about and who still sit by the same entry. */
  static ImmutableSet<PersonId> stillSeated(Finding finding, Situation now) {
    return now.view(GroupView.GROUPS).of(group(finding)).seats().stream()
        .filter(seat -> finding.breach().who().contains(seat.person()))
        .filter(seat -> finding.breach().evidence().contains(seat.entry()))
        .map(Seat::person)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return !stillSeated(finding, now).isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(
        SeatsGivenUp.of(group(finding), stillSeated(finding, now), now).remedy());
  }
}
