package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
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

/** Somebody takes a seat among the leaders of a party without being a member of it. */
final class NotAMember extends SeatRule<GroupEvent, LeadersChange<GroupEvent>> {

  NotAMember() {
    super(
        GroupEvent.class,
        Card.of(SocietyRuleId.NOT_A_MEMBER)
            .addClauses(Clause.R0_3)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "People who never joined a party owe it nothing, and it knows them only"
                    + " from hearsay.")
            .ours(false)
            .addReads(
                PartyFounded.class,
                MembersAdmitted.class,
                MembersLeft.class,
                LeadersElected.class,
                SeatTaken.class)
            .putSays("said", "Somebody who leads the party is not a member of it.")
            .putSays("missing", "leaders from among the party's members")
            .putSays("instead", "admit them to the party first")
            .putSays("afterwards", "admit them to the party")
            .build());
  }

  @Override
  protected ImmutableList<LeadersChange<GroupEvent>> cases(Occasion<GroupEvent> occasion) {
    return LeadersChange.of(occasion)
        .map(LeadersChange::ofWholeParty)
        .filter(change -> !change.seated().isEmpty() && change.record().isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(LeadersChange<GroupEvent> change) {
    return !strangers(change).isEmpty();
  }

  private static ImmutableSet<PersonId> strangers(LeadersChange<GroupEvent> change) {
    return strangers(change.seated(), change.record());
  }

  private static ImmutableSet<PersonId> strangers(
      ImmutableSet<PersonId> people, Optional<PartyRecord> party) {
    return people.stream()
        .filter(person -> party.filter(one -> one.members().contains(person)).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  protected ImmutableSet<PersonId> who(LeadersChange<GroupEvent> change) {
    return strangers(change);
  }

  @Override
  protected Optional<Remedy> instead(LeadersChange<GroupEvent> change) {
    return Optional.of(
        Remedy.proposal(
            say("instead"),
            ImmutableList.of(
                new MembersAdmitted(change.party(), strangers(change)), change.event())));
  }

  /** Those whom a finding is about who still sit there and are still no members. */
  private static ImmutableSet<PersonId> still(Finding finding, Situation now) {
    return strangers(stillSeated(finding, now), Society.in(now).record((PartyId) finding.where()));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return !still(finding, now).isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(
        Remedy.proposal(
            say("afterwards"),
            new MembersAdmitted((PartyId) finding.where(), still(finding, now))));
  }
}
