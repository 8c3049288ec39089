package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/**
 * A higher unit relayed several tasks to a place at one and the same time, and indicated no order
 * among them.
 *
 * <p>It is noticed with the second of them, and once for all that came together.
 */
final class RelayedUnranked implements StepRule<TaskRelayed> {

  private static final Card CARD =
      Card.of(PlanRuleId.RELAYED_UNRANKED)
          .addClauses(Clause.M8_3)
          .deviation(Deviation.DISORDER)
          .why(
              "Tasks that come together are a batch, also where each of them came on its own sheet of paper.")
          .ours(true)
          .addReads(TaskRelayed.class, TasksIndicated.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<TaskRelayed> examines() {
    return TaskRelayed.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<TaskRelayed> occasion) {
    TaskRelayed event = occasion.event();
    AskedTasks asked = occasion.before().view(PlanView.PLANS).at(event.to()).asked();
    Optional<TaskId> sole =
        asked
            .batch()
            .soleTask(event.from(), occasion.when())
            .filter(task -> !task.equals(event.task().id()));
    if (sole.isEmpty()) {
      return ImmutableList.of();
    }
    TaskId first = sole.get();
    return ImmutableList.of(
        isRanked(first, asked) && isRanked(event.task().id(), asked)
            ? new Verdict.Kept(event.to())
            : new Verdict.Broken(breach(occasion, asked, first)));
  }

  private static boolean isRanked(TaskId task, AskedTasks asked) {
    return asked.task(task).map(AskedTask::isRanked).orElse(false);
  }

  private static Breach breach(Occasion<TaskRelayed> occasion, AskedTasks asked, TaskId first) {
    TaskRelayed event = occasion.event();
    ImmutableList<Task> tasks =
        Stream.concat(asked.task(first).map(AskedTask::task).stream(), Stream.of(event.task()))
            .collect(ImmutableList.toImmutableList());
    return Breach.builder()
        .where(event.to())
        .about(new Place(event.to()))
        .said(
            Sentence.plain(
                "Several tasks were relayed here at once, and no order among them was indicated."))
        .when(occasion.when())
        .turn(occasion.entry().turn())
        .addEvidence(occasion.entry().id())
        .addAllEvidence(asked.requestsFor(Stream.of(first)))
        .addMissing(
            Sentence.plain("how important and how urgent each of them is, and which is central"))
        .instead(
            ordered(event.from(), event.to(), tasks, occasion.when(), occasion.before())
                .among(Remedies.list(event), ImmutableList.of()))
        .build();
  }

  private static Remedy ordered(
      UnitId from, UnitId to, ImmutableList<Task> tasks, When when, Situation now) {
    TasksIndicated demand =
        new TasksIndicated(
            from,
            to,
            Optional.empty(),
            tasks.stream().map(IndicatedTask::unranked).collect(ImmutableList.toImmutableList()));
    return RankedDemand.chosen(demand, now.view(PlanView.PLANS).at(to).asked(), when, now);
  }

  /** The tasks of the batch that wait unranked, with who relayed them. */
  private static ImmutableList<AskedTask> unranked(Finding finding, AskedTasks asked) {
    ImmutableSet<EntryId> evidence = ImmutableSet.copyOf(finding.evidence());
    return asked
        .waiting()
        .filter(one -> !one.isRanked())
        .filter(
            one -> one.requests().stream().anyMatch(request -> evidence.contains(request.entry())))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    UnitId to = (UnitId) finding.where();
    return !unranked(finding, now.view(PlanView.PLANS).at(to).asked()).isEmpty();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    UnitId to = (UnitId) finding.where();
    ImmutableList<AskedTask> left = unranked(finding, now.view(PlanView.PLANS).at(to).asked());
    if (left.isEmpty()) {
      return ImmutableList.of(
          new Remedy.Nothing(Sentence.plain("none of these tasks waits here any more")));
    }
    UnitId from = left.get(0).requests().get(0).from();
    ImmutableList<Task> tasks =
        left.stream().map(AskedTask::task).collect(ImmutableList.toImmutableList());
    return ImmutableList.of(ordered(from, to, tasks, Remedies.now(now), now));
  }
}
