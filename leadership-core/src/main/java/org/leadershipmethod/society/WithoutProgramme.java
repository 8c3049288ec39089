package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A party was founded with a programme that states no interests of its class, or no goals. */
final class WithoutProgramme extends FoundingRule {

  private static final Card CARD =
      Card.of(SocietyRuleId.WITHOUT_PROGRAMME)
          .addClauses(Clause.R2_2, Clause.R1_3)
          .deviation(Deviation.SUBJECTIVIST)
          .why("A party that does not say what it wants for whom can be used for anything.")
          .ours(false)
          .addReads(PartyFounded.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  private static final ImmutableList<Goal> REALIZE =
      ImmutableList.of(Goal.of("realize these interests"));

  @Override
  boolean isBroken(PartyFounded founded, Situation now) {
    return founded.interests().isEmpty() || founded.goals().isEmpty();
  }

  @Override
  BreachBuilder breach(Occasion<PartyFounded> occasion, BreachBuilder begun) {
    boolean isSilent = occasion.event().interests().isEmpty();
    return begun
        .said(
            Sentence.plain(
                "A party was founded whose programme states "
                    + (isSilent ? "no interests of its class." : "no goals.")))
        .addMissing(
            Sentence.plain(
                "a programme with the interests of the class and the goals that follow"));
  }

  @Override
  String words() {
    return "write down what the class needs, and what is to be reached";
  }

  /** With what its class has voiced, if it has. */
  @Override
  Optional<PartyFounded> better(PartyFounded founded, Situation now) {
    ImmutableSet<Interest> interests =
        founded.interests().isEmpty()
            ? founded.classes().stream()
                .flatMap(one -> society(now).interests(one).stream())
                .collect(ImmutableSet.toImmutableSet())
            : founded.interests();
    return interests.isEmpty()
        ? Optional.empty()
        : Optional.of(
            founded.stating(interests, founded.goals().isEmpty() ? REALIZE : founded.goals()));
  }
}
