package org.leadershipmethod.election;

/**
 * What the practical test of the masses shows of a candidate ({@code R3.1}).
 *
 * <p>Nobody has a quality by being said to have it: a {@link Standing} names the deeds that show
 * it.
 */
public enum Quality {
  /** People believe them, because what they said came true. */
  CREDIBLE,
  /** People follow them, because it served them before. */
  INFLUENTIAL,
  /** They have done such work themselves. */
  EXPERIENCED
}
