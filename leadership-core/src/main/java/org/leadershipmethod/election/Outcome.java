package org.leadershipmethod.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.leadershipmethod.person.PersonId;

/**
 * What came of a count: who is elected for certain, between whom the ballots leave a tie, and how
 * it was found.
 *
 * <p>The library draws no lot: where the last seats fall to candidates between whom the ballots do
 * not decide, these are {@code tied} and the seats stay open. Nobody is elected of whom no ballot
 * states an opinion, so seats can stay empty without a tie too.
 *
 * <p>Checked here: everybody stands in one place of the order; the elected and the tied are in the
 * order and are not the same people; there are tied exactly where there are seats left open by a
 * tie.
 *
 * @param order everybody who stood, the best first; those whom the count does not tell apart stand
 *     together
 * @param elected who has a seat for certain, the best first
 * @param tied who may have one of the seats left open
 * @param seatsTied how many seats a tie leaves open; 0 if there is none
 * @param steps how it was found, in plain words with figures, step by step
 */
public record Outcome(
    ImmutableList<ImmutableSet<PersonId>> order,
    ImmutableList<PersonId> elected,
    ImmutableSet<PersonId> tied,
    int seatsTied,
    ImmutableList<String> steps) {

  /**
   * Makes an outcome of its parts.
   *
   * @throws IllegalArgumentException if somebody stands in the order twice, or not at all and is
   *     elected or tied, or is both, or is elected twice, or the tied do not go with the seats left
   *     open
   */
  public Outcome {
    requireNonNull(steps, "steps");
    Set<PersonId> left = new HashSet<>();
    order.forEach(
        place -> place.forEach(one -> require(left.add(one), one, "stands in the order once")));
    elected.forEach(one -> require(left.remove(one), one, "stands in the order, elected once"));
    tied.forEach(one -> require(left.remove(one), one, "stands in the order and is not elected"));
    if (seatsTied < 0 || tied.isEmpty() != (seatsTied == 0) || seatsTied > tied.size()) {
      throw new IllegalArgumentException(
          "The tied are those who may have a seat left open, but there were "
              + seatsTied
              + " such seats for "
              + tied
              + ".");
    }
  }

  private static void require(boolean holds, PersonId person, String what) {
    if (!holds) {
      throw new IllegalArgumentException(
          "In an outcome each of these " + what + ", but not '" + person + "'.");
    }
  }

  /**
   * The outcome where a count puts everybody in order and lets nothing else decide.
   *
   * @param order everybody who stood, the best first; those whom the count does not tell apart
   *     stand together
   * @param seats how many are to be elected
   * @param steps how it was found
   * @throws IllegalArgumentException if somebody stands in the order twice, or there are fewer
   *     seats than one
   */
  public static Outcome of(
      ImmutableList<ImmutableSet<PersonId>> order, int seats, ImmutableList<String> steps) {
    return Places.of(order).outcome(seats, steps);
  }

  /** The same outcome, told in other steps. */
  Outcome withSteps(ImmutableList<String> others) {
    return new Outcome(order, elected, tied, seatsTied, others);
  }

  /** Whether a tie leaves seats open. */
  public boolean isTied() {
    return seatsTied > 0;
  }
}
