package org.leadershipmethod.guidance;

/**
 * How far a campaign has come: the initial, the middle and the final stage ({@code M3.8}).
 *
 * <p>The text names the three and does not say where one ends. So a stage begins where those who
 * lead say that it does, by {@link StageBegun}, and nothing is derived from other events.
 */
public enum Stage {
  /** It begins at some points. */
  INITIAL("initial"),
  /** It is carried to more of them. */
  MIDDLE("middle"),
  /** It holds for all. */
  FINAL("final");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  /** The stage as a word in a sentence. */
  @Override
  public String toString() {
    return words;
  }
}
