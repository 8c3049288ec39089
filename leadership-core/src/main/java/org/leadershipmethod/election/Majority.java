package org.leadershipmethod.election;

import static java.util.Objects.requireNonNull;

/**
 * How many have to agree so that something is decided: more than this share.
 *
 * <p>Of what, is for whoever asks to say: of the votes cast, or of all seats. Exactly the share is
 * not enough.
 *
 * @param exceeded the share that has to be exceeded
 */
public record Majority(Share exceeded) {

  /** More than half. */
  public static final Majority SIMPLE = of(1, 2);

  /** More than two thirds. */
  public static final Majority TWO_THIRDS = of(2, 3);

  /** Makes a majority of the share that has to be exceeded. */
  public Majority {
    requireNonNull(exceeded, "exceeded");
  }

  /**
   * More than this part of the whole: {@code Majority.of(1, 2)} is more than half.
   *
   * @throws IllegalArgumentException if that is no share
   */
  public static Majority of(int part, int whole) {
    return new Majority(Share.of(part, whole));
  }

  /**
   * Whether so many of all are enough; never where there are none at all.
   *
   * @throws IllegalArgumentException if there are more of them than all, or fewer than none
   */
  public boolean isReachedBy(int agreeing, int all) {
    return (agreeing != 0 || all != 0) && Share.of(agreeing, all).compareTo(exceeded) > 0;
  }

  /** In words: {@code more than 1/2}. */
  @Override
  public String toString() {
    return "more than " + exceeded;
  }
}
