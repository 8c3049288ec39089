package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;

/** Somebody was elected of whom no deeds show that they are credible, influential, experienced. */
final class StandingUntested extends SeatRule<LeadersElected, LeadersChange<LeadersElected>> {

  StandingUntested() {
    super(
        LeadersElected.class,
        Card.of(SocietyRuleId.STANDING_UNTESTED)
            .addClauses(Clause.R3_1, Clause.R0_3)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "A good name that no deed stands behind is a promise; people find out in practice"
                    + " whom they can follow.")
            .ours(false)
            .addReads(LeadersElected.class)
            .putSays(
                "said",
                "The members elected somebody whom practice has not tested: for at least"
                    + " one of three qualities (credible, influential, experienced) the record"
                    + " cites no deed.")
            .putSays("missing", "deeds that show each of the three qualities")
            .putSays(
                "instead",
                "cite what each candidate did, for each quality, or let others stand whom people"
                    + " know")
            .build());
  }

  @Override
  protected ImmutableList<LeadersChange<LeadersElected>> cases(Occasion<LeadersElected> occasion) {
    return LeadersChange.of(occasion).collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(LeadersChange<LeadersElected> change) {
    return !untested(change.event()).isEmpty();
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
  protected ImmutableSet<PersonId> who(LeadersChange<LeadersElected> change) {
    return untested(change.event());
  }
}
