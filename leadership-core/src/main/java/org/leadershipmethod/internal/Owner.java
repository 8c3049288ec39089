package org.leadershipmethod.internal;

/**
 * Who alone may change a structure in place: whoever reads a long record, for as long as nobody
 * else has what they made.
 *
 * <p>What was made under a mark is changed in place by whoever still holds that very mark, and
 * copied by everybody else. Give a version away, and take a new mark: the version stays as it is
 * for good.
 */
public final class Owner {

  /** A new mark, which nobody else holds. */
  public Owner() {}
}
