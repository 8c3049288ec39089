package org.leadershipmethod.group;

/**
 * How somebody came by a seat in a leading group, as it was recorded ({@code R3.1}, {@code R3.2}).
 *
 * <p>The leaders of a party are elected, and neither appointed nor born to it; the other constants
 * are here because records tell of such seats, too. Of {@link #NOT_KNOWN} nobody is accused.
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
  /** As head of the unit that the group leads ({@code M3.1}). */
  AS_HEAD("as head of the unit"),
  /** By what they did in the work of the unit ({@code M3.7}). */
  CAME_FORWARD("by coming forward in the work"),
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
