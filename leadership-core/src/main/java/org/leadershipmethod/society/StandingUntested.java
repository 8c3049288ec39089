package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;

/** Somebody was elected of whom no deeds show that they are credible, influential, experienced. */
final class StandingUntested extends SeatRule<LeadersElected> {

  private static final Card CARD =
      Card.of(SocietyRuleId.STANDING_UNTESTED)
          .addClauses(Clause.R3_1, Clause.R0_3)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "A good name that no deed stands behind is a promise; people find out in practice whom they can follow.")
          .ours(false)
          .addReads(LeadersElected.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<LeadersElected> examines() {
    return LeadersElected.class;
  }

  @Override
  boolean isBrokenBy(Occasion<LeadersElected> occasion) {
    return !untested(occasion.event()).isEmpty();
  }

  private static ImmutableSet<PersonId> untested(LeadersElected event) {
    return event.elected().stream()
        .filter(person -> !isTested(person, event))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isTested(PersonId person, LeadersElected event) {
    Optional<Candidate> candidate =
        event.candidates().stream().filter(one -> one.person().equals(person)).findFirst();
    return candidate.filter(one -> one.standing().isTested()).isPresent();
  }

  @Override
  BreachBuilder breach(Occasion<LeadersElected> occasion, BreachBuilder begun) {
    return begun
        .said(
            Sentence.plain(
                "Somebody was elected whose standing is untested: no deeds are cited for each of"
                    + " credible, influential and experienced."))
        .addAllWho(untested(occasion.event()))
        .addMissing(Sentence.plain("deeds that show each of the three qualities"));
  }

  @Override
  Remedy instead(Occasion<LeadersElected> occasion) {
    return Remedies.onlyPeople(
        "cite what each candidate did, for each quality, or let others stand whom people know");
  }
}
