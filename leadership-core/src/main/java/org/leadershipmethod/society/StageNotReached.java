package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;

/** A party was founded for a class whose struggle has not come so far. */
final class StageNotReached extends FoundingRule {

  StageNotReached() {
    super(
        Card.of(SocietyRuleId.STAGE_NOT_REACHED)
            .addClauses(Clause.R1_2)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "People who already act together bring forth a party; before that, a party"
                    + " is only a name.")
            .ours(false)
            .addReads(PartyFounded.class, StruggleRecorded.class)
            .addBounds(SocietyBounds.PARTY_STAGE)
            .putSays(
                "said", "The party came too early: the struggle of its class is {stage} so far.")
            .putSays(
                "noStruggle",
                "The party came too early: the record tells of no struggle of its class at all.")
            .putSays("missing", "a struggle of the class that has come far enough")
            .putSays(
                "instead",
                "let people come together in their struggle first, and write down how far it has"
                    + " come")
            .putSays(
                "afterwards",
                "let people come together in their struggle, and write down how far it has come")
            .build());
  }

  /** Of a party for no class or several, or for one without people, other rules speak. */
  @Override
  protected ImmutableList<Case<PartyFounded>> cases(Occasion<PartyFounded> occasion) {
    ImmutableSet<EconomicPosition> classes = occasion.event().classes();
    Masses masses = Society.in(occasion.before()).masses();
    return super.cases(occasion).stream()
        .filter(one -> classes.size() == 1 && masses.size(classes.iterator().next()) > 0)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(Case<PartyFounded> founding) {
    Society society = Society.in(founding.before());
    StruggleStage needed = founding.before().bound(SocietyBounds.PARTY_STAGE);
    return founding.event().classes().stream()
        .anyMatch(one -> !society.ofClass(one).hasReached(needed));
  }

  @Override
  protected Sentence said(Case<PartyFounded> founding) {
    EconomicPosition position = founding.event().classes().iterator().next();
    return Society.in(founding.before())
        .stage(position)
        .map(stage -> say("said", Arguments.of("stage", stage)))
        .orElseGet(() -> say("noStruggle"));
  }

  @Override
  protected BreachBuilder breach(Case<PartyFounded> founding) {
    return super.breach(founding).reading(founding.before().reading(SocietyBounds.PARTY_STAGE));
  }
}
