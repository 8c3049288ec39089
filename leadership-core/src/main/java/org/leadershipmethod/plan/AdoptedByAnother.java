package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Excuse;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Verdict;

/** Somebody who is not in overall charge of a place decided what comes first there. */
final class AdoptedByAnother extends PlanDecisionRule {

  private static final Card CARD =
      Card.of(PlanRuleId.ADOPTED_BY_ANOTHER)
          .addClauses(Clause.M8_2)
          .deviation(Deviation.DIVIDED_LEADERSHIP)
          .why(
              "Who sees only a part of the work cannot weigh all of it, and who does not answer for the whole is not bound by what was decided.")
          .ours(false)
          .addReads(PlanAdopted.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  ImmutableList<Verdict> verdicts(PlanDecision decision) {
    return decision.event().by().isPresent()
        ? super.verdicts(decision)
        : ImmutableList.of(
            new Verdict.NotExaminable(
                decision.event().place(), Sentence.plain("nobody wrote down who decided it")));
  }

  @Override
  boolean isBrokenBy(PlanDecision decision) {
    return decision.event().by().filter(heads(decision)::contains).isEmpty();
  }

  private static ImmutableSet<PersonId> heads(PlanDecision decision) {
    return decision
        .occasion()
        .before()
        .organization()
        .chargeDuring(decision.event().place(), decision.occasion().when());
  }

  @Override
  Breach breach(PlanDecision decision) {
    String said =
        heads(decision).isEmpty()
            ? "What comes first here was decided while nobody was in overall charge."
            : "What comes first here was decided by somebody who is not in overall charge.";
    return decision
        .breach()
        .said(Sentence.plain(said))
        .addAllWho(decision.event().by().stream().toList())
        .excuse(
            new Excuse(
                Post.inCharge(decision.event().place()),
                ImmutableSet.copyOf(decision.event().by().stream().toList())))
        .addMissing(Sentence.plain("a decision by the person in overall charge"))
        .instead(
            Remedies.instead(
                byHead(decision.event(), decision.occasion().when(), decision.occasion().before())))
        .build();
  }

  private static Remedy byHead(PlanAdopted plan, When when, Situation now) {
    return Remedies.decide("have the person in overall charge decide it", plan, when, now);
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
  Remedy afterwards(Finding finding, AdoptedPlan plan, Situation now) {
    return byHead(plan.event(), Remedies.now(now), now);
  }
}
