package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.WorkDone;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** People of a unit work for a campaign whose call did not reach them. */
final class WorkWithoutCall extends CaseRule<WorkDone, WorkWithoutCall.Work> {

  WorkWithoutCall() {
    super(
        WorkDone.class,
        Card.of(GuidanceRuleId.WORK_WITHOUT_CALL)
            .addClauses(Clause.M2_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "People who work for something without having been called on do a chore; nobody"
                    + " has won them for the whole.")
            .ours(false)
            .addReads(
                CallIssued.class, CallReached.class, PilotsChosen.class, OrganizationEvent.class)
            .putSays(
                "said",
                "People work here on {task}, and the call of the campaign '{campaign}' has not"
                    + " reached them.")
            .putSays("missing", "the call, made known in this unit")
            .putSays("instead", "make the call known in the unit")
            .build());
  }

  /**
   * Work for a campaign, in a unit under one that called.
   *
   * @param occasion the step
   * @param about the campaign at the unit
   */
  record Work(Occasion<WorkDone> occasion, CampaignAtUnit about) implements Case<WorkDone> {

    @Override
    public Key where() {
      return about.unit();
    }

    CallReached call() {
      return new CallReached(about.campaign(), about.unit(), Optional.empty());
    }
  }

  @Override
  protected ImmutableList<Work> cases(Occasion<WorkDone> occasion) {
    UnitId unit = occasion.event().unit();
    Campaigns campaigns = Campaigns.in(occasion.before());
    return campaigns
        .forTask(occasion.event().task().id())
        .filter(id -> isUnderCall(unit, campaigns.of(id), occasion.before().organization()))
        .map(id -> new Work(occasion, new CampaignAtUnit(id, unit)))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a unit, or one above it, issued the call. */
  private static boolean isUnderCall(
      UnitId unit, Optional<Campaign> campaign, Organization organization) {
    return Stream.iterate(
            Optional.of(unit), Optional::isPresent, one -> one.flatMap(organization::parent))
        .flatMap(Optional::stream)
        .anyMatch(one -> campaign.filter(it -> it.at(one).called().isPresent()).isPresent());
  }

  @Override
  protected boolean isBroken(Work work) {
    return !Campaigns.in(work.before()).isKnownAt(work.about());
  }

  @Override
  protected Arguments arguments(Work work) {
    return Arguments.of("task", work.event().task()).and("campaign", work.about().campaign());
  }

  @Override
  protected Optional<Remedy> instead(Work work) {
    return Optional.of(
        Remedy.proposal(say("instead"), ImmutableList.of(work.call(), work.event())));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return !Campaigns.in(now).isKnownAt((CampaignAtUnit) finding.breach().about());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    CampaignAtUnit key = (CampaignAtUnit) finding.breach().about();
    return ImmutableList.of(
        Remedy.proposal(
            say("instead"), new CallReached(key.campaign(), key.unit(), Optional.empty())));
  }
}
