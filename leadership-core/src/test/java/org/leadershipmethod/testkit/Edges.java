package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.leadershipmethod.rule.Bound;

/**
 * A bound at both edges of how far it may be moved.
 *
 * @param <T> what is bounded
 * @param bound the bound
 * @param inside the last values that it takes, one for each edge
 * @param outside the first values that it does not take
 */
public record Edges<T>(Bound<T> bound, ImmutableList<T> inside, ImmutableList<T> outside) {

  /** A bound that takes all of these values. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public static <T> Edges<T> of(Bound<T> bound, T... inside) {
    return new Edges<>(bound, ImmutableList.copyOf(inside), ImmutableList.of());
  }

  /** A bound that takes so many days, the first and the last included. */
  public static Edges<Duration> ofDays(Bound<Duration> bound, int first, int last) {
    return of(bound, Duration.ofDays(first), Duration.ofDays(last))
        .butNot(Duration.ofDays(first).minusNanos(1), Duration.ofDays(last).plusNanos(1));
  }

  /** The same that does not take these. */
  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  public final Edges<T> butNot(T... further) {
    return new Edges<>(bound, inside, ImmutableList.copyOf(further));
  }
}
