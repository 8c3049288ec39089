package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.election.Ballot;
import org.leadershipmethod.election.Candidate;
import org.leadershipmethod.election.Count;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * The election of a party's leaders by its members: the only way into a party's leading group
 * ({@code R3.1}, {@code R3.2}).
 *
 * <p>The count decides who is elected; nobody can be named beside it. For example, with a practice:
 *
 * <pre>{@code
 * practice.take(
 *     LeadersElection.of(party)
 *         .candidates(anna, ben, cara)
 *         .seats(2)
 *         .counted(Counts.SCHULZE, ballots),
 *     day);
 * }</pre>
 *
 * <p>A candidate named by id alone, {@code Candidate.of("anna")}, is untested. If the count elects
 * her, a practice whose method has the family {@code society} refuses the step as {@link
 * SocietyRuleId#STANDING_UNTESTED}; {@link org.leadershipmethod.election.Candidate#with} says which
 * deeds speak for her. An election that is half said is a value: it can be completed in two ways,
 * and neither is written before a practice takes it.
 */
public final class LeadersElection {

  private LeadersElection() {}

  /**
   * Begins an election in a party.
   *
   * @param party the party, as read back from the situation; only its id is kept, and who is a
   *     member is looked up when the step is taken
   */
  public static In of(Party party) {
    return new In(party);
  }

  /** An election in a party, who stands is still to be said. */
  public static final class In {

    private final Party party;

    private In(Party party) {
      this.party = requireNonNull(party, "party");
    }

    /**
     * With these candidates, each with what practice has shown of them.
     *
     * @param candidates who stands. Nobody twice, and at least one, or the step is faulty
     * @throws NullPointerException if one is null; the message has its place
     */
    public Candidates candidates(Candidate... candidates) {
      return candidates(Argument.all("candidates", candidates));
    }

    /**
     * With these candidates, each with what practice has shown of them.
     *
     * @param candidates who stands. Nobody twice, and at least one, or the step is faulty
     * @throws NullPointerException if one is null; the message has its place
     */
    public Candidates candidates(Iterable<Candidate> candidates) {
      return new Candidates(party, Argument.all("candidates", candidates));
    }
  }

  /** An election with candidates, how many are to be elected is still to be said. */
  public static final class Candidates {

    private final Party party;
    private final ImmutableList<Candidate> candidates;

    private Candidates(Party party, ImmutableList<Candidate> candidates) {
      this.party = party;
      this.candidates = candidates;
    }

    /**
     * For so many seats.
     *
     * @param seats how many are to be filled now, at least 1. Leaders who stay are not counted
     *     among them
     */
    public Seats seats(int seats) {
      return new Seats(party, candidates, seats, ImmutableSet.of());
    }
  }

  /** An election for some seats, what was voted is still to be said. */
  public static final class Seats {

    private final Party party;
    private final ImmutableList<Candidate> candidates;
    private final int seats;
    private final ImmutableSet<PersonId> leaving;

    private Seats(
        Party party,
        ImmutableList<Candidate> candidates,
        int seats,
        ImmutableSet<PersonId> leaving) {
      this.party = party;
      this.candidates = candidates;
      this.seats = seats;
      this.leaving = leaving;
    }

    /**
     * With the term of these leaders over, unless they are elected again.
     *
     * <p>Without this, everybody who leads now keeps their seat.
     *
     * @param people whose term is over; it takes the place of whoever was named before
     */
    public Seats leaving(Iterable<PersonId> people) {
      return new Seats(
          party, candidates, seats, ImmutableSet.copyOf(Argument.all("people", people)));
    }

    /**
     * With these ballots, counted in this way: this completes the step.
     *
     * @param count how to count, such as {@link org.leadershipmethod.election.Counts#SCHULZE}; its
     *     name is written down
     * @param ballots what was voted, one for each who did, in any order. None at all elect nobody
     */
    public <B extends Ballot> ElectionStep<B> counted(Count<B> count, Iterable<B> ballots) {
      return new ElectionStep<>(
          party.id(),
          candidates,
          seats,
          leaving,
          requireNonNull(count, "count"),
          Argument.all("ballots", ballots));
    }
  }
}
