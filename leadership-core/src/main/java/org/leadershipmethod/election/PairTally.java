package org.leadershipmethod.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;

/**
 * How many ballots rank one candidate above another, for each two: what the Schulze method sums up.
 *
 * <p>A ballot counts for a pair only if it ranks both: one without an opinion of either says
 * nothing of the two together. Equals are counted for neither.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PairTally implements Tally<Ranking, PairTally> {

  private final Roll roll;

  /** How many rank the candidate of the row above that of the column, row by row. */
  private final long[] above;

  /** How many rank each candidate at all. */
  private final long[] ranked;

  private final long ballots;
  private final long blank;

  private PairTally(Roll roll, long[] above, long[] ranked, long ballots, long blank) {
    this.roll = roll;
    this.above = above;
    this.ranked = ranked;
    this.ballots = ballots;
    this.blank = blank;
  }

  /** The tally of no ballots. */
  public static PairTally none(Iterable<PersonId> candidates) {
    Roll roll = Roll.of(Argument.all("candidates", candidates));
    int size = roll.size();
    return new PairTally(roll, new long[size * size], new long[size], 0, 0);
  }

  @Override
  public ImmutableList<PersonId> candidates() {
    return roll.people();
  }

  @Override
  public long ballots() {
    return ballots;
  }

  /** How many ballots rank nobody. */
  public long blank() {
    return blank;
  }

  /**
   * How many ballots rank one candidate above another.
   *
   * @throws IllegalArgumentException if one of them is no candidate
   */
  public long above(PersonId better, PersonId worse) {
    return above(roll.number(better), roll.number(worse));
  }

  long above(int better, int worse) {
    return above[better * roll.size() + worse];
  }

  /**
   * How many ballots rank this candidate, wherever.
   *
   * @throws IllegalArgumentException if there is no such candidate
   */
  public long ranked(PersonId candidate) {
    return ranked[roll.number(candidate)];
  }

  long ranked(int number) {
    return ranked[number];
  }

  @Override
  public PairTally plus(Iterable<? extends Ranking> more) {
    PairTally sum = new PairTally(roll, above.clone(), ranked.clone(), 0, 0);
    int[] inOrder = new int[roll.size()];
    long cast = ballots;
    long empty = blank;
    for (Ranking ballot : more) {
      requireNonNull(ballot, "more has null in it");
      cast++;
      empty += ballot.ranks().isEmpty() ? 1 : 0;
      sum.add(ballot, inOrder);
    }
    return new PairTally(roll, sum.above, sum.ranked, cast, empty);
  }

  /** Counts a ballot into a tally that nobody has seen yet. */
  private void add(Ranking ballot, int[] inOrder) {
    int before = 0;
    for (ImmutableSet<PersonId> rank : ballot.ranks()) {
      int next = before;
      for (PersonId person : rank) {
        int number = roll.number(person);
        inOrder[next++] = number;
        ranked[number]++;
        for (int place = 0; place < before; place++) {
          above[inOrder[place] * roll.size() + number]++;
        }
      }
      before = next;
    }
  }

  @Override
  public PairTally merge(PairTally other) {
    roll.requireSame(other.roll);
    return new PairTally(
        roll,
        Sums.of(above, other.above),
        Sums.of(ranked, other.ranked),
        ballots + other.ballots,
        blank + other.blank);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PairTally tally
        && roll.people().equals(tally.roll.people())
        && Arrays.equals(above, tally.above)
        && Arrays.equals(ranked, tally.ranked)
        && ballots == tally.ballots
        && blank == tally.blank;
  }

  @Override
  public int hashCode() {
    return 31 * roll.people().hashCode() + Arrays.hashCode(above);
  }

  /** How many ballots and candidates there are. */
  @Override
  public String toString() {
    return ballots + " ballots that rank " + roll.people();
  }
}
