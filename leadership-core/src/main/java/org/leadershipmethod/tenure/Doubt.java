package org.leadershipmethod.tenure;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time in which something may be otherwise than is said of it.
 *
 * @param from since when
 * @param until when it is settled again; {@link Instant#MAX} for never
 * @param values the values that it may have too
 * @param isPerhapsNone whether it may have none, and may have one where it is said to have none
 * @param <V> what values are
 */
record Doubt<V>(Instant from, Instant until, ImmutableSet<V> values, boolean isPerhapsNone) {

  boolean isAt(Instant moment) {
    return !moment.isBefore(from) && moment.isBefore(until);
  }

  /** When it is settled again; empty for never. */
  Optional<Instant> end() {
    return Optional.of(until).filter(Instant.MAX::isAfter);
  }

  /** Adds what is possible to what is said. */
  void addTo(Set<@Nullable V> said) {
    if (isPerhapsNone) {
      said.add(null);
    }
    if (isPerhapsNone || said.stream().anyMatch(value -> value != null)) {
      said.addAll(values);
    }
  }
}
