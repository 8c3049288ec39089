package org.leadershipmethod.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.input.Problem;

/**
 * What one more entry leads to: the situation after it, and what all views say of it in one look.
 *
 * <p>Where something is unknown, no view was asked, and nothing else is said.
 *
 * @param next the situation after the entry
 * @param touched what the entry touched, seen from the situation before it
 * @param unknown what the entry names that is not there
 * @param problems why views cannot use the entry
 * @param doubts what is left open though the entry is taken
 */
public record Reached(
    Situation next,
    ImmutableSet<Key> touched,
    ImmutableList<NotThere> unknown,
    ImmutableList<Problem> problems,
    ImmutableList<Problem> doubts) {

  /**
   * Something that an entry names and that is not there.
   *
   * @param key what it names
   * @param problem that it is not there, with the nearest name that is, which is looked for when
   *     somebody asks
   */
  public record NotThere(Key key, Later<Problem> problem) {

    /** Makes the statement. */
    public NotThere {
      requireNonNull(key, "key");
      requireNonNull(problem, "problem");
    }

    /** That it is not there, with the nearest name that is. */
    public Problem told() {
      return problem.get();
    }
  }

  /** Makes the statement. */
  public Reached {
    requireNonNull(next, "next");
    requireNonNull(touched, "touched");
    requireNonNull(unknown, "unknown");
    requireNonNull(problems, "problems");
    requireNonNull(doubts, "doubts");
  }

  static Reached ofUnknown(Situation next, ImmutableList<NotThere> unknown) {
    return new Reached(next, ImmutableSet.of(), unknown, ImmutableList.of(), ImmutableList.of());
  }

  static Reached ofImpossible(Situation next, ImmutableList<Problem> problems) {
    return new Reached(next, ImmutableSet.of(), ImmutableList.of(), problems, ImmutableList.of());
  }

  /** Everything of the entry that cannot be looked at, for whichever of these reasons. */
  public ImmutableList<Problem> notExamined() {
    if (unknown.isEmpty() && problems.isEmpty() && doubts.isEmpty()) {
      return ImmutableList.of();
    }
    return Streams.concat(
            unknown.stream().map(NotThere::told).distinct(), problems.stream(), doubts.stream())
        .collect(toImmutableList());
  }
}
