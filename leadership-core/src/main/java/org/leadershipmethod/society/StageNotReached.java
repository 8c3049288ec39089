package org.leadershipmethod.society;

import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A party was founded for a class whose struggle has not come so far. */
final class StageNotReached extends FoundingRule {

  private static final Card CARD =
      Card.of(SocietyRuleId.STAGE_NOT_REACHED)
          .addClauses(Clause.R1_2)
          .deviation(Deviation.SUBJECTIVIST)
          .why(
              "A party is brought forth by people who already act together; before that it is a name without anybody behind it.")
          .ours(false)
          .addReads(PartyFounded.class, StruggleRecorded.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  /** Of a party for no class or several, another rule speaks. */
  @Override
  boolean concerns(PartyFounded event, Situation before) {
    return event.classes().size() == 1
        && society(before).masses().size(event.classes().iterator().next()) > 0;
  }

  @Override
  boolean isBroken(PartyFounded founded, Situation now) {
    return founded.classes().stream()
        .anyMatch(
            one -> !society(now).ofClass(one).hasReached(now.bound(SocietyBounds.PARTY_STAGE)));
  }

  @Override
  BreachBuilder breach(Occasion<PartyFounded> occasion, BreachBuilder begun) {
    EconomicPosition position = occasion.event().classes().iterator().next();
    String stage =
        society(occasion.before())
            .stage(position)
            .map(found -> "is " + found + " so far.")
            .orElse("is not on record at all.");
    return begun
        .said(Sentence.plain("A party was founded for a class whose struggle " + stage))
        .addMissing(Sentence.plain("a struggle of the class that has come far enough"))
        .reading(
            Sentence.plain(
                SocietyBounds.PARTY_STAGE.name()
                    + ": "
                    + occasion.before().bound(SocietyBounds.PARTY_STAGE)
                    + " (which stage it is, is ours)"));
  }

  @Override
  String words() {
    return "let people come together in their struggle first, and write down how far it has come";
  }

  @Override
  Optional<PartyFounded> better(PartyFounded founded, Situation now) {
    return Optional.empty();
  }
}
