package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/**
 * Somebody was assessed, and what is cited for a rating is no deed of theirs in that unit.
 *
 * <p>Each rating needs one deed of the person among what it cites, told before it. It stands until
 * the person is assessed by their deeds; until then no other rule reads the assessment.
 */
final class AssessmentWithoutEvidence extends CaseRule<MemberAssessed, Case<MemberAssessed>> {

  AssessmentWithoutEvidence() {
    super(
        MemberAssessed.class,
        Card.of(NucleusRuleId.ASSESSMENT_WITHOUT_EVIDENCE)
            .addClauses(Clause.M3_12)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "An assessment that rests on no deed is an impression; nobody can answer it, and"
                    + " nobody can learn from it.")
            .ours(false)
            .addReads(MemberAssessed.class, DeedDone.class)
            .putSays(
                "said",
                "Somebody was assessed here, and what is cited for it is no deed of theirs in this"
                    + " unit.")
            .putSays("missing", "for each rating a deed of the person that shows it")
            .putSays("instead", "write down first what the person did, and cite it for each rating")
            .putSays("afterwards", "write down what the person did, and assess them again by it")
            .build());
  }

  @Override
  protected ImmutableList<Case<MemberAssessed>> cases(Occasion<MemberAssessed> occasion) {
    UnitId unit = occasion.event().unit();
    return ImmutableList.of(Case.of(occasion, unit, GroupId.of(unit)));
  }

  @Override
  protected boolean isBroken(Case<MemberAssessed> one) {
    return !Nuclei.in(one.before()).at(one.event().unit()).isFounded(one.event());
  }

  @Override
  protected ImmutableSet<PersonId> who(Case<MemberAssessed> one) {
    return ImmutableSet.of(one.event().person());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    UnitId unit = (UnitId) finding.where();
    return finding.who().stream().anyMatch(Nuclei.in(now).at(unit).unfounded()::contains);
  }
}
