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
 * A unit summed up what was learnt at single points, and in the tests of a directive ({@code
 * M6.5}).
 *
 * <p>The next directive cites it, and so what was learnt before. Of the entries that it comes from,
 * only experiences and tests of this campaign count.
 *
 * @param campaign the campaign
 * @param unit the unit whose leaders summed up
 * @param by who summed up
 * @param summary what they found
 * @param from the experiences and the tests that it comes from
 */
public record ExperienceSummedUp(
    CampaignId campaign, UnitId unit, PersonId by, String summary, ImmutableList<EntryId> from)
    implements GuidanceEvent {

  /**
   * Makes the event.
   *
   * @throws IllegalArgumentException if the summary is blank
   */
  public ExperienceSummedUp {
    requireNonNull(campaign, "campaign");
    requireNonNull(unit, "unit");
    requireNonNull(by, "by");
    Argument.text("summary", summary);
    requireNonNull(from, "from");
  }

  /** The campaign and the unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(named(), Reference.to("the unit that summed up", unit));
  }

  @Override
  public ImmutableList<EntryId> cites() {
    return from;
  }

  @Override
  public ExperienceSummedUp citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new ExperienceSummedUp(
        campaign,
        unit,
        by,
        summary,
        from.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }
}
