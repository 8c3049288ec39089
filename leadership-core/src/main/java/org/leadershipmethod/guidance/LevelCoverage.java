package org.leadershipmethod.guidance;

/**
 * How far one level of an organization leads a campaign by guiding ({@code M2.10}).
 *
 * @param level the level, 1 at the top of the tree
 * @param leading the units of this level that know the campaign and have units under them
 * @param guiding those of them whose leaders guided another unit
 */
public record LevelCoverage(int level, int leading, int guiding) {

  /**
   * Makes the figures of a level.
   *
   * @throws IllegalArgumentException if the level is below 1, or if more guide than lead
   */
  public LevelCoverage {
    if (level < 1 || guiding < 0 || leading < guiding) {
      throw new IllegalArgumentException(
          "A level is 1 or more and has no more units that guide than units that lead, but level "
              + level
              + " had "
              + guiding
              + " of "
              + leading
              + ".");
    }
  }

  /** The level in words: {@code level 2: 1 of 3 guided}. */
  @Override
  public String toString() {
    return "level " + level + ": " + guiding + " of " + leading + " guided";
  }
}
