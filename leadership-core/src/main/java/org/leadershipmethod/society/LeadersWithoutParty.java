package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** Somebody takes a seat among the leaders of a party that was not founded. */
final class LeadersWithoutParty extends SeatRule<GroupEvent, LeadersChange<GroupEvent>> {

  LeadersWithoutParty() {
    super(
        GroupEvent.class,
        Card.of(SocietyRuleId.LEADERS_WITHOUT_PARTY)
            .addClauses(Clause.R0_3, Clause.R4_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Leaders lead somebody. Without a party nobody elects them, and they answer to"
                    + " nobody.")
            .ours(false)
            .addReads(PartyFounded.class, LeadersElected.class, SeatTaken.class)
            .putSays("said", "There are leaders here, but nobody founded the party that they lead.")
            .putSays("missing", "a party, before it has leaders")
            .putSays(
                "instead", "found the party for its class first, then let it elect its leaders")
            .build());
  }

  @Override
  protected ImmutableList<LeadersChange<GroupEvent>> cases(Occasion<GroupEvent> occasion) {
    return LeadersChange.of(occasion)
        .map(LeadersChange::ofWholeParty)
        .filter(change -> !change.seated().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(LeadersChange<GroupEvent> change) {
    return change.record().isEmpty();
  }

  @Override
  protected ImmutableSet<PersonId> who(LeadersChange<GroupEvent> change) {
    return change.seated();
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    PartyId party = (PartyId) finding.where();
    return super.stands(finding, now) && Society.in(now).record(party).isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(Remedy.forPeople(say("afterwards")));
  }
}
