package org.leadershipmethod.input;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadershipmethod.internal.Argument;

/**
 * The outcome of checking what came in: a usable value, or everything that is wrong with it.
 *
 * <p>There is never a value beside problems: nothing is half-applied. {@link Faulty} checks that it
 * names at least one problem.
 *
 * @param <T> what the input was to become
 */
public sealed interface Checked<T> {

  /**
   * Input that was usable as a whole.
   *
   * @param <T> what the input was to become
   * @param value what it became
   */
  record Usable<T>(T value) implements Checked<T> {

    /** Makes the outcome of a reading that succeeded. */
    public Usable {
      requireNonNull(value, "value");
    }
  }

  /**
   * Input that was not usable, with every problem found, in the order of the input.
   *
   * @param <T> what the input was to become
   * @param problems what is wrong; never empty
   */
  record Faulty<T>(ImmutableList<Problem> problems) implements Checked<T> {

    /**
     * Makes the outcome of a reading that failed.
     *
     * @throws IllegalArgumentException if there is no problem to name
     */
    public Faulty {
      if (problems.isEmpty()) {
        throw new IllegalArgumentException(
            "Faulty input names at least one problem, but there was none.");
      }
    }
  }

  /** A usable value. */
  static <T> Checked<T> usable(T value) {
    return new Usable<>(value);
  }

  /**
   * The value when there is no problem, and the problems otherwise.
   *
   * @param problems what was found wrong, possibly nothing
   * @param value the value; made only when there is no problem
   */
  static <T> Checked<T> of(Iterable<Problem> problems, Supplier<T> value) {
    requireNonNull(value, "value");
    ImmutableList<Problem> all = Argument.all("problems", problems);
    return all.isEmpty() ? new Usable<>(value.get()) : new Faulty<>(all);
  }

  /** What is wrong, in the order of the input; empty exactly when the input was usable. */
  default ImmutableList<Problem> problems() {
    return fold(value -> ImmutableList.of(), problems -> problems);
  }

  /** Takes one of two ways: the first with the value, the second with the problems. */
  default <R> R fold(
      Function<? super T, ? extends R> usable,
      Function<? super ImmutableList<Problem>, ? extends R> faulty) {
    if (this instanceof Usable<T> ok) {
      return usable.apply(ok.value());
    }
    return faulty.apply(((Faulty<T>) this).problems());
  }

  /** The same outcome with the value turned into another; problems stay as they are. */
  default <R> Checked<R> map(Function<? super T, ? extends R> change) {
    return fold(value -> new Usable<R>(change.apply(value)), Faulty<R>::new);
  }

  /**
   * The value, for callers to whom faulty input is a mistake in their own program.
   *
   * @throws IllegalArgumentException if the input was faulty; the message lists every problem, one
   *     to a line
   */
  default T orElseThrow() {
    return fold(
        value -> value,
        problems -> {
          throw new IllegalArgumentException(listed(problems));
        });
  }

  private static String listed(ImmutableList<Problem> problems) {
    String head = problems.size() == 1 ? "1 problem:" : problems.size() + " problems:";
    return head + "\n  " + Joiner.on("\n  ").join(problems);
  }
}
