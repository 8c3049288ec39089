package org.leadershipmethod.society;

import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Turnout;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Leaders were elected by fewer members than have to take part for a vote to count. */
final class TooFewVoted extends SeatRule<LeadersElected> {

  private static final Card CARD =
      Card.of(SocietyRuleId.TOO_FEW_VOTED)
          .addClauses(Clause.R3_1)
          .deviation(Deviation.BUREAUCRATIC)
          .why("Whom a few elect while most stay away leads the few.")
          .ours(true)
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
  public boolean looksAtTheStepAlone() {
    return true;
  }

  /** Where the ballots, or those who could vote, were not written down, nothing can be said. */
  @Override
  boolean concerns(LeadersElected event, Situation before) {
    return super.concerns(event, before) && turnout(event).isPresent();
  }

  private static Optional<Turnout> turnout(LeadersElected event) {
    int cast = event.ballots().size();
    return event
        .eligible()
        .filter(eligible -> cast > 0)
        .flatMap(
            eligible ->
                Turnout.of(eligible, cast).fold(Optional::of, problems -> Optional.empty()));
  }

  @Override
  boolean isBrokenBy(Occasion<LeadersElected> occasion) {
    return turnout(occasion.event())
        .filter(
            turnout -> !occasion.before().bound(SocietyBounds.ELECTION_QUORUM).isReachedBy(turnout))
        .isPresent();
  }

  @Override
  BreachBuilder breach(Occasion<LeadersElected> occasion, BreachBuilder begun) {
    LeadersElected event = occasion.event();
    return begun
        .said(
            Sentence.plain(
                "Only " + turnout(event).map(Turnout::toString).orElse("some") + " voted."))
        .addAllWho(event.elected())
        .addMissing(
            Sentence.plain(
                "enough votes: " + occasion.before().bound(SocietyBounds.ELECTION_QUORUM)))
        .reading(
            Sentence.plain(
                SocietyBounds.ELECTION_QUORUM.name()
                    + ": "
                    + occasion.before().told(SocietyBounds.ELECTION_QUORUM)));
  }

  @Override
  Remedy instead(Occasion<LeadersElected> occasion) {
    return Remedies.onlyPeople("find out why people stay away, and have them vote again");
  }
}
