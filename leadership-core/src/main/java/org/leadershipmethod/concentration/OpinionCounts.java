package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;

/**
 * How many agree, disagree and pass.
 *
 * <p>No number is below zero, and all of them together fit a long; checked here. The sum of two is
 * exact, or it throws. For example {@code OpinionCounts.NONE.plus(Opinion.AGREE)} is one vote that
 * agrees.
 *
 * @param agree how many agree
 * @param disagree how many disagree
 * @param pass how many pass
 */
public record OpinionCounts(long agree, long disagree, long pass) {

  /** No vote. */
  public static final OpinionCounts NONE = new OpinionCounts(0, 0, 0);

  /**
   * Makes the counts.
   *
   * @throws IllegalArgumentException if one is below zero
   * @throws ArithmeticException if all of them are more than a long can hold
   */
  public OpinionCounts {
    if (agree < 0 || disagree < 0 || pass < 0) {
      throw new IllegalArgumentException(
          "Votes are counted from 0, but there were "
              + agree
              + " that agree, "
              + disagree
              + " that disagree and "
              + pass
              + " that pass.");
    }
    Math.addExact(Math.addExact(agree, disagree), pass);
  }

  /** All votes, those that pass among them. */
  public long votes() {
    return agree + disagree + pass;
  }

  /** How many hold an opinion. */
  public long with(Opinion opinion) {
    return switch (requireNonNull(opinion, "opinion")) {
      case AGREE -> agree;
      case DISAGREE -> disagree;
      case PASS -> pass;
    };
  }

  /**
   * These and one vote more.
   *
   * @throws ArithmeticException if that is more than a long can hold
   */
  public OpinionCounts plus(Opinion opinion) {
    return switch (requireNonNull(opinion, "opinion")) {
      case AGREE -> new OpinionCounts(Math.addExact(agree, 1), disagree, pass);
      case DISAGREE -> new OpinionCounts(agree, Math.addExact(disagree, 1), pass);
      case PASS -> new OpinionCounts(agree, disagree, Math.addExact(pass, 1));
    };
  }

  /**
   * These and others.
   *
   * @throws ArithmeticException if the sum is more than a long can hold
   */
  public OpinionCounts plus(OpinionCounts other) {
    requireNonNull(other, "other");
    return new OpinionCounts(
        Math.addExact(agree, other.agree),
        Math.addExact(disagree, other.disagree),
        Math.addExact(pass, other.pass));
  }

  /** These without some of them. */
  OpinionCounts minus(OpinionCounts some) {
    return new OpinionCounts(agree - some.agree, disagree - some.disagree, pass - some.pass);
  }

  /**
   * The part that holds an opinion, as one estimates it who has seen one vote for and one against
   * before: {@code (n + 1) / (votes + 2)}. Without any vote it is a half. The sum is exact, and the
   * part is above 0 and below 1.
   */
  public Ratio part(Opinion opinion) {
    return new Ratio(
        BigInteger.valueOf(with(opinion)).add(BigInteger.ONE),
        BigInteger.valueOf(votes()).add(BigInteger.TWO));
  }

  /** The numbers as words. */
  @Override
  public String toString() {
    return agree + " agree, " + disagree + " disagree, " + pass + " pass";
  }
}
