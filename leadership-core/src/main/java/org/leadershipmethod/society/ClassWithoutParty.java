package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A class whose struggle has come so far has no party, and the time to found one is over. */
final class ClassWithoutParty extends WindowRule<ClassId> {

  private static final Card CARD =
      Card.of(SocietyRuleId.CLASS_WITHOUT_PARTY)
          .addClauses(Clause.R0_2, Clause.R1_2)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "People who struggle together without a party of their own are led by somebody else's, or by nobody.")
          .ours(false)
          .addReads(PartyFounded.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<ClassId> examines() {
    return ClassId.class;
  }

  @Override
  Optional<Since> owedSince(ClassId key, Situation now) {
    Society society = society(now);
    ClassRecord known = society.ofClass(key.position());
    boolean owes =
        society.masses().size(key.position()) > 0
            && known.hasReached(now.bound(SocietyBounds.PARTY_STAGE))
            && society.parties(key.position()).isEmpty();
    return owes ? known.reached() : Optional.empty();
  }

  @Override
  Bound<Duration> window() {
    return SocietyBounds.FOUNDING_WINDOW;
  }

  @Override
  Key where(ClassId key) {
    return key;
  }

  @Override
  BreachBuilder breach(ClassId key, Situation now, BreachBuilder begun) {
    return begun
        .said(
            Sentence.plain("The struggle of this class has come far enough, and it has no party."))
        .addMissing(Sentence.plain("a party that represents the interests of the class"));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(
        Remedies.onlyPeople("have people of the class found a party, with a programme"));
  }
}
