package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Entry;

/**
 * What a granted step gives: the practice as it goes on from there, and what the step reached.
 *
 * <p>Checked here: a step either writes something or was written before.
 *
 * @param <T> what the step reaches
 * @param practice the practice after the step; the one before it is as it was
 * @param value what the step reached
 * @param entries what was written, to be saved by the host; none where the step was sent before
 * @param there what stands there already, where the very same step was sent before; otherwise none
 */
public record Taken<T>(
    Practice practice, T value, ImmutableList<Entry> entries, ImmutableList<Entry> there) {

  /**
   * Makes the outcome of a granted step.
   *
   * @throws IllegalArgumentException if there are entries of both kinds, or none at all
   */
  public Taken {
    requireNonNull(practice, "practice");
    requireNonNull(value, "value");
    if (entries.isEmpty() == there.isEmpty()) {
      throw new IllegalArgumentException(
          "A step writes entries or was written before, but it wrote "
              + entries
              + " and there were "
              + there
              + ".");
    }
  }

  static <T> Taken<T> written(Practice practice, T value, ImmutableList<Entry> entries) {
    return new Taken<>(practice, value, entries, ImmutableList.of());
  }

  static <T> Taken<T> repeated(Practice practice, T value, ImmutableList<Entry> there) {
    return new Taken<>(practice, value, ImmutableList.of(), there);
  }

  /** Whether the very same step was sent before, so that nothing was written now. */
  public boolean isRepeated() {
    return !there.isEmpty();
  }
}
