package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/** What the rules about what a higher unit asks a place for have in common. */
abstract class DemandRule implements StepRule<TasksIndicated> {

  /** Whether there is anything for the rule to look at. */
  abstract boolean concerns(TasksIndicated demand);

  /**
   * Whether a demand breaks the rule; asked without a thought of what would mend it.
   *
   * @param demand the demand
   * @param after what the place is asked for with it
   * @param before the situation before it
   */
  abstract boolean isBrokenBy(TasksIndicated demand, AskedTasks after, Situation before);

  /** What is to be said of a demand that breaks the rule. */
  abstract Breach breach(Occasion<TasksIndicated> occasion, AskedTasks after);

  /** Whether what was found no longer stands. */
  abstract boolean isMended(Finding finding, AskedTasks asked, Situation now);

  /** What would be granted in place of a demand, or afterwards. */
  abstract Remedy mended(TasksIndicated demand, AskedTasks asked, When when, Situation now);

  @Override
  public Class<TasksIndicated> examines() {
    return TasksIndicated.class;
  }

  @Override
  public ImmutableList<Verdict> examine(Occasion<TasksIndicated> occasion) {
    TasksIndicated event = occasion.event();
    if (!concerns(event)) {
      return ImmutableList.of();
    }
    AskedTasks after = after(occasion);
    return ImmutableList.of(
        isBrokenBy(event, after, occasion.before())
            ? new Verdict.Broken(breach(occasion, after))
            : new Verdict.Kept(event.to()));
  }

  /** Whether a demand would keep the rule. */
  boolean isKeptBy(Occasion<TasksIndicated> occasion) {
    return !isBrokenBy(occasion.event(), after(occasion), occasion.before());
  }

  private static AskedTasks after(Occasion<TasksIndicated> occasion) {
    return asked(occasion.event().to(), occasion.before())
        .after(occasion.entry(), occasion.event());
  }

  private static AskedTasks asked(UnitId place, Situation now) {
    return now.view(PlanView.PLANS).at(place).asked();
  }

  /** What a finding about a demand is about: the period that it was for, or the place. */
  static Key about(TasksIndicated event) {
    return event
        .period()
        .<Key>map(period -> new PlaceInPeriod(event.to(), period.name()))
        .orElseGet(() -> new Place(event.to()));
  }

  static UnitId place(Finding finding) {
    return (UnitId) finding.where();
  }

  /** A breach with everything but the words, and what would have been granted. */
  BreachBuilder builder(Occasion<TasksIndicated> occasion) {
    TasksIndicated event = occasion.event();
    AskedTasks before = asked(event.to(), occasion.before());
    return Breach.builder()
        .where(event.to())
        .about(about(event))
        .when(occasion.when())
        .turn(occasion.entry().turn())
        .addEvidence(occasion.entry().id())
        .instead(Remedies.instead(mended(event, before, occasion.when(), occasion.before())));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return !isMended(finding, now.view(PlanView.PLANS).at(place(finding)).asked(), now);
  }

  /** The demand of which a finding tells, as far as its tasks still wait. */
  static Optional<TasksIndicated> demand(Finding finding, AskedTasks asked) {
    EntryId entry = finding.evidence().get(0);
    ImmutableList<AskedTask> left =
        asked
            .waiting()
            .filter(
                one -> one.requests().stream().anyMatch(request -> request.entry().equals(entry)))
            .collect(ImmutableList.toImmutableList());
    return left.stream()
        .findFirst()
        .flatMap(
            one ->
                one.requests().stream()
                    .filter(request -> request.entry().equals(entry))
                    .findFirst())
        .map(
            request ->
                new TasksIndicated(
                    request.from(),
                    place(finding),
                    request.period(),
                    left.stream()
                        .map(one -> said(one, entry))
                        .collect(ImmutableList.toImmutableList())));
  }

  private static IndicatedTask said(AskedTask one, EntryId entry) {
    return one.requests().stream()
        .filter(request -> request.entry().equals(entry))
        .findFirst()
        .map(request -> new IndicatedTask(one.task(), request.importance(), request.urgency()))
        .orElseGet(() -> IndicatedTask.unranked(one.task()));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    AskedTasks asked = now.view(PlanView.PLANS).at(place(finding)).asked();
    return ImmutableList.of(
        demand(finding, asked)
            .map(demand -> mended(demand, asked, Remedies.now(now), now))
            .orElseGet(
                () ->
                    new Remedy.Nothing(Sentence.plain("none of these tasks waits here any more"))));
  }
}
