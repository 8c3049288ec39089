package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Somebody takes a seat among the leaders of a party that was not founded. */
final class LeadersWithoutParty extends SeatRule<GroupEvent> {

  private static final Card CARD =
      Card.of(SocietyRuleId.LEADERS_WITHOUT_PARTY)
          .addClauses(Clause.R0_3, Clause.R4_1)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "Leaders are the leaders of somebody; without a party there is nobody to elect them, and nobody to whom they answer.")
          .ours(false)
          .addReads(PartyFounded.class, LeadersElected.class, SeatTaken.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<GroupEvent> examines() {
    return GroupEvent.class;
  }

  @Override
  boolean concerns(GroupEvent event, Situation before) {
    return super.concerns(event, before) && !seated(event).isEmpty();
  }

  @Override
  boolean isBrokenBy(Occasion<GroupEvent> occasion) {
    return society(occasion.before()).record(party(occasion.event().group())).isEmpty();
  }

  @Override
  BreachBuilder breach(Occasion<GroupEvent> occasion, BreachBuilder begun) {
    return begun
        .said(Sentence.plain("There are leaders, but the party that they lead was never founded."))
        .addAllWho(seated(occasion.event()))
        .addMissing(Sentence.plain("a party, before it has leaders"));
  }

  @Override
  Key about(GroupEvent event) {
    return party(event.group());
  }

  @Override
  boolean isMended(Finding finding, Situation now) {
    return super.isMended(finding, now) || society(now).record(party(group(finding))).isPresent();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(found());
  }

  @Override
  Remedy instead(Occasion<GroupEvent> occasion) {
    return found();
  }

  private static Remedy found() {
    return Remedies.onlyPeople("found the party for its class first, then have it elect");
  }
}
