package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * It was found of somebody that they have degenerated ({@code M3.8}).
 *
 * <p>That is a grave thing to say of a person, so it has to cite what shows it; checked here. What
 * it means that somebody has degenerated is for those to say who find it. No sentence of ours names
 * the person, and no rule derives it from anything else. For example {@code new
 * MemberDegenerated(school, PersonId.of("ada"), ImmutableList.of(EntryId.of("e7")))}.
 *
 * @param unit the unit
 * @param person who; a token is enough
 * @param evidence the entries that show it; one at least
 */
public record MemberDegenerated(UnitId unit, PersonId person, ImmutableList<EntryId> evidence)
    implements NucleusEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if nothing shows it
   */
  public MemberDegenerated {
    requireNonNull(unit, "unit");
    requireNonNull(person, "person");
    if (requireNonNull(evidence, "evidence").isEmpty()) {
      throw new IllegalArgumentException(
          "That somebody has degenerated has to cite the entries that show it, but it cited none.");
    }
  }

  /** The entries that show it. */
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
