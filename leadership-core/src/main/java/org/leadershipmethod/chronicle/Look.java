package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.input.Problem;

/**
 * What a view sees in one entry: the picture after it, what the entry touched, and what was wrong.
 *
 * <p>There is a next picture if and only if something was touched: otherwise rules would keep an
 * answer that is true no longer. Where there is none, the picture before the entry stays.
 *
 * @param <S> the picture
 * @param next the picture after the entry; empty if the one before it stays
 * @param touched what the entry touched, seen from the picture before it: rules about these things
 *     are asked again
 * @param problems why the view cannot use the entry; a diagnosis lists them as not examined, and a
 *     guarded writer refuses the entry
 * @param doubts what is left open by an entry that is taken all the same; told and refused likewise
 */
public record Look<S>(
    Optional<S> next,
    ImmutableSet<Key> touched,
    ImmutableList<Problem> problems,
    ImmutableList<Problem> doubts) {

  private static final Look<?> UNCHANGED =
      new Look<>(Optional.empty(), ImmutableSet.of(), ImmutableList.of(), ImmutableList.of());

  /**
   * Makes a look.
   *
   * @throws IllegalArgumentException if there is a next picture and nothing was touched, if
   *     something was touched and there is no next picture, or if there is a next picture of an
   *     entry that cannot be used
   */
  public Look {
    requireNonNull(next, "next");
    requireNonNull(touched, "touched");
    requireNonNull(problems, "problems");
    requireNonNull(doubts, "doubts");
    if (next.isPresent() && touched.isEmpty()) {
      throw new IllegalArgumentException(
          "A view that changes its picture says what the entry touched, but it named nothing;"
              + " no rule would be asked again.");
    } else if (next.isEmpty() && !touched.isEmpty()) {
      throw new IllegalArgumentException(
          "A view that says what an entry touched gives its next picture, but there was none"
              + " beside "
              + touched
              + ".");
    } else if (next.isPresent() && !problems.isEmpty()) {
      throw new IllegalArgumentException(
          "An entry that a view cannot use changes no picture, but there was a next one beside "
              + problems
              + ".");
    }
  }

  /** The entry is nothing to the view: the picture stays, and nothing was touched. */
  @SuppressWarnings("unchecked") // there is no picture in it
  public static <S> Look<S> unchanged() {
    return (Look<S>) UNCHANGED;
  }

  /**
   * The entry changes the picture.
   *
   * @param next the picture after it
   * @param touched what it touched, seen from the picture before it; one thing at least
   * @throws IllegalArgumentException if nothing was touched
   */
  public static <S> Look<S> changed(S next, ImmutableSet<? extends Key> touched) {
    return new Look<>(
        Optional.of(requireNonNull(next, "next")),
        ImmutableSet.copyOf(requireNonNull(touched, "touched")),
        ImmutableList.of(),
        ImmutableList.of());
  }

  /**
   * The view cannot use the entry: the picture stays, and nothing was touched.
   *
   * <p>For example an appointment to a unit that nobody created. A record may contain it, and it is
   * kept; it is told why it was not examined.
   *
   * @param problems why; one reason at least
   * @throws IllegalArgumentException if there is no reason
   */
  public static <S> Look<S> unusable(ImmutableList<Problem> problems) {
    if (requireNonNull(problems, "problems").isEmpty()) {
      throw new IllegalArgumentException(
          "A view that cannot use an entry says why, but it gave no problem.");
    }
    return new Look<>(Optional.empty(), ImmutableSet.of(), problems, ImmutableList.of());
  }

  /**
   * The same, with what is left open though the entry is taken.
   *
   * <p>For example that a task has another title than before: it may be the same task or another
   * one.
   *
   * @param open in place of the doubts so far
   */
  public Look<S> withDoubts(ImmutableList<Problem> open) {
    return requireNonNull(open, "open").isEmpty() && doubts.isEmpty()
        ? this
        : new Look<>(next, touched, problems, open);
  }
}
