package org.leadershipmethod.massline;

/**
 * How far an idea has come on its way from the masses to the masses ({@code M4.1} to {@code M4.4}),
 * in the order of that way.
 *
 * <p>An idea is scattered or concentrated as a whole; from then on it goes its way in each unit.
 */
public enum Phase {
  /** Somebody voiced it, beside many others. */
  SCATTERED("voiced"),
  /** It was made of scattered ideas, through study. */
  CONCENTRATED("concentrated"),
  /** It was made known in a unit. */
  PROPAGATED("propagated"),
  /** It was explained there. */
  EXPLAINED("explained"),
  /** People there embraced it as their own. */
  EMBRACED("embraced"),
  /** They held fast to it. */
  HELD("held fast"),
  /** They acted on it. */
  PRACTISED("acted on"),
  /** It was seen in what they did whether it is right. */
  TESTED("tested");

  private final String done;

  Phase(String done) {
    this.done = done;
  }

  /** What was done with an idea that came here, as a word such as {@code "explained"}. */
  String done() {
    return done;
  }
}
