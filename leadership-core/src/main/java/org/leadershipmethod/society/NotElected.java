package org.leadershipmethod.society;

import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;

/** Somebody leads a party without having been elected: appointed, by themselves, or by birth. */
final class NotElected extends SeatRule<SeatTaken> {

  private static final Card CARD =
      Card.of(SocietyRuleId.NOT_ELECTED)
          .addClauses(Clause.R3_2, Clause.R3_1, Clause.R0_3)
          .deviation(Deviation.BUREAUCRATIC)
          .why("Whoever owes a seat to somebody else than the members answers to somebody else.")
          .ours(false)
          .addReads(SeatTaken.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<SeatTaken> examines() {
    return SeatTaken.class;
  }

  @Override
  String unknown(Occasion<SeatTaken> occasion) {
    return occasion.event().origin() == SeatOrigin.NOT_KNOWN
        ? "nobody wrote down how the seat was filled"
        : "";
  }

  @Override
  boolean isBrokenBy(Occasion<SeatTaken> occasion) {
    return occasion.event().origin() != SeatOrigin.ELECTED;
  }

  @Override
  BreachBuilder breach(Occasion<SeatTaken> occasion, BreachBuilder begun) {
    String how =
        switch (occasion.event().origin()) {
          case APPOINTED -> "was appointed";
          case SELF_APPOINTED -> "took it by themselves";
          case BORN_TO_IT -> "came to it by birth";
          case ELECTED, NOT_KNOWN -> "came to it in a way that is not known";
        };
    return begun
        .said(Sentence.plain("Somebody leads the party who was not elected, but " + how + "."))
        .addWho(occasion.event().person())
        .addMissing(Sentence.plain("an election by the party's members"));
  }

  @Override
  Remedy instead(Occasion<SeatTaken> occasion) {
    return Remedies.election();
  }
}
