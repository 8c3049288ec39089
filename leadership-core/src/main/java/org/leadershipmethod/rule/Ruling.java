package org.leadershipmethod.rule;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadershipmethod.input.Problem;

/**
 * The answer to a step that somebody wants to take: granted, with what it reaches, or refused, with
 * why.
 *
 * <p>A refusal is a value like any other; nothing is thrown unless a caller asks for it with {@link
 * #orElseThrow}.
 *
 * @param <T> what the step reaches
 */
public sealed interface Ruling<T> {

  /**
   * The step was taken.
   *
   * @param <T> what the step reaches
   * @param value what it reached
   */
  record Granted<T>(T value) implements Ruling<T> {
    /** Makes the ruling. */
    public Granted {
      requireNonNull(value, "value");
    }
  }

  /**
   * The step was not taken, and nothing of it was written.
   *
   * @param <T> what the step was to reach
   * @param findings the clauses it would have broken, with what would have been accepted
   * @param problems what in it could not be read or examined
   */
  record Refused<T>(ImmutableList<Finding> findings, ImmutableList<Problem> problems)
      implements Ruling<T> {
    /**
     * Makes the ruling.
     *
     * @throws IllegalArgumentException if it gives no reason at all
     */
    public Refused {
      requireNonNull(problems, "problems");
      if (findings.isEmpty() && problems.isEmpty()) {
        throw new IllegalArgumentException("A refusal gives a reason, but there was none.");
      }
    }

    /** Every reason in full, one after the other. */
    public String explanation() {
      return explanation(Words.ENGLISH);
    }

    /**
     * Every reason in full in a language, one after the other; of a problem, what was found and
     * what was expected stay as they are.
     */
    public String explanation(Words words) {
      requireNonNull(words, "words");
      return Stream.concat(
              findings.stream().map(words::of),
              problems.stream().map(problem -> words.of(Phrase.of(problem))))
          .collect(joining("\n"));
    }

    /** Refused, and why. */
    @Override
    public String toString() {
      return "Refused:\n" + explanation();
    }
  }

  /** A ruling that grants. */
  static <T> Ruling<T> granted(T value) {
    return new Granted<>(value);
  }

  /** Whether the step was taken. */
  default boolean isGranted() {
    return this instanceof Granted;
  }

  /** Takes one of two ways: the first with what was reached, the second with the refusal. */
  default <R> R fold(
      Function<? super T, ? extends R> granted, Function<? super Refused<T>, ? extends R> refused) {
    if (this instanceof Granted<T> yes) {
      return granted.apply(yes.value());
    }
    return refused.apply((Refused<T>) this);
  }

  /** The same ruling on something made of what was reached; a refusal stays as it is. */
  default <R> Ruling<R> map(Function<? super T, ? extends R> change) {
    return fold(
        value -> new Granted<R>(change.apply(value)),
        refused -> new Refused<R>(refused.findings(), refused.problems()));
  }

  /** Goes on with another step if this one was taken; a refusal stays as it is. */
  default <R> Ruling<R> then(Function<? super T, Ruling<R>> next) {
    return fold(
        requireNonNull(next, "next"),
        refused -> new Refused<R>(refused.findings(), refused.problems()));
  }

  /** What was reached, or something else if the step was refused. */
  default T orElse(T other) {
    return fold(value -> value, refused -> other);
  }

  /**
   * What was reached, for callers to whom a refusal is a mistake in their own program.
   *
   * @throws IllegalStateException if the step was refused; the message gives every reason in full
   */
  default T orElseThrow() {
    return fold(
        value -> value,
        refused -> {
          throw new IllegalStateException(refused.toString());
        });
  }
}
