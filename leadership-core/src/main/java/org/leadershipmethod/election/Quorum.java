package org.leadershipmethod.election;

import static java.util.Objects.requireNonNull;

/**
 * How many have to take part so that a vote counts: at least this share of all who could.
 *
 * @param least the share that is enough
 */
public record Quorum(Share least) {

  /** At least half of all. */
  public static final Quorum HALF = of(1, 2);

  /** Makes a quorum of a share. */
  public Quorum {
    requireNonNull(least, "least");
  }

  /**
   * At least this part of the whole: {@code Quorum.of(1, 2)} is half.
   *
   * @throws IllegalArgumentException if that is no share
   */
  public static Quorum of(int part, int whole) {
    return new Quorum(Share.of(part, whole));
  }

  /**
   * Whether so many of all are enough.
   *
   * @throws IllegalArgumentException if there are more of them than all, or fewer than none, or all
   *     are fewer than one
   */
  public boolean isReachedBy(int present, int all) {
    return Share.of(present, all).compareTo(least) >= 0;
  }

  /** Whether enough of those who could vote did. */
  public boolean isReachedBy(Turnout turnout) {
    return turnout.share().compareTo(least) >= 0;
  }

  /** In words: {@code at least 1/2}. */
  @Override
  public String toString() {
    return "at least " + least;
  }
}
