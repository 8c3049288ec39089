package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Excuse;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Guidance went to somebody who is not in charge of the unit that was guided. */
final class GuidancePastHead extends NextGuidanceRule {

  GuidancePastHead() {
    super(
        Card.of(GuidanceRuleId.GUIDANCE_PAST_HEAD)
            .addClauses(Clause.M2_6)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "Only whoever is in charge can make a solution the unit's own; guidance past them"
                    + " leads the unit in their place.")
            .ours(false)
            .addReads(GuidanceGiven.class, OrganizationEvent.class)
            .putSays(
                "said",
                "Guidance in the campaign '{campaign}' went past the person in overall charge of"
                    + " the unit.")
            .putSays(
                "saidVacant",
                "Guidance in the campaign '{campaign}' was given here while nobody was in overall"
                    + " charge of the unit.")
            .putSays("missing", "guidance of the person in overall charge")
            .putSays("instead", "guide the person in overall charge")
            .putSays("afterwards", "guide the person in overall charge on the problem of the unit")
            .putSays(
                "appoint", "appoint somebody to overall charge of the unit, and guide that person")
            .putSays("unknown", "nobody wrote down who was in overall charge of the unit by then")
            .build());
  }

  private static ImmutableSet<PersonId> heads(Case<GuidanceGiven> one) {
    return one.before().organization().chargeDuring(one.event().unit(), one.when());
  }

  /** A unit whose head nobody ever named may have one; a unit whose head left is vacant. */
  @Override
  protected Optional<Sentence> unknown(Case<GuidanceGiven> one) {
    When everUntil = new When(Instant.MIN, one.when().latest());
    return one.before().organization().chargeDuring(one.event().unit(), everUntil).isEmpty()
        ? Optional.of(say("unknown"))
        : Optional.empty();
  }

  @Override
  protected boolean isBroken(Case<GuidanceGiven> one) {
    return !heads(one).contains(one.event().to());
  }

  @Override
  protected Sentence said(Case<GuidanceGiven> one) {
    return say(heads(one).isEmpty() ? "saidVacant" : "said", arguments(one));
  }

  @Override
  protected ImmutableSet<PersonId> who(Case<GuidanceGiven> one) {
    return heads(one);
  }

  @Override
  protected BreachBuilder breach(Case<GuidanceGiven> one) {
    return super.breach(one)
        .excuse(new Excuse(Post.inCharge(one.event().unit()), ImmutableSet.of(one.event().to())));
  }

  @Override
  protected Optional<Remedy> instead(Case<GuidanceGiven> one) {
    UnitId unit = one.event().unit();
    return Optional.of(
        one.before().organization().charge(unit).holders().stream()
            .findFirst()
            .<Remedy>map(head -> Remedy.proposal(say("instead"), one.event().to(head)))
            .orElseGet(() -> Remedy.forPeople(say("appoint"))));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId unit = ((CampaignAtUnit) finding.breach().about()).unit();
    boolean isVacant = now.organization().charge(unit).holders().isEmpty();
    return ImmutableList.of(Remedy.forPeople(say(isVacant ? "appoint" : "afterwards")));
  }

  /** Whoever was in charge when that guidance was given; who came or went since does not count. */
  @Override
  boolean isMended(Told<GuidanceGiven> later, Situation now) {
    UnitId unit = later.what().unit();
    Organization organization = now.organization();
    return organization.contains(unit)
        && organization.chargeDuring(unit, later.when()).contains(later.what().to());
  }
}
