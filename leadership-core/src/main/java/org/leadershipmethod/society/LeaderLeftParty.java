package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Somebody left the party and kept their seat among its leaders. */
final class LeaderLeftParty extends SocietyRule<MembersLeft> {

  private static final Card CARD =
      Card.of(SocietyRuleId.LEADER_LEFT_PARTY)
          .addClauses(Clause.R0_3)
          .deviation(Deviation.BUREAUCRATIC)
          .why("Who has left those whom they lead answers to nobody any more.")
          .ours(false)
          .addReads(MembersLeft.class, MembersAdmitted.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<MembersLeft> examines() {
    return MembersLeft.class;
  }

  @Override
  Key where(MembersLeft event) {
    return event.party();
  }

  @Override
  boolean isBrokenBy(Occasion<MembersLeft> occasion) {
    return !seated(occasion.event(), occasion.before()).isEmpty();
  }

  private static ImmutableSet<PersonId> seated(MembersLeft event, Situation now) {
    return Sets.intersection(event.people(), leaders(event.party(), now)).immutableCopy();
  }

  private static ImmutableSet<PersonId> leaders(PartyId party, Situation now) {
    return now.view(GroupView.GROUPS).of(party.leadership()).members();
  }

  @Override
  BreachBuilder breach(Occasion<MembersLeft> occasion, BreachBuilder begun) {
    return begun
        .said(Sentence.plain("Somebody left the party and still leads it."))
        .addAllWho(seated(occasion.event(), occasion.before()))
        .addMissing(Sentence.plain("the seat given up by whoever leaves"));
  }

  /** Those whom the finding is about who still sit there and are still no members. */
  private static ImmutableSet<PersonId> still(Finding finding, Situation now) {
    PartyId party = (PartyId) finding.where();
    return Sets.intersection(finding.breach().who(), leaders(party, now)).stream()
        .filter(
            person ->
                society(now).record(party).filter(one -> one.members().contains(person)).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  boolean isMended(Finding finding, Situation now) {
    return still(finding, now).isEmpty();
  }

  @Override
  Remedy instead(Occasion<MembersLeft> occasion) {
    MembersLeft event = occasion.event();
    Situation before = occasion.before();
    Remedy vacate =
        Remedies.vacate(event.party().leadership(), seated(event, before), before).get(0);
    return vacate instanceof Remedy.Proposal afterwards
        ? new Remedy.Proposal(
            Sentence.plain("have the seat given up first"),
            ImmutableList.<Event>builder().addAll(afterwards.events()).add(event).build())
        : vacate;
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    PartyId party = (PartyId) finding.where();
    return Remedies.vacate(party.leadership(), still(finding, now), now);
  }
}
