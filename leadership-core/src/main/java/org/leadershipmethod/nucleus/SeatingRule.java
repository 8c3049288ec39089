package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/**
 * What the rules about who comes to sit in the leading group of a unit have in common: each is
 * broken by some of those who come, and stands as long as one of them sits there and it is so.
 */
abstract class SeatingRule extends CaseRule<GroupEvent, Seating> {

  SeatingRule(Card card) {
    super(GroupEvent.class, card);
  }

  /** Those who come and ought not to. */
  abstract ImmutableSet<PersonId> wrong(Seating seating);

  /** Whether it is still so of somebody who came. */
  abstract boolean isStill(PersonId person, UnitGroup group);

  @Override
  protected ImmutableList<Seating> cases(Occasion<GroupEvent> occasion) {
    return Seating.of(occasion).collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(Seating seating) {
    return !wrong(seating).isEmpty();
  }

  @Override
  protected ImmutableSet<PersonId> who(Seating seating) {
    return wrong(seating);
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    GroupId id = (GroupId) finding.breach().about();
    return UnitGroup.of(id, now)
        .filter(group -> finding.who().stream().anyMatch(one -> isWrong(one, group)))
        .isPresent();
  }

  private boolean isWrong(PersonId person, UnitGroup group) {
    return group.now().view(GroupView.GROUPS).of(group.group().id()).contains(person)
        && isStill(person, group);
  }
}
