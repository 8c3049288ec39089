package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.Optional;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.organization.UnitId;

/**
 * How an idea stands in one unit: how far it came there, what its test showed, and why it gets no
 * further there ({@code M4.3}, {@code M4.4}).
 *
 * <p>For example {@code 'mill': acted on since 2030-05-01}. A unit that is gone keeps what was told
 * there while it was.
 *
 * @param unit the unit
 * @param isGone whether the unit is not there any more
 * @param reached the phases to which it came there, in their order, each with what told it first;
 *     to explain an idea is to make it known, too
 * @param tested the last test that says yes or no, or else the first that does not; empty where
 *     there was none
 * @param setAside why it gets no further there; empty where nobody said that it does not
 */
public record UnitStanding(
    UnitId unit,
    boolean isGone,
    ImmutableMap<Phase, Told<IdeaAdvanced>> reached,
    Optional<Told<IdeaTested>> tested,
    Optional<Told<IdeaSetAside>> setAside) {

  /** Makes it of its parts. */
  public UnitStanding {
    requireNonNull(unit, "unit");
    requireNonNull(reached, "reached");
    requireNonNull(tested, "tested");
    requireNonNull(setAside, "setAside");
  }

  static UnitStanding of(UnitId unit, IdeaInUnit idea, boolean isGone) {
    return new UnitStanding(
        unit,
        isGone,
        Maps.immutableEnumMap(idea.reached()),
        idea.tested().or(() -> undecided(idea)),
        idea.setAside());
  }

  private static Optional<Told<IdeaTested>> undecided(IdeaInUnit idea) {
    return idea.at(Phase.TESTED)
        .flatMap(
            told ->
                told.what() instanceof IdeaTested test
                    ? Optional.of(told.of(test))
                    : Optional.empty());
  }

  /** The furthest phase to which it came there; empty where it came to none. */
  public Optional<Phase> phase() {
    return reached.keySet().stream().max(Comparator.naturalOrder());
  }

  /** What told first that it came to the furthest phase; empty where it came to none. */
  public Optional<Told<IdeaAdvanced>> furthest() {
    return phase().map(reached::get);
  }

  /** What its test showed; empty where there was none. */
  public Optional<TestOutcome> outcome() {
    return tested.map(told -> told.what().outcome());
  }

  /** Whether people there came to a phase with it. */
  boolean hasReached(Phase phase) {
    return reached.containsKey(phase);
  }

  /** The unit, the phase and since when. */
  @Override
  public String toString() {
    return new StandingText().of(this);
  }
}
