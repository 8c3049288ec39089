package org.leadershipmethod.society;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/** A class whose struggle has come so far has no party, and the time to found one is over. */
final class ClassWithoutParty extends DueRule<ClassId> {

  ClassWithoutParty() {
    super(
        ClassId.class,
        SocietyBounds.FOUNDING_WINDOW,
        Card.of(SocietyRuleId.CLASS_WITHOUT_PARTY)
            .addClauses(Clause.R0_2, Clause.R1_2)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Without a party of their own, people who struggle together follow"
                    + " somebody else's, or scatter.")
            .ours(false)
            .addReads(PartyFounded.class)
            .addBounds(SocietyBounds.PARTY_STAGE)
            .putSays(
                "said",
                "The class has no party, although its struggle has come far enough for one.")
            .putSays("missing", "a party that represents the interests of the class")
            .putSays("afterwards", "let people of the class found a party with a programme")
            .build());
  }

  @Override
  protected Owed owed(ClassId key, Situation now) {
    Society society = Society.in(now);
    ClassRecord known = society.ofClass(key.position());
    boolean owes =
        society.masses().size(key.position()) > 0
            && known.hasReached(now.bound(SocietyBounds.PARTY_STAGE))
            && society.parties(key.position()).isEmpty();
    return known.reached().filter(since -> owes).map(Since::owed).orElseGet(Owed::nothing);
  }
}
