package org.leadershipmethod.nucleus;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.person.PersonId;

/**
 * Some people raised a member of a unit from one part of the masses to another ({@code M3.6}).
 *
 * <p>It says who did it, and not how the member stands: that says {@link
 * org.leadershipmethod.organization.MemberDescribed}, and only it changes a part. Nothing is
 * required here: that somebody is said to have raised a member who stands as before is told by the
 * measure that reads both.
 *
 * <p>For example, ada and ben taught cem to read, and cem now comes by himself: {@code new
 * MemberRaised(school, cem, Optional.of(Part.BACKWARD), Part.INTERMEDIATE, ImmutableSet.of(ada,
 * ben), ImmutableList.of())}.
 *
 * @param unit the unit
 * @param person who was raised
 * @param from from which part, if it was said
 * @param to to which part
 * @param by who did it
 * @param shownBy the entries that show it, such as links and deeds; none where nobody names one
 */
public record MemberRaised(
    UnitId unit,
    PersonId person,
    Optional<Part> from,
    Part to,
    ImmutableSet<PersonId> by,
    ImmutableList<EntryId> shownBy)
    implements NucleusEvent {

  /** Makes the event. */
  public MemberRaised {
    requireNonNull(unit, "unit");
    requireNonNull(person, "person");
    requireNonNull(from, "from");
    requireNonNull(to, "to");
    requireNonNull(by, "by");
    requireNonNull(shownBy, "shownBy");
  }

  /** The entries that show it. */
  @Override
  public ImmutableList<EntryId> cites() {
    return shownBy;
  }

  /** The same, shown by entries as they are called then. */
  @Override
  public MemberRaised citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new MemberRaised(
        unit,
        person,
        from,
        to,
        by,
        shownBy.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }
}
