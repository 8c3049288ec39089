package org.leadershipmethod.nucleus;

/**
 * What a record tells of at all. Where it tells of no deed, nobody can be said to have done
 * nothing.
 */
enum Recorded {
  /** Deeds of anybody. */
  DEEDS,
  /** Links that anybody kept. */
  LINKS,
  /** Seats in the leading group of any unit. */
  SEATS
}
