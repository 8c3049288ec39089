package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Excuse;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Somebody who is not in overall charge of a place decided what comes first there. */
final class AdoptedByAnother extends PlanDecisionRule {

  AdoptedByAnother() {
    super(
        Card.of(PlanRuleId.ADOPTED_BY_ANOTHER)
            .addClauses(Clause.M8_2)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "Somebody who sees only a part of the work cannot weigh the whole, and the"
                    + " person who answers for the whole is not bound by it.")
            .ours(false)
            .addReads(PlanAdopted.class, OrganizationEvent.class)
            .putSays(
                "said",
                "Somebody who is not in overall charge of the unit decided what comes first here.")
            .putSays(
                "saidVacant",
                "Somebody decided what comes first here while nobody was in overall charge of the"
                    + " unit.")
            .putSays("missing", "a decision by the person in overall charge")
            .putSays("instead", "let the person in overall charge decide it")
            .putSays("afterwards", "let the person in overall charge decide it anew")
            .putSays("unsaid", "nobody wrote down who decided it")
            .build());
  }

  @Override
  protected Optional<Sentence> unknown(PlanDecision decision) {
    return decision.event().by().isPresent() ? Optional.empty() : Optional.of(say("unsaid"));
  }

  @Override
  protected boolean isBroken(PlanDecision decision) {
    return decision.event().by().filter(heads(decision)::contains).isEmpty();
  }

  private static ImmutableSet<PersonId> heads(PlanDecision decision) {
    return decision.before().organization().chargeDuring(decision.where(), decision.when());
  }

  @Override
  protected Sentence said(PlanDecision decision) {
    return say(heads(decision).isEmpty() ? "saidVacant" : "said");
  }

  @Override
  protected ImmutableSet<PersonId> who(PlanDecision decision) {
    return ImmutableSet.copyOf(decision.event().by().stream().toList());
  }

  /** It is about the unit too: who was in charge of it is told anew by a record of the whole. */
  @Override
  protected BreachBuilder breach(PlanDecision decision) {
    return super.breach(decision)
        .addAlsoAbout(decision.where())
        .excuse(new Excuse(Post.inCharge(decision.where()), who(decision)));
  }

  @Override
  protected Optional<Remedy> instead(PlanDecision decision) {
    return Optional.of(new PlanDraft(decision.event(), decision.before()).adopted(say("instead")));
  }

  @Override
  boolean isMended(Finding finding, AdoptedPlan plan, Situation now) {
    return finding.breach().isBefore(plan.turn()) && isByHead(plan, now.organization());
  }

  private static boolean isByHead(AdoptedPlan plan, Organization organization) {
    UnitId place = plan.event().place();
    return organization.contains(place)
        && plan.event()
            .by()
            .filter(organization.chargeDuring(place, plan.when())::contains)
            .isPresent();
  }

  @Override
  Remedy mending(Finding finding, AdoptedPlan plan, Situation now) {
    return new PlanDraft(plan.event(), now).adopted(say("afterwards"));
  }
}
