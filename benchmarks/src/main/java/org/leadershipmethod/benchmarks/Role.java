package org.leadershipmethod.benchmarks;

import java.util.Locale;

/** What somebody is in a comparison. */
enum Role {
  /** The library, by its public names, as somebody calls it who uses it. */
  OURS,
  /** What a Java developer writes who has no library. */
  PLAIN,
  /** Somebody else's library. */
  PEER,
  /** Arrays of numbers that were written for this one question, without names or checks. */
  LIMIT,
  /** Nobody has said what it is. */
  UNKNOWN;

  /** In a table. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
