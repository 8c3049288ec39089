package org.leadershipmethod.concentration;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.leadershipmethod.internal.Argument;

/**
 * What came of a study: what it chose, the first first, and what it did not look at.
 *
 * <p>An idea in neither was looked at and not chosen.
 *
 * @param <T> what is said of an idea
 * @param chosen what was chosen, in its order
 * @param leftOut which ideas were not looked at, and why
 */
public record Studied<T>(ImmutableList<T> chosen, ImmutableSortedMap<IdeaId, LeftOut> leftOut) {

  /** Makes it of both. */
  public Studied {
    chosen = Argument.all("chosen", chosen);
    leftOut = ImmutableSortedMap.copyOf(requireNonNull(leftOut, "leftOut"));
  }

  /** What came of a study that looked at every idea. */
  public static <T> Studied<T> of(Iterable<? extends T> chosen) {
    return new Studied<>(Argument.all("chosen", chosen), ImmutableSortedMap.of());
  }

  static <T> Studied<T> of(Iterable<? extends T> chosen, Map<IdeaId, LeftOut> leftOut) {
    return new Studied<>(Argument.all("chosen", chosen), ImmutableSortedMap.copyOf(leftOut));
  }
}
