package org.leadershipmethod.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Template;

/** What the rules about what a higher unit asks a place for have in common. */
abstract class DemandRule extends CaseRule<TasksIndicated, Demand> {

  private static final Template DONE =
      Template.of("plan.done", "none of these tasks waits here any more");

  /** What these rules say beside what is on their cards. */
  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(DONE);

  DemandRule(Card card) {
    super(TasksIndicated.class, card);
  }

  /** Whether there is anything for the rule to look at. */
  abstract boolean concerns(TasksIndicated demand);

  /**
   * Whether what was found no longer stands.
   *
   * @param left the demand, as far as its tasks still wait
   * @param asked what the place is asked for
   * @param now how things stand
   */
  abstract boolean isMended(TasksIndicated left, AskedTasks asked, Situation now);

  @Override
  protected ImmutableList<Demand> cases(Occasion<TasksIndicated> occasion) {
    return concerns(occasion.event()) ? ImmutableList.of(Demand.of(occasion)) : ImmutableList.of();
  }

  @Override
  protected Optional<Remedy> instead(Demand demand) {
    return Optional.of(new RankedDemand(demand.event(), demand.asked()).remedy());
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    AskedTasks asked = asked(finding, now);
    return left(finding, asked).filter(left -> !isMended(left, asked, now)).isPresent();
  }

  private static AskedTasks asked(Finding finding, Situation now) {
    return now.view(PlanView.PLANS).at((UnitId) finding.where()).asked();
  }

  /** The demand of which a finding tells, as far as its tasks still wait, and what is said now. */
  private static Optional<TasksIndicated> left(Finding finding, AskedTasks asked) {
    ImmutableList<AskedTask> left = asked.of(finding.breach()).collect(toImmutableList());
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(new DemandLeft(finding.breach(), left).demand());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    AskedTasks asked = asked(finding, now);
    return ImmutableList.of(
        left(finding, asked)
            .map(left -> new RankedDemand(left, asked).remedy())
            .orElseGet(DemandRule::done));
  }

  /** That there is nothing left to put in order. */
  static Remedy done() {
    return Remedy.nothing(DONE.alone());
  }
}
