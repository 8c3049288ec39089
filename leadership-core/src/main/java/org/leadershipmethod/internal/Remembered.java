package org.leadershipmethod.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What ended lately, by its id: it can still be named, and what was known of it is told.
 *
 * <p>Something is forgotten when another ends more than {@link #KEPT} after it, so that memory does
 * not grow with the length of the record. Immutable.
 *
 * @param <K> the ids
 * @param <V> what is known of each
 * @param inOrder what ended, by a number that is given when it ends
 * @param numbers the numbers by id
 * @param first no lower number is there any more
 * @param next the number that is given next
 */
public record Remembered<K, V>(
    SharedMap<Long, Ended<K, V>> inOrder, SharedMap<K, Long> numbers, long first, long next) {

  /** How long something is remembered after it ended. */
  public static final Duration KEPT = Duration.ofDays(366);

  /**
   * One thing that ended.
   *
   * @param <K> the ids
   * @param <V> what is known of each
   * @param id its id
   * @param known what is known of it
   * @param until when it ended
   */
  public record Ended<K, V>(K id, V known, Instant until) {}

  /** Nothing ended yet. */
  public static <K, V> Remembered<K, V> nothing() {
    return new Remembered<>(SharedMap.empty(), SharedMap.empty(), 0, 0);
  }

  /** What is known of something that ended lately. */
  public Optional<V> of(K id) {
    return Optional.ofNullable(numbers.get(id)).map(inOrder::get).map(Ended::known);
  }

  /** The ids of what ended lately. */
  public Stream<K> ids() {
    return numbers.keySet().stream();
  }

  /** The same with something that ended now; what ended long before it is forgotten. */
  public Remembered<K, V> with(K id, V known, Instant until) {
    Remembered<K, V> others = without(id).lately(until);
    return new Remembered<>(
        others.inOrder.plus(next, new Ended<>(id, known, until)),
        others.numbers.plus(id, next),
        others.first,
        next + 1);
  }

  /** The same without something that is there again. */
  public Remembered<K, V> without(K id) {
    Long number = numbers.get(id);
    return number == null
        ? this
        : new Remembered<>(inOrder.minus(number), numbers.minus(id), first, next);
  }

  private Remembered<K, V> lately(Instant now) {
    Remembered<K, V> left = this;
    for (long number = first; number < next; number++) {
      Ended<K, V> ended = inOrder.get(number);
      if (ended != null && !isForgotten(ended.until(), now)) {
        return new Remembered<>(left.inOrder, left.numbers, number, next);
      }
      left = ended == null ? left : left.without(ended.id());
    }
    return new Remembered<>(left.inOrder, left.numbers, next, next);
  }

  private static boolean isForgotten(Instant until, Instant now) {
    return until.isBefore(Instant.MAX.minus(KEPT)) && until.plus(KEPT).isBefore(now);
  }
}
