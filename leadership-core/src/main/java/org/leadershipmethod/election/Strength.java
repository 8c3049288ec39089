package org.leadershipmethod.election;

/**
 * How strong a won pair of candidates is in the Schulze method, where a circle has to be broken at
 * its weakest pair.
 *
 * <p>Where nobody stands in a circle, both give the same order.
 */
public enum Strength {
  /** The votes for the winner of the pair; what the loser has does not count. */
  WINNING_VOTES("winning votes") {
    @Override
    long of(long votesFor, long votesAgainst) {
      return votesFor > votesAgainst ? votesFor : 0;
    }
  },

  /** The lead of the winner: the votes for the winner less those for the loser. */
  MARGINS("margins") {
    @Override
    long of(long votesFor, long votesAgainst) {
      return Math.max(0, votesFor - votesAgainst);
    }
  };

  private final String words;

  Strength(String words) {
    this.words = words;
  }

  /** The strength of a pair, 0 for one that is not won. */
  abstract long of(long votesFor, long votesAgainst);

  /** In words: {@code winning votes}. */
  @Override
  public String toString() {
    return words;
  }
}
