package org.leadershipmethod.concentration;

/**
 * A way to concentrate what many said: from tallies to some ideas, in an order ({@code M4.2},
 * {@code M9.1}).
 *
 * <p>Ours are {@link SharedByAll}, {@link SharedByGroups}, {@link GroupVoice} and {@link
 * NextToPut}. One of your own stands beside them, such as one that puts ideas together whose texts
 * say the same: {@code Study<Theme> byTheme = tallies ->
 * Studied.of(themes(tallies.ideas().keySet()))}.
 *
 * <p>The same tallies give the same; whoever writes a study sees to it, since nothing here can
 * check it. No study may drop an idea in silence: what it does not look at is in {@link
 * Studied#leftOut}.
 *
 * @param <T> what it says of an idea
 */
@FunctionalInterface
public interface Study<T> {

  /** What comes of it. */
  Studied<T> of(Tallies tallies);
}
