package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Somebody takes a seat among the leaders of a party without being a member of it. */
final class NotAMember extends SeatRule<GroupEvent> {

  private static final Card CARD =
      Card.of(SocietyRuleId.NOT_A_MEMBER)
          .addClauses(Clause.R0_3)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "Whom a party lets lead it although they never joined is known to it from hearsay and owes it nothing.")
          .ours(false)
          .addReads(
              PartyFounded.class,
              MembersAdmitted.class,
              MembersLeft.class,
              LeadersElected.class,
              SeatTaken.class)
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
    return super.concerns(event, before)
        && !seated(event).isEmpty()
        && society(before).record(party(event.group())).isPresent();
  }

  @Override
  boolean isBrokenBy(Occasion<GroupEvent> occasion) {
    GroupEvent event = occasion.event();
    return !strangers(seated(event), event.group(), occasion.before()).isEmpty();
  }

  private static ImmutableSet<PersonId> strangers(
      ImmutableSet<PersonId> people, GroupId group, Situation situation) {
    Optional<PartyRecord> party = society(situation).record(party(group));
    return people.stream()
        .filter(person -> party.filter(one -> one.members().contains(person)).isEmpty())
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  BreachBuilder breach(Occasion<GroupEvent> occasion, BreachBuilder begun) {
    GroupEvent event = occasion.event();
    return begun
        .said(Sentence.plain("Somebody leads the party who is not a member of it."))
        .addAllWho(strangers(seated(event), event.group(), occasion.before()))
        .addMissing(Sentence.plain("leaders from among the party's members"));
  }

  @Override
  Key about(GroupEvent event) {
    return party(event.group());
  }

  @Override
  boolean isMended(Finding finding, Situation now) {
    GroupId group = group(finding);
    return strangers(stillSeated(finding, now), group, now).isEmpty();
  }

  @Override
  Remedy instead(Occasion<GroupEvent> occasion) {
    GroupEvent event = occasion.event();
    return new Remedy.Proposal(
        Sentence.plain("admit them to the party first"),
        ImmutableList.of(
            new MembersAdmitted(
                party(event.group()), strangers(seated(event), event.group(), occasion.before())),
            event));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    GroupId group = group(finding);
    return Remedies.afterwards(
        "admit them to the party",
        new MembersAdmitted(party(group), strangers(stillSeated(finding, now), group, now)));
  }
}
