package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;

/**
 * Something that was done answers what people demanded ({@code M9.4}).
 *
 * <p>What answers it are entries: a task that was indicated, a decision, guidance, an idea that was
 * tried. Nothing is required of them here. An answer that names no entry is only said, and the
 * measure does not count it.
 *
 * <p>For example {@code new DemandAnswered(school, DemandId.of("roof"),
 * ImmutableList.of(EntryId.of("e17")))}.
 *
 * @param unit the unit where it was voiced
 * @param demand which demand
 * @param by the entries that answer it
 */
public record DemandAnswered(UnitId unit, DemandId demand, ImmutableList<EntryId> by)
    implements NucleusEvent {

  /** Makes the event. */
  public DemandAnswered {
    requireNonNull(unit, "unit");
    requireNonNull(demand, "demand");
    requireNonNull(by, "by");
  }

  /** The entries that answer it. */
  @Override
  public ImmutableList<EntryId> cites() {
    return by;
  }

  /** The same, answered by entries as they are called then. */
  @Override
  public DemandAnswered citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new DemandAnswered(
        unit, demand, by.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }
}
