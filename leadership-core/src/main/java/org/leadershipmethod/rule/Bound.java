package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.input.Problem;

/**
 * A figure or choice that a rule needs and that a program may move: a window in days, a number from
 * two to three.
 *
 * <p>A bound says where it comes from: from a clause, or from us because the text leaves it open
 * ({@code M9.1}); a bound that is ours never cites a clause as its source. It says how far it may
 * be moved without giving up the principle, and whether harder circumstances tighten it ({@code
 * M9.2}). Bounds are constants beside their rule and are the keys under which a changed value is
 * stated; two bounds are the same only if they are the same object.
 *
 * @param <T> what is bounded: a duration, a number, a choice
 */
public final class Bound<T> {

  private final String name;
  private final T value;
  private final ImmutableSet<Clause> source;
  private final String reason;
  private final String range;
  private final Predicate<T> allowed;
  private final BiFunction<T, Difficulty, T> scaled;

  private Bound(
      String name,
      T value,
      ImmutableSet<Clause> source,
      String reason,
      String range,
      Predicate<T> allowed,
      BiFunction<T, Difficulty, T> scaled) {
    this.name = requireNonNull(name, "name");
    this.value = requireNonNull(value, "value");
    this.source = source;
    this.reason = requireNonNull(reason, "reason");
    this.range = requireNonNull(range, "range");
    this.allowed = allowed;
    this.scaled = scaled;
  }

  /**
   * A bound that the library chose because the text leaves it open.
   *
   * @param name what it is called in reports
   * @param value what holds unless a program says otherwise
   * @param reason why this value
   */
  public static <T> Bound<T> ours(String name, T value, String reason) {
    return new Bound<>(
        name, value, ImmutableSet.of(), reason, "any", any -> true, (v, difficulty) -> v);
  }

  /**
   * A bound that a clause states.
   *
   * @param name what it is called in reports
   * @param value what the clause says
   * @param clause where it says so
   */
  public static <T> Bound<T> fromText(String name, T value, Clause clause) {
    return new Bound<>(
        name,
        value,
        ImmutableSet.of(requireNonNull(clause, "clause")),
        "stated by " + clause.id(),
        "any",
        any -> true,
        (v, difficulty) -> v);
  }

  /**
   * The same bound with a limit to how far it may be moved; the stated value has to keep it.
   *
   * @throws IllegalArgumentException if the stated value does not keep the limit
   */
  public Bound<T> within(String newRange, Predicate<T> newAllowed) {
    if (!newAllowed.test(value)) {
      throw new IllegalArgumentException(
          name + ": its own value " + value + " is not " + newRange + ".");
    }
    return new Bound<>(
        name, value, source, reason, requireNonNull(newRange, "newRange"), newAllowed, scaled);
  }

  /** The same bound, changed by how hard the circumstances are ({@code M9.2}). */
  public Bound<T> scaledBy(BiFunction<T, Difficulty, T> newScaled) {
    return new Bound<>(
        name, value, source, reason, range, allowed, requireNonNull(newScaled, "newScaled"));
  }

  /** What it is called in reports. */
  public String name() {
    return name;
  }

  /** Its name, under a key by which another language has a name for it. */
  public Template named() {
    return Template.of("bound." + name.replace(' ', '-'), name);
  }

  /** What holds unless a program says otherwise, before the circumstances are looked at. */
  public T value() {
    return value;
  }

  /** The clause that states it; empty for a bound that is ours. */
  public ImmutableSet<Clause> source() {
    return source;
  }

  /** Whether the library chose it because the text leaves it open. */
  public boolean isOurs() {
    return source.isEmpty();
  }

  /** Why this value. */
  public String reason() {
    return reason;
  }

  /** How far it may be moved, in words. */
  public String range() {
    return range;
  }

  /** Why a value is too far from the principle, or empty if it may be stated. */
  public Optional<Problem> problemOf(T other) {
    return allowed.test(other)
        ? Optional.empty()
        : Optional.of(new Problem("bound '" + name + "'", String.valueOf(other), range));
  }

  /** A value of this bound as it is under a difficulty. */
  public T under(Difficulty difficulty, T stated) {
    return scaled.apply(stated, difficulty);
  }

  /** Its name and value. */
  @Override
  public String toString() {
    return name + " = " + value;
  }
}
