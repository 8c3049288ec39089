package org.leadershipmethod.nucleus;

/**
 * What somebody is assessed by ({@code M3.10}, {@code M3.12}).
 *
 * <p>A seat asks for the first three, and for contact with the others. That contact is no criterion
 * here: it is computed from the links that were kept, and nobody can rate it.
 */
public enum Criterion {
  /** Devotion to the cause. */
  DEVOTION("devotion to the cause", true),
  /** The ability to find one's bearings alone. */
  INDEPENDENCE("finding one's bearings alone", true),
  /** Keeping to what was decided. */
  DISCIPLINE("discipline", true),
  /** Doing more than others. */
  ACTIVITY("activity", false),
  /** Being upright. */
  UPRIGHTNESS("uprightness", false),
  /** Being alert. */
  ALERTNESS("alertness", false);

  private final String words;
  private final boolean isNeeded;

  Criterion(String words, boolean isNeeded) {
    this.words = words;
    this.isNeeded = isNeeded;
  }

  /** Whether a seat in a leading group asks for it ({@code M3.12}). */
  public boolean isNeeded() {
    return isNeeded;
  }

  /** The criterion as words in a sentence. */
  @Override
  public String toString() {
    return words;
  }
}
