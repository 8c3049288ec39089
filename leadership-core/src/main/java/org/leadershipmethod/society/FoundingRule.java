package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/**
 * What the rules about how a party is founded have in common: a finding stands as long as the
 * founding, as it was last written down and with the programme of today, would break the rule
 * again.
 */
abstract class FoundingRule extends CaseRule<PartyFounded, Case<PartyFounded>> {

  FoundingRule(Card card) {
    super(PartyFounded.class, card);
  }

  @Override
  protected ImmutableList<Case<PartyFounded>> cases(Occasion<PartyFounded> occasion) {
    return ImmutableList.of(Case.of(occasion, occasion.event().party()));
  }

  /** The founding as if it were to happen as things stand now; empty where there is no party. */
  static Optional<Case<PartyFounded>> standing(Finding finding, Situation now) {
    return Society.in(now).record((PartyId) finding.where()).map(party -> again(party, now));
  }

  private static Case<PartyFounded> again(PartyRecord party, Situation now) {
    Told<PartyFounded> told = party.told();
    PartyFounded event = told.what().stating(party.interests(), party.goals());
    return Case.of(Occasion.anew(told.of(event), now), event.party());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return standing(finding, now).filter(this::isBroken).isPresent();
  }
}
