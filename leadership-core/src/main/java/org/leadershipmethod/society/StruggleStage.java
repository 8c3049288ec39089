package org.leadershipmethod.society;

/**
 * How far the struggle of a class has come, from the first on.
 *
 * <p>The text speaks of a certain stage and names no others ({@code R1.2}); these three are ours,
 * and which of them brings parties forth is the bound {@link SocietyBounds#PARTY_STAGE}.
 *
 * <p>A later stage includes those before: {@code SCATTERED.isReachedBy(POLITICAL)}. Nothing moves a
 * class from one to the next but an entry that says so, and it may fall back.
 */
public enum StruggleStage {
  /** People resist one by one, here and there. */
  SCATTERED("scattered"),
  /** They stand together for single demands. */
  JOINT("joint"),
  /** They stand together as a class, for what the whole class needs. */
  POLITICAL("political");

  private final String words;

  StruggleStage(String words) {
    this.words = words;
  }

  /** Whether this stage was reached once another is. */
  public boolean isReachedBy(StruggleStage other) {
    return other.compareTo(this) >= 0;
  }

  /** The stage as a word in a sentence. */
  @Override
  public String toString() {
    return words;
  }
}
