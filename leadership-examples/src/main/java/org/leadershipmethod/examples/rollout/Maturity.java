package org.leadershipmethod.examples.rollout;

import org.leadershipmethod.guidance.Stage;

/** How far a proposal is to have come by a milestone, and the stage of a campaign it is read as. */
enum Maturity {
  ALPHA("alpha", Stage.INITIAL),
  BETA("beta", Stage.MIDDLE),
  STABLE("stable", Stage.FINAL);

  private final String key;
  private final Stage stage;

  Maturity(String key, Stage stage) {
    this.key = key;
    this.stage = stage;
  }

  /** The stage that it is read as. */
  Stage stage() {
    return stage;
  }

  /** What it is called in a file. */
  @Override
  public String toString() {
    return key;
  }
}
