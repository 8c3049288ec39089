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
 * @param unknown what the entry names that is not there, with the nearest name that is, which is
 *     looked for when somebody asks
 * @param problems why views cannot use the entry
 * @param doubts what is left open though the entry is taken
 */
public record Reached(
    Situation next,
    ImmutableSet<Key> touched,
    ImmutableList<Later<Problem>> unknown,
    ImmutableList<Problem> problems,
    ImmutableList<Problem> doubts) {

  /** Makes the statement. */
  public Reached {
    requireNonNull(next, "next");
    requireNonNull(touched, "touched");
    requireNonNull(unknown, "unknown");
    requireNonNull(problems, "problems");
    requireNonNull(doubts, "doubts");
  }

  static Reached ofUnknown(Situation next, ImmutableList<Later<Problem>> unknown) {
    return new Reached(next, ImmutableSet.of(), unknown, ImmutableList.of(), ImmutableList.of());
  }

  static Reached ofImpossible(Situation next, ImmutableList<Problem> problems) {
    return new Reached(next, ImmutableSet.of(), ImmutableList.of(), problems, ImmutableList.of());
  }

  /** Everything of the entry that cannot be looked at, for whichever of these reasons. */
  public ImmutableList<Problem> notExamined() {
    return Streams.concat(
            unknown.stream().map(Later::get).distinct(), problems.stream(), doubts.stream())
        .collect(toImmutableList());
  }
}
