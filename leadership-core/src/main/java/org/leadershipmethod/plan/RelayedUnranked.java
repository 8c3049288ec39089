package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * A higher unit relayed several tasks to a place at one and the same time, and indicated no order
 * among them.
 *
 * <p>It is noticed with the second of them, and once for all that came together.
 */
final class RelayedUnranked extends CaseRule<TaskRelayed, RelayedTogether> {

  RelayedUnranked() {
    super(
        TaskRelayed.class,
        Card.of(PlanRuleId.RELAYED_UNRANKED)
            .addClauses(Clause.M8_3)
            .deviation(Deviation.DISORDER)
            .why(
                "Tasks that come together leave the unit to guess which comes first, even"
                    + " if each comes on its own sheet of paper.")
            .ours(true)
            .addReads(TaskRelayed.class, TasksIndicated.class)
            .putSays(
                "said",
                "The unit {from} relayed several tasks here at once, and indicated no order among"
                    + " them.")
            .putSays(
                "missing", "how important and how urgent each of them is, and which is central")
            .build());
  }

  @Override
  protected ImmutableList<RelayedTogether> cases(Occasion<TaskRelayed> occasion) {
    return RelayedTogether.of(occasion).stream().collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(RelayedTogether both) {
    return !both.isRanked();
  }

  @Override
  protected Arguments arguments(RelayedTogether both) {
    return Arguments.of("from", both.event().from());
  }

  /** The task is relayed all the same, and the order among both is indicated with it. */
  @Override
  protected Optional<Remedy> instead(RelayedTogether both) {
    return Optional.of(
        both.inOrder().remedy().among(ImmutableList.of(both.event()), ImmutableList.of()));
  }

  /** The tasks of the batch that wait unranked, with who relayed them. */
  private static ImmutableList<AskedTask> unranked(Finding finding, Situation now) {
    return asked(finding, now)
        .of(finding.breach())
        .filter(one -> !one.isRanked())
        .collect(ImmutableList.toImmutableList());
  }

  private static AskedTasks asked(Finding finding, Situation now) {
    return now.view(PlanView.PLANS).at((UnitId) finding.where()).asked();
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return !unranked(finding, now).isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    ImmutableList<AskedTask> left = unranked(finding, now);
    return ImmutableList.of(
        left.isEmpty() ? DemandRule.done() : inOrder(left, finding, now).remedy());
  }

  private static RankedDemand inOrder(
      ImmutableList<AskedTask> left, Finding finding, Situation now) {
    return RankedDemand.of(
        DemandLeft.from(finding.breach()),
        (UnitId) finding.where(),
        left.stream().map(AskedTask::task).collect(ImmutableList.toImmutableList()),
        asked(finding, now));
  }
}
