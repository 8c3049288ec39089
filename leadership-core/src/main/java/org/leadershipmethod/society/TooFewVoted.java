package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Turnout;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;

/** Leaders were elected by fewer members than have to take part for a vote to count. */
final class TooFewVoted extends SeatRule<LeadersElected, TooFewVoted.Vote> {

  TooFewVoted() {
    super(
        LeadersElected.class,
        Card.of(SocietyRuleId.TOO_FEW_VOTED)
            .addClauses(Clause.R3_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why("Leaders whom a few elect while most stay away lead only those few.")
            .ours(true)
            .addReads(LeadersElected.class)
            .addBounds(SocietyBounds.ELECTION_QUORUM)
            .putSays("said", "Only {cast} of {eligible} ({percent}) voted.")
            .putSays("missing", "enough votes: at least {least}")
            .putSays("instead", "find out why people stay away, and let them vote again")
            .build());
  }

  /**
   * An election of which it is known how many voted and how many could.
   *
   * @param change the election
   * @param turnout how many voted
   */
  record Vote(LeadersChange<LeadersElected> change, Turnout turnout)
      implements Case<LeadersElected> {

    /**
     * Where the ballots, or those who could vote, were not written down, nothing can be said; where
     * nobody was elected, nobody leads whom a few elected.
     */
    static Stream<Vote> of(LeadersChange<LeadersElected> change) {
      LeadersElected event = change.event();
      int cast = event.ballots().size();
      return event.eligible().stream()
          .filter(eligible -> cast > 0 && !event.elected().isEmpty())
          .flatMap(
              eligible ->
                  Turnout.of(eligible, cast)
                      .<Stream<Turnout>>fold(Stream::of, none -> Stream.empty()))
          .map(turnout -> new Vote(change, turnout));
    }

    @Override
    public Occasion<LeadersElected> occasion() {
      return change.occasion();
    }

    @Override
    public Key where() {
      return change.where();
    }

    @Override
    public Key about() {
      return change.about();
    }
  }

  @Override
  public boolean looksAtTheStepAlone() {
    return true;
  }

  @Override
  protected ImmutableList<Vote> cases(Occasion<LeadersElected> occasion) {
    return LeadersChange.of(occasion).flatMap(Vote::of).collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(Vote vote) {
    return !vote.before().bound(SocietyBounds.ELECTION_QUORUM).isReachedBy(vote.turnout());
  }

  @Override
  protected Arguments arguments(Vote vote) {
    return Arguments.of("cast", vote.turnout().cast())
        .and("eligible", vote.turnout().eligible())
        .and("percent", vote.turnout().share().percent())
        .and("least", vote.before().bound(SocietyBounds.ELECTION_QUORUM).least());
  }

  @Override
  protected Iterable<PersonId> who(Vote vote) {
    return vote.event().elected();
  }

  @Override
  protected BreachBuilder breach(Vote vote) {
    return super.breach(vote).reading(vote.before().reading(SocietyBounds.ELECTION_QUORUM));
  }
}
