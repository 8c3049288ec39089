package org.leadershipmethod.guidance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.person.PersonId;

/**
 * Somebody found what solves the problem that guidance was about ({@code M2.6}).
 *
 * @param campaign the campaign
 * @param by who found it
 * @param solution what it is
 * @param guidance the entry by which they were guided
 */
public record SolutionFound(CampaignId campaign, PersonId by, String solution, EntryId guidance)
    implements GuidanceEvent {

  /** Makes the event. */
  public SolutionFound {
    requireNonNull(campaign, "campaign");
    requireNonNull(by, "by");
    requireNonNull(solution, "solution");
    requireNonNull(guidance, "guidance");
  }

  @Override
  public ImmutableList<EntryId> cites() {
    return ImmutableList.of(guidance);
  }

  @Override
  public SolutionFound citing(UnaryOperator<EntryId> ids) {
    requireNonNull(ids, "ids");
    return new SolutionFound(campaign, by, solution, ids.apply(guidance));
  }

  /** The same, found by somebody else. */
  SolutionFound by(PersonId person) {
    return new SolutionFound(campaign, person, solution, guidance);
  }
}
