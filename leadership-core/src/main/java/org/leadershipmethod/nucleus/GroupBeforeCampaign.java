package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.guidance.Campaigns;
import org.leadershipmethod.guidance.GuidanceEvent;
import org.leadershipmethod.guidance.GuidanceView;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A leading group formed in a unit that no campaign had reached.
 *
 * <p>It is looked at when somebody gets the first seat beside the heads of the unit. Where the
 * record tells of no campaign at all, nothing can be said.
 */
final class GroupBeforeCampaign extends CaseRule<GroupEvent, Seating> {

  GroupBeforeCampaign() {
    super(
        GroupEvent.class,
        Card.of(NucleusRuleId.GROUP_BEFORE_CAMPAIGN)
            .addClauses(Clause.M3_7, Clause.M3_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "People show who they are in the work; a group that was put together before it is"
                    + " guesswork.")
            .ours(false)
            .addReads(GroupEvent.class, GuidanceEvent.class, OrganizationEvent.class)
            .putSays(
                "said", "A leading group formed here before any campaign had reached the unit.")
            .putSays("missing", "a campaign in which people could come forward")
            .putSays("unknown", "nobody wrote down any campaign")
            .putSays(
                "instead", "begin the work first, and see in it who comes forward; then fill seats")
            .putSays(
                "afterwards",
                "bring a campaign to the unit, and let those who come forward in it take the place"
                    + " of those who do not")
            .build());
  }

  @Override
  protected ImmutableList<Seating> cases(Occasion<GroupEvent> occasion) {
    return Seating.of(occasion)
        .filter(Seating::isBeginning)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected Optional<Sentence> unknown(Seating seating) {
    return campaigns(seating.before()).isEmpty() ? Optional.of(say("unknown")) : Optional.empty();
  }

  private static Campaigns campaigns(Situation now) {
    return now.view(GuidanceView.CAMPAIGNS);
  }

  @Override
  protected boolean isBroken(Seating seating) {
    return isWithoutCampaign(seating.unit(), seating.before());
  }

  private static boolean isWithoutCampaign(UnitId unit, Situation now) {
    return !campaigns(now).isAnyKnownAt(unit);
  }

  @Override
  protected ImmutableSet<PersonId> who(Seating seating) {
    return seating.activists();
  }

  /** Until a campaign reaches the unit, or all of them have left. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    return UnitGroup.of((GroupId) finding.breach().about(), now)
        .filter(group -> finding.who().stream().anyMatch(group.group()::contains))
        .filter(group -> isWithoutCampaign(group.unit(), now))
        .isPresent();
  }
}
