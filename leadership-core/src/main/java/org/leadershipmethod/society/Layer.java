package org.leadershipmethod.society;

/**
 * One of the four layers of a chain: masses, class, party, leaders ({@code R4.1}).
 *
 * <p>There are these four kinds and no others, so no estate, clique or faction can take the place
 * of one ({@code R1.4}).
 */
public sealed interface Layer permits Masses, Representative {

  /** What it is named by. */
  LayerId key();

  /** Which of the four it is. */
  default LayerKind kind() {
    return key().kind();
  }
}
