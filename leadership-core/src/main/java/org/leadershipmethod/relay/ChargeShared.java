package org.leadershipmethod.relay;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.Verdict;

/** Several people share the overall charge of a unit, so that nobody alone answers for it. */
final class ChargeShared implements StateRule<UnitId> {

  private static final Card CARD =
      Card.of(RelayRuleId.CHARGE_SHARED)
          .addClauses(Clause.M7_1)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "What several answer for together, each can leave to the others; the text speaks of one person in overall charge.")
          .ours(true)
          .addReads(OrganizationEvent.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<UnitId> examines() {
    return UnitId.class;
  }

  @Override
  public boolean guards() {
    return true;
  }

  @Override
  public Verdict examine(UnitId unit, Situation now) {
    Organization organization = now.organization();
    return organization.contains(unit) && organization.charge(unit).isShared()
        ? new Verdict.Broken(breach(unit, organization.charge(unit).holders()))
        : new Verdict.Kept(unit);
  }

  private static Breach breach(UnitId unit, ImmutableSet<PersonId> holders) {
    return Breach.builder()
        .where(unit)
        .about(unit)
        .said(
            Sentence.plain(
                holders.size() + " people share the overall charge, so that nobody alone answers."))
        .who(holders)
        .addMissing(Sentence.plain("one person who alone answers"))
        .build();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId unit = (UnitId) finding.where();
    ImmutableSet<PersonId> holders = now.organization().charge(unit).holders();
    return ImmutableList.of(
        new Remedy.Choice(
            Sentence.plain(
                "who of them is to hold the charge alone; the others may stay as further heads"),
            holders.stream()
                .map(person -> keeping(person, unit, holders))
                .collect(ImmutableList.toImmutableList()),
            0));
  }

  private static Remedy.Candidate keeping(
      PersonId person, UnitId unit, ImmutableSet<PersonId> holders) {
    ImmutableList<Event> departures =
        holders.stream()
            .filter(other -> !other.equals(person))
            .map(other -> new Departed(other, Post.inCharge(unit)))
            .collect(ImmutableList.toImmutableList());
    return new Remedy.Candidate(
        person.value(),
        new Remedy.Proposal(Sentence.plain("this person holds the charge alone"), departures));
  }
}
