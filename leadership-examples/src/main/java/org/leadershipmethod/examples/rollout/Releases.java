package org.leadershipmethod.examples.rollout;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMultiset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many releases lie between two stages, of each proposal of some.
 *
 * @param counts each number of releases as often as it occurs
 */
record Releases(ImmutableSortedMultiset<Long> counts) {

  static Releases of(Stream<Long> counts) {
    return new Releases(
        counts.collect(
            ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder())));
  }

  /** Of all proposals of which two stages are in order. */
  static Releases between(Maturity first, Maturity other, List<Rollout> all) {
    return of(all.stream().flatMap(one -> one.between(first, other).stream()));
  }

  /**
   * The number in the middle, as text; {@code 2.5} where it lies between two. Empty where there is
   * no number.
   */
  Optional<String> median() {
    List<Long> sorted = counts.asList();
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    long twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
    return Optional.of(twice / 2 + (twice % 2 == 0 ? "" : ".5"));
  }

  /** How often each number occurs, as data. */
  ImmutableMap<String, Object> data() {
    ImmutableMap.Builder<String, Object> times = ImmutableMap.builder();
    counts.elementSet().forEach(one -> times.put(String.valueOf(one), counts.count(one)));
    return ImmutableMap.<String, Object>builder()
        .put("proposals", counts.size())
        .putAll(
            median()
                .map(one -> ImmutableMap.<String, Object>of("median", one))
                .orElse(ImmutableMap.of()))
        .put("times", times.buildOrThrow())
        .buildOrThrow();
  }
}
