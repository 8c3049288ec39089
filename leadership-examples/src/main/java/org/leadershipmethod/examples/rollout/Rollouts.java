package org.leadershipmethod.examples.rollout;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.CampaignStages;
import org.leadershipmethod.guidance.GuidanceFamily;
import org.leadershipmethod.guidance.StageBegun;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Situation;

/**
 * The proposals as campaigns: the record that they make, and what it says of their stages.
 *
 * @param all how each proposal is rolled out, in the order of their files
 * @param diagnosis what the rules about campaigns say
 */
record Rollouts(ImmutableList<Rollout> all, Diagnosis diagnosis) {

  static final LeadershipMethod METHOD = LeadershipMethod.of(GuidanceFamily.GUIDANCE);

  private static final FieldOfWork DEVELOPMENT = FieldOfWork.of("development");

  /** The proposals read as campaigns, looked at when all that they name is over. */
  static Rollouts of(ImmutableList<Proposal> proposals) {
    Practice practice = Practice.resume(chronicle(proposals), METHOD);
    Situation end = practice.situation();
    return new Rollouts(
        proposals.stream().map(one -> rollout(one, end)).collect(toImmutableList()),
        practice.diagnosis(end(proposals)));
  }

  private static Rollout rollout(Proposal proposal, Situation end) {
    return new Rollout(proposal, CampaignStages.of(campaign(proposal), end).orElseThrow());
  }

  private static Instant end(ImmutableList<Proposal> proposals) {
    return proposals.stream()
        .flatMap(one -> one.last().stream())
        .max(Release::compareTo)
        .orElse(new Release(0))
        .when()
        .latest();
  }

  /** Only calls and stages are covered: of guidance the files say nothing, right or wrong. */
  private static Chronicle chronicle(ImmutableList<Proposal> proposals) {
    ChronicleBuilder chronicle =
        Chronicle.builder()
            .covering(
                Coverage.EVERYTHING.ofKinds(
                    ImmutableSet.of(OrganizationEvent.class, CallIssued.class, StageBegun.class)));
    chronicle.add(new OrganizationRecorded(groups(proposals)), When.OUTSET);
    proposals.forEach(one -> chronicle.add(call(one), When.OUTSET));
    proposals.forEach(
        one ->
            one.releases()
                .forEach(
                    named ->
                        chronicle.add(
                            new StageBegun(campaign(one), named.getKey().stage()),
                            named.getValue().when())));
    return chronicle.build();
  }

  private static Organization groups(ImmutableList<Proposal> proposals) {
    ImmutableSet<UnitId> groups =
        proposals.stream().map(Proposal::group).collect(ImmutableSet.toImmutableSet());
    OrganizationBuilder builder = Organization.builder();
    for (UnitId group : groups) {
      builder = builder.unit(group);
    }
    return builder.build();
  }

  private static CallIssued call(Proposal proposal) {
    Task task = Task.of(proposal.file(), proposal.title(), DEVELOPMENT);
    return new CallIssued(campaign(proposal), task, proposal.group(), ImmutableSet.of());
  }

  private static CampaignId campaign(Proposal proposal) {
    return CampaignId.of(proposal.file());
  }
}
