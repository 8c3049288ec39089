package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;

/** Somebody leads a party without having been elected: appointed, by themselves, or by birth. */
final class NotElected extends SeatRule<SeatTaken, LeadersChange<SeatTaken>> {

  NotElected() {
    super(
        SeatTaken.class,
        Card.of(SocietyRuleId.NOT_ELECTED)
            .addClauses(Clause.R3_2, Clause.R3_1, Clause.R0_3)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Leaders answer to whoever gave them their seat; where it was not the members, they answer to somebody else.")
            .ours(false)
            .addReads(SeatTaken.class)
            .putSays("said", "Somebody who leads the party was not elected, but {origin}.")
            .putSays("missing", "an election by the party's members")
            .putSays("unknown", "nobody wrote down how the seat was filled")
            .build());
  }

  @Override
  protected ImmutableList<LeadersChange<SeatTaken>> cases(Occasion<SeatTaken> occasion) {
    return LeadersChange.of(occasion).collect(ImmutableList.toImmutableList());
  }

  @Override
  protected Optional<Sentence> unknown(LeadersChange<SeatTaken> change) {
    return change.event().origin() == SeatOrigin.NOT_KNOWN
        ? Optional.of(say("unknown"))
        : Optional.empty();
  }

  @Override
  protected boolean isBroken(LeadersChange<SeatTaken> change) {
    return change.event().origin() != SeatOrigin.ELECTED;
  }

  @Override
  protected Arguments arguments(LeadersChange<SeatTaken> change) {
    return Arguments.of("origin", change.event().origin());
  }

  @Override
  protected ImmutableSet<PersonId> who(LeadersChange<SeatTaken> change) {
    return ImmutableSet.of(change.event().person());
  }

  @Override
  protected Optional<Remedy> instead(LeadersChange<SeatTaken> change) {
    return Optional.of(SeatsGivenUp.election());
  }
}
