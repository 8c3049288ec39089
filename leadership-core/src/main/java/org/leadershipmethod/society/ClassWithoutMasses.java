package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A class was declared to which nobody among the masses belongs. */
final class ClassWithoutMasses extends SocietyRule<ClassDeclared> {

  private static final Card CARD =
      Card.of(SocietyRuleId.CLASS_WITHOUT_MASSES)
          .addClauses(Clause.R0_1, Clause.R1_1)
          .deviation(Deviation.SUBJECTIVIST)
          .why(
              "A class is people and how they live; a word for it beside them is a thought of one's own.")
          .ours(false)
          .addReads(ClassDeclared.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<ClassDeclared> examines() {
    return ClassDeclared.class;
  }

  @Override
  Key where(ClassDeclared event) {
    return new ClassId(event.position());
  }

  @Override
  boolean isBrokenBy(Occasion<ClassDeclared> occasion) {
    return society(occasion.before()).masses().size(occasion.event().position()) == 0;
  }

  @Override
  BreachBuilder breach(Occasion<ClassDeclared> occasion, BreachBuilder begun) {
    return begun
        .said(
            Sentence.plain(
                "A class is declared, but nobody among the masses is in its economic position."))
        .addMissing(Sentence.plain("people who are in that position; the class follows from them"));
  }

  @Override
  boolean isMended(Finding finding, Situation now) {
    return society(now).masses().size(((ClassId) finding.where()).position()) > 0;
  }

  @Override
  Remedy instead(Occasion<ClassDeclared> occasion) {
    return people();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(people());
  }

  private static Remedy people() {
    return Remedies.onlyPeople("write down who lives by that position, if anybody does");
  }
}
