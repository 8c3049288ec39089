package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A unit issued a directive for all units in a campaign ({@code M2.9}).
 *
 * @param campaign the campaign
 * @param from the unit for which it was issued
 * @param by who drew it up
 * @param directive what it says
 * @param behind the experiences, and summings-up of them, that it was drawn from
 */
public record DirectiveIssued(
    CampaignId campaign, UnitId from, PersonId by, String directive, ImmutableList<EntryId> behind)
    implements GeneralIdea {

  /** Makes the event. */
  public DirectiveIssued {
    requireNonNull(campaign, "campaign");
    requireNonNull(from, "from");
    requireNonNull(by, "by");
    requireNonNull(directive, "directive");
    requireNonNull(behind, "behind");
  }

  /** The campaign and the unit. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(named(), Reference.to("the unit that directs", from));
  }

  @Override
  public ImmutableList<EntryId> cites() {
    return behind;
  }

  @Override
  public DirectiveIssued citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return drawnFrom(behind.stream().map(ids).collect(ImmutableList.toImmutableList()));
  }

  /** The same, drawn from something else. */
  DirectiveIssued drawnFrom(ImmutableList<EntryId> others) {
    return new DirectiveIssued(campaign, from, by, directive, others);
  }
}
