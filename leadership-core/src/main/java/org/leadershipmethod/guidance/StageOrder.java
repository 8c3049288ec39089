package org.leadershipmethod.guidance;

/**
 * Whether the stages of a campaign began one after the other, as far as they were written down.
 *
 * <p>A stage that was not written down is missing, and makes no order wrong.
 */
public enum StageOrder {
  /** Each began after all those before it were begun. */
  IN_ORDER("in order"),
  /** One began before another that should have begun first. */
  OUT_OF_ORDER("out of order"),
  /** Two may have begun in either order: their times are the same, or overlap. */
  UNCLEAR("cannot be told"),
  /** Fewer than two are written down, so there is nothing to compare. */
  NOTHING_TO_COMPARE("nothing to compare");

  private final String words;

  StageOrder(String words) {
    this.words = words;
  }

  /** The answer in words. */
  @Override
  public String toString() {
    return words;
  }
}
