package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * It was stated that somebody who leads in a unit has degenerated ({@code M3.8}).
 *
 * <p>It is the host that states it, and entries that show it. Nothing here decides whether it is
 * so; where no entry shows it, nothing follows from it.
 *
 * @param unit the unit
 * @param person who
 * @param evidence the entries that show it
 */
public record MemberDegenerated(UnitId unit, PersonId person, ImmutableList<EntryId> evidence)
    implements NucleusEvent {

  /** Makes the event. */
  public MemberDegenerated {
    requireNonNull(unit, "unit");
    requireNonNull(person, "person");
    requireNonNull(evidence, "evidence");
  }

  @Override
  public ImmutableList<EntryId> cites() {
    return evidence;
  }

  @Override
  public MemberDegenerated citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new MemberDegenerated(
        unit, person, evidence.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }
}
