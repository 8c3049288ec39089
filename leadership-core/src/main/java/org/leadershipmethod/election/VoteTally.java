package org.leadershipmethod.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * How many ballots mention each candidate: what plurality and approval sum up.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <B> the kind of ballot
 */
public final class VoteTally<B extends Ballot> implements Tally<B, VoteTally<B>> {

  private final Roll roll;
  private final long[] votes;
  private final long ballots;
  private final long blank;

  private VoteTally(Roll roll, long[] votes, long ballots, long blank) {
    this.roll = roll;
    this.votes = votes;
    this.ballots = ballots;
    this.blank = blank;
  }

  /** The tally of no ballots. */
  public static <B extends Ballot> VoteTally<B> none(Iterable<PersonId> candidates) {
    Roll roll = Roll.of(Argument.all("candidates", candidates));
    return new VoteTally<>(roll, new long[roll.size()], 0, 0);
  }

  @Override
  public ImmutableList<PersonId> candidates() {
    return roll.people();
  }

  @Override
  public long ballots() {
    return ballots;
  }

  /** How many ballots mention nobody. */
  public long blank() {
    return blank;
  }

  /**
   * How many ballots mention this candidate.
   *
   * @throws IllegalArgumentException if there is no such candidate
   */
  public long votes(PersonId candidate) {
    return votes[roll.number(candidate)];
  }

  long votes(int number) {
    return votes[number];
  }

  /** The votes of all candidates, the fewest first. */
  long[] sortedVotes() {
    long[] sorted = votes.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  @Override
  public VoteTally<B> plus(Iterable<? extends B> more) {
    long[] sums = votes.clone();
    long cast = ballots;
    long empty = blank;
    for (B ballot : more) {
      requireNonNull(ballot, "more has null in it");
      cast++;
      empty += ballot.mentioned().isEmpty() ? 1 : 0;
      for (PersonId person : ballot.mentioned()) {
        sums[roll.number(person)]++;
      }
    }
    return new VoteTally<>(roll, sums, cast, empty);
  }

  @Override
  public VoteTally<B> merge(VoteTally<B> other) {
    roll.requireSame(other.roll);
    return new VoteTally<>(
        roll, Sums.of(votes, other.votes), ballots + other.ballots, blank + other.blank);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VoteTally<?> tally
        && roll.people().equals(tally.roll.people())
        && Arrays.equals(votes, tally.votes)
        && ballots == tally.ballots
        && blank == tally.blank;
  }

  @Override
  public int hashCode() {
    return 31 * roll.people().hashCode() + Arrays.hashCode(votes);
  }

  /** How many ballots there are, and the votes of each candidate. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(ballots + " ballots");
    for (int number = 0; number < votes.length; number++) {
      text.append(", ").append(roll.people().get(number)).append(": ").append(votes[number]);
    }
    return text.toString();
  }
}
