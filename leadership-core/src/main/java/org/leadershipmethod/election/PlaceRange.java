package org.leadershipmethod.election;

/**
 * The places that a count leaves to a candidate, counted from 1; whoever the ballots do not tell
 * apart share some.
 *
 * <p>Checked here: the places begin at 1 or later, and do not end before they begin.
 *
 * @param first the best place that may be theirs
 * @param last the worst place that may be theirs; the same as the first where nothing is left open
 */
public record PlaceRange(int first, int last) {

  /**
   * Makes a range of its two ends.
   *
   * @throws IllegalArgumentException if the first is below 1, or the last before the first
   */
  public PlaceRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "Places begin at 1 and end at the last, but they were " + first + " to " + last + ".");
    }
  }

  /** Whether some place may be that of either. */
  public boolean overlaps(PlaceRange other) {
    return first <= other.last && other.first <= last;
  }

  /** The part of these places that is between two, both included. */
  PlaceRange within(int from, int to) {
    return new PlaceRange(Math.max(first, from), Math.min(last, to));
  }

  /** In short: {@code 3}, or {@code 1-2}. */
  @Override
  public String toString() {
    return first == last ? String.valueOf(first) : first + "-" + last;
  }
}
