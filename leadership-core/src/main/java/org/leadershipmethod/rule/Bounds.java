package org.leadershipmethod.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/**
 * The bounds in force: what a program changed, and how hard the circumstances are.
 *
 * <p>A bound that was not changed has its own value. Changes are checked against how far a bound
 * may be moved, and show in every diagnosis.
 *
 * <p>This class is immutable.
 */
public final class Bounds {

  /** Every bound as stated, in ordinary circumstances. */
  public static final Bounds AS_STATED = new Bounds(ImmutableMap.of(), Difficulty.ORDINARY);

  private final ImmutableMap<Bound<?>, Object> changed;
  private final Difficulty difficulty;

  private Bounds(ImmutableMap<Bound<?>, Object> changed, Difficulty difficulty) {
    this.changed = changed;
    this.difficulty = difficulty;
  }

  /**
   * These bounds with one of them moved.
   *
   * @throws IllegalArgumentException if the value is further from the principle than the bound
   *     allows
   */
  public <T> Bounds with(Bound<T> bound, T value) {
    bound
        .problemOf(requireNonNull(value, "value"))
        .ifPresent(
            problem -> {
              throw new IllegalArgumentException(problem.toString());
            });
    ImmutableMap.Builder<Bound<?>, Object> next = ImmutableMap.builder();
    return new Bounds(next.putAll(changed).put(bound, value).buildKeepingLast(), difficulty);
  }

  /** These bounds in other circumstances ({@code M9.2}). */
  public Bounds under(Difficulty newDifficulty) {
    return new Bounds(changed, requireNonNull(newDifficulty, "newDifficulty"));
  }

  /** How hard the circumstances are. */
  public Difficulty difficulty() {
    return difficulty;
  }

  /** The value of a bound that is in force. */
  @SuppressWarnings("unchecked") // with() puts a T under a Bound<T>, and nothing else puts anything
  public <T> T of(Bound<T> bound) {
    return bound.under(difficulty, (T) changed.getOrDefault(bound, bound.value()));
  }

  /**
   * The value of a bound that is in force, in words, and whose it is: {@code 30 days (ours)},
   * {@code 36 hours (yours; stated: 30 days)}, {@code 15 days (ours; difficulty: HARD; stated: 30
   * days)}.
   */
  public Sentence told(Bound<?> bound) {
    return new ToldBound(this, bound).told();
  }

  boolean isChanged(Bound<?> bound) {
    return changed.containsKey(bound);
  }

  /** What is stated here or by the bound itself, before the circumstances are looked at. */
  Object unscaled(Bound<?> bound) {
    return changed.getOrDefault(bound, bound.value());
  }

  /**
   * What is not as stated, a line each, for a reader of a diagnosis; empty when all is as stated.
   */
  public ImmutableList<String> changes() {
    return told().stream().map(Sentence::toString).collect(toImmutableList());
  }

  /** What is not as stated, a sentence each, for a reader of whatever language. */
  public ImmutableList<Sentence> told() {
    ImmutableList.Builder<Sentence> told = ImmutableList.builder();
    if (difficulty != Difficulty.ORDINARY) {
      told.add(ToldBound.difficulty(difficulty));
    }
    changed.forEach((bound, value) -> told.add(ToldBound.change(bound, value)));
    return told.build();
  }

  /** Two are equal when the same bounds have the same values and the circumstances are as hard. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Bounds that
        && changed.equals(that.changed)
        && difficulty == that.difficulty;
  }

  @Override
  public int hashCode() {
    return 31 * changed.hashCode() + difficulty.name().hashCode();
  }

  /** What is not as stated. */
  @Override
  public String toString() {
    return changes().isEmpty() ? "bounds as stated" : String.join(", ", changes());
  }
}
