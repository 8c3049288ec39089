package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.group.DecisionOf;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.DecisionWithdrawn;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/**
 * What the rules about what the leaders of a party decide have in common: a finding stands as long
 * as the decision does, and as things stand would break the rule again. What that hangs on beside
 * the decision, a breach has to name.
 */
abstract class LeadersDecisionRule extends CaseRule<DecisionTaken, LeadersDecision> {

  /** Its key stands in files that were written before this package was. */
  private static final Template TAKE_BACK =
      Template.of(
          "society.takeBack",
          "take the decision back, and decide again once you have what is missing");

  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(TAKE_BACK);

  LeadersDecisionRule(Card card) {
    super(DecisionTaken.class, card);
  }

  @Override
  protected ImmutableList<LeadersDecision> cases(Occasion<DecisionTaken> occasion) {
    return LeadersDecision.of(occasion).collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    DecisionOf key = (DecisionOf) finding.breach().about();
    return now.view(GroupView.GROUPS)
        .of(key.group())
        .decision(key.decision())
        .map(standing -> LeadersDecision.of(standing.told(), now))
        .filter(this::isBroken)
        .isPresent();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    DecisionOf key = (DecisionOf) finding.breach().about();
    return ImmutableList.of(
        Remedy.proposal(TAKE_BACK.alone(), new DecisionWithdrawn(key.group(), key.decision())));
  }
}
