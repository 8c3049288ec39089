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
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** Several people share the overall charge of a unit, so that nobody alone answers for it. */
final class ChargeShared extends DueRule<UnitId> {

  ChargeShared() {
    super(
        UnitId.class,
        Card.of(RelayRuleId.CHARGE_SHARED)
            .addClauses(Clause.M7_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "Where several answer for the same work, each can leave it to the others; the text"
                    + " speaks of one person in overall charge.")
            .ours(true)
            .addReads(OrganizationEvent.class)
            .putSays(
                "said",
                "{heads:person shares|people share} the overall charge here, and nobody"
                    + " answers for the whole alone.")
            .putSays("missing", "one person who answers alone")
            .putSays(
                "choose",
                "which of them holds the charge alone; the others can stay as further heads")
            .putSays("alone", "this person holds the charge alone")
            .build());
  }

  @Override
  public boolean guards() {
    return true;
  }

  @Override
  protected Owed owed(UnitId unit, Situation now) {
    Organization organization = now.organization();
    return organization.contains(unit) && organization.charge(unit).isShared()
        ? Owed.asItIs(ImmutableList.of())
        : Owed.nothing();
  }

  private static ImmutableSet<PersonId> heads(UnitId unit, Situation now) {
    return now.organization().charge(unit).holders();
  }

  @Override
  protected Arguments arguments(UnitId unit, Situation now) {
    return Arguments.of("heads", heads(unit, now).size());
  }

  @Override
  protected ImmutableSet<PersonId> who(UnitId unit, Situation now) {
    return heads(unit, now);
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId unit = (UnitId) finding.where();
    ImmutableSet<PersonId> heads = heads(unit, now);
    return ImmutableList.of(
        new Remedy.Choice(
            say("choose"),
            heads.stream()
                .map(person -> keeping(person, unit, heads))
                .collect(ImmutableList.toImmutableList()),
            0));
  }

  private Remedy.Candidate keeping(PersonId person, UnitId unit, ImmutableSet<PersonId> heads) {
    ImmutableList<Event> departures =
        heads.stream()
            .filter(other -> !other.equals(person))
            .map(other -> new Departed(other, Post.inCharge(unit)))
            .collect(ImmutableList.toImmutableList());
    return new Remedy.Candidate(person.value(), Remedy.proposal(say("alone"), departures));
  }
}
