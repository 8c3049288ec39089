package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/** A class was declared to which nobody among the masses belongs. */
final class ClassWithoutMasses extends CaseRule<ClassDeclared, Case<ClassDeclared>> {

  ClassWithoutMasses() {
    super(
        ClassDeclared.class,
        Card.of(SocietyRuleId.CLASS_WITHOUT_MASSES)
            .addClauses(Clause.R0_1, Clause.R1_1)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "A class is people who live by the same thing; without these people it is"
                    + " only a word.")
            .ours(false)
            .addReads(ClassDeclared.class, MassesRecorded.class, PositionStated.class)
            .putSays(
                "said",
                "Somebody declared a class, but nobody among the masses is in its economic"
                    + " position.")
            .putSays("missing", "people who are in that position; the class follows from them")
            .putSays("instead", "write down who lives by that position, if anybody does")
            .build());
  }

  @Override
  protected ImmutableList<Case<ClassDeclared>> cases(Occasion<ClassDeclared> occasion) {
    return ImmutableList.of(Case.of(occasion, new ClassId(occasion.event().position())));
  }

  @Override
  protected boolean isBroken(Case<ClassDeclared> one) {
    return isEmpty(one.event().position(), one.before());
  }

  private static boolean isEmpty(EconomicPosition position, Situation now) {
    return Society.in(now).masses().size(position) == 0;
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return isEmpty(((ClassId) finding.where()).position(), now);
  }
}
