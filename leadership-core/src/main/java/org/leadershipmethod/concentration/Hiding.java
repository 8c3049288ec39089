package org.leadershipmethod.concentration;

/**
 * Which groups are so small that what they said is not shown.
 *
 * <p>For example {@code Hiding.below(5)}: a group with fewer than five votes on an idea. People in
 * no group are hidden like a group, since somebody may know who they are.
 *
 * @param fewest how many votes a group needs on an idea to be shown; 0 and 1 hide nothing
 * @param isUngroupedOpen whether people in no group may be found by taking all groups from the
 *     total; right where nobody knows who they are
 */
public record Hiding(int fewest, boolean isUngroupedOpen) {

  /** Everything is shown. */
  public static final Hiding NOTHING = new Hiding(0, false);

  /**
   * Makes it of both.
   *
   * @throws IllegalArgumentException if the bound is below zero
   */
  public Hiding {
    if (fewest < 0) {
      throw new IllegalArgumentException("fewest counts votes, but it was " + fewest + ".");
    }
  }

  /**
   * Groups with fewer votes than this on an idea are hidden, and so are people in no group.
   *
   * @throws IllegalArgumentException if the bound is below zero
   */
  public static Hiding below(int fewest) {
    return new Hiding(fewest, false);
  }

  /** The same, but for people in no group. */
  public Hiding butUngrouped() {
    return new Hiding(fewest, true);
  }

  boolean isNothing() {
    return fewest <= 1;
  }

  /**
   * Whether a total of small groups alone says of none of them how many votes it has: more than one
   * of each, among several, of which one at least may have two and still be small.
   */
  boolean leavesOpen(long total, int groups, boolean hasOpenRest) {
    return fewest > 2 && total >= fewest && total > groups && (groups > 1 || hasOpenRest);
  }
}
