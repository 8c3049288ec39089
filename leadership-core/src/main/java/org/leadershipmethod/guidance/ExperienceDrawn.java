package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody drew experience at one point of a unit, in person ({@code M2.9}, {@code M2.11}).
 *
 * <p>It is theirs alone: what a deputy drew makes the deputy competent. It cites the guidance that
 * they gave, and what came of it: to lead is one step, and to learn from it another ({@code M2.8}).
 *
 * @param campaign the campaign
 * @param unit the unit
 * @param by who drew it
 * @param point the point at which they broke through
 * @param achieved what was achieved there
 * @param from the guidance and the solutions that it comes from
 */
public record ExperienceDrawn(
    CampaignId campaign,
    UnitId unit,
    PersonId by,
    String point,
    String achieved,
    ImmutableList<EntryId> from)
    implements GuidanceEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the point, or what was achieved there, is blank
   */
  public ExperienceDrawn {
    requireNonNull(campaign, "campaign");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    Argument.text("point", point);
    Argument.text("achieved", achieved);
    requireNonNull(from, "from");
  }

  /** The campaign and the unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(named(), Reference.to("the unit where it was drawn", unit));
  }

  @Override
  public ImmutableList<EntryId> cites() {
    return from;
  }

  @Override
  public ExperienceDrawn citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new ExperienceDrawn(
        campaign,
        unit,
        by,
        point,
        achieved,
        from.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }
}
