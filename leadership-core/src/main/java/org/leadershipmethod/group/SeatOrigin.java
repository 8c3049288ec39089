package org.leadershipmethod.group;

/**
 * How somebody came by a seat in a leading group, as it was recorded ({@code R3.1}, {@code R3.2}).
 *
 * <p>Leaders are elected, and neither appointed nor born to it; the other constants are here
 * because records tell of such seats, too. Of {@link #NOT_KNOWN} nobody is accused.
 */
public enum SeatOrigin {
  /** By an election. */
  ELECTED("elected"),
  /** Named by somebody else. */
  APPOINTED("appointed"),
  /** By their own declaration. */
  SELF_APPOINTED("self-appointed"),
  /** By birth or kinship. */
  BORN_TO_IT("born to it"),
  /** Nobody wrote down how. */
  NOT_KNOWN("in a way that is not known");

  private final String words;

  SeatOrigin(String words) {
    this.words = words;
  }

  /** The origin as words in a sentence. */
  @Override
  public String toString() {
    return words;
  }
}
