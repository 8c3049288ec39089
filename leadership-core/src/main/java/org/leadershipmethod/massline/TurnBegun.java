package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;

/**
 * The leaders of a unit went to the masses, for the first time or once more ({@code M4.1}, {@code
 * M4.5}); the first turn with an id begins its spiral.
 *
 * <p>For example {@code new TurnBegun(SpiralId.of("reading"), county, "how grown-ups learn to
 * read", ImmutableList.of())}.
 *
 * @param spiral the spiral
 * @param unit the unit whose leaders ask
 * @param about what they ask about, as text
 * @param from what led to it: tests of the last turn, a summing-up; none for the first
 */
public record TurnBegun(SpiralId spiral, UnitId unit, String about, ImmutableList<EntryId> from)
    implements MassLineEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if it is about nothing
   */
  public TurnBegun {
    requireNonNull(spiral, "spiral");
    requireNonNull(unit, "unit");
    Argument.text("about", about);
    requireNonNull(from, "from");
  }

  /** The unit; the spiral comes with it. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the unit whose leaders ask", unit));
  }

  /** What led to it. */
  @Override
  public ImmutableList<EntryId> cites() {
    return from;
  }

  /** The same, with entries as they are called then. */
  @Override
  public TurnBegun citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new TurnBegun(
        spiral, unit, about, from.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }
}
