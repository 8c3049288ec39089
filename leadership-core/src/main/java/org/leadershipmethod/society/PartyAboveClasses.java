package org.leadershipmethod.society;

import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A party was founded for no class, or for several at once. */
final class PartyAboveClasses extends FoundingRule {

  private static final Card CARD =
      Card.of(SocietyRuleId.PARTY_ABOVE_CLASSES)
          .addClauses(Clause.R1_5, Clause.R1_3, Clause.R0_2)
          .deviation(Deviation.SUBJECTIVIST)
          .why("Who claims to stand for everybody stands for somebody and does not say for whom.")
          .ours(false)
          .addReads(PartyFounded.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  boolean isBroken(PartyFounded founded, Situation now) {
    return founded.classes().size() != 1;
  }

  @Override
  BreachBuilder breach(Occasion<PartyFounded> occasion, BreachBuilder begun) {
    int classes = occasion.event().classes().size();
    return begun
        .said(
            Sentence.plain(
                classes == 0
                    ? "A party was founded that represents no class."
                    : "A party was founded that is to represent " + classes + " classes at once."))
        .addMissing(Sentence.plain("exactly one class whose interests the party represents"));
  }

  @Override
  String words() {
    return "say which class the party represents; for another class there can be another party";
  }

  @Override
  Optional<PartyFounded> better(PartyFounded founded, Situation now) {
    return Optional.empty();
  }
}
