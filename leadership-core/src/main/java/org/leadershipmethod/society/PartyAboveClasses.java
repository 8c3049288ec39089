package org.leadershipmethod.society;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;

/** A party was founded for no class, or for several at once. */
final class PartyAboveClasses extends FoundingRule {

  PartyAboveClasses() {
    super(
        Card.of(SocietyRuleId.PARTY_ABOVE_CLASSES)
            .addClauses(Clause.R1_5, Clause.R1_3, Clause.R0_2)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "A party that claims to stand for everybody stands for somebody and does not say"
                    + " for whom.")
            .ours(false)
            .addReads(PartyFounded.class)
            .putSays(
                "said", "The founders gave the party {classes:class|classes} to represent at once.")
            .putSays("noClass", "The founders gave the party no class to represent.")
            .putSays("missing", "exactly one class whose interests the party represents")
            .putSays(
                "instead",
                "say which class the party represents; for another class there can be another party")
            .build());
  }

  @Override
  protected boolean isBroken(Case<PartyFounded> founding) {
    return founding.event().classes().size() != 1;
  }

  @Override
  protected Arguments arguments(Case<PartyFounded> founding) {
    return Arguments.of("classes", founding.event().classes().size());
  }

  @Override
  protected Sentence said(Case<PartyFounded> founding) {
    return founding.event().classes().isEmpty() ? say("noClass") : super.said(founding);
  }
}
