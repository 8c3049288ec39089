package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Guidance went to somebody who is not in charge of the unit that was guided. */
final class GuidancePastHead extends GuidanceRule {

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
            .build());
  }

  private static ImmutableSet<PersonId> heads(Case<GuidanceGiven> one) {
    return one.before().organization().chargeDuring(one.event().unit(), one.when());
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
  protected Optional<Remedy> instead(Case<GuidanceGiven> one) {
    return one.before()
        .organization()
        .charge(one.event().unit())
        .soleHolder()
        .<Remedy>map(head -> Remedy.proposal(say("instead"), one.event().to(head)))
        .or(() -> Optional.of(Remedy.forPeople(say("afterwards"))));
  }

  @Override
  boolean isMended(GuidanceGiven later, Situation now) {
    return now.organization().charge(later.unit()).holders().contains(later.to());
  }
}
