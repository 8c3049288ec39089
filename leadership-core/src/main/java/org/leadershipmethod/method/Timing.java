package org.leadershipmethod.method;

import java.time.Instant;

/**
 * Which of the moments that an order leaves to the entries are taken.
 *
 * <p>What a rule says may depend on how far apart entries are, and on which side of a day they are:
 * so each order is looked at with the ends of what it leaves open, too.
 */
enum Timing {
  /** None in particular: each entry has all the time that the order leaves to it. */
  AS_KNOWN,
  /** Everything as early as it may have been. */
  EARLY,
  /** Everything as late as it may have been. */
  LATE,
  /** What the question is about as late as it may have been, and all else as early. */
  APART,
  /** What the question is about as early as it may have been, and all else as near to it. */
  CLOSE;

  /**
   * The moment of an entry, of those that the order leaves to it.
   *
   * @param from the first of them
   * @param to the last of them
   * @param isSubject whether the question is about the entry
   * @param subject the first moment that is left to what the question is about
   */
  Instant moment(Instant from, Instant to, boolean isSubject, Instant subject) {
    return switch (this) {
      case EARLY -> from;
      case LATE, AS_KNOWN -> to;
      case APART -> isSubject ? to : from;
      case CLOSE -> isSubject || subject.isBefore(from) ? from : earlier(to, subject);
    };
  }

  static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
