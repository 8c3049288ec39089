package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The step of deciding what comes first in a place for a period ({@code M8.2}, {@code M8.4}).
 *
 * <p>It is faulty if the place is not there, or if a task was given two places. Who may decide, and
 * whether circumstances were weighed, it does not look at: rules do, when a practice takes it.
 *
 * <p>This class is immutable.
 *
 * <p>Several faults are told at once. Once it is taken, the record has a {@link PlanAdopted}, and
 * the practice reaches the {@link Plan}.
 */
public final class PlanStep implements Step<Plan> {

  private final Plan.Centred plan;
  private final PersonId person;

  PlanStep(Plan.Centred plan, PersonId person) {
    this.plan = plan;
    this.person = person;
  }

  @Override
  public Checked<Draft<Plan>> draft(Situation situation) {
    return Checked.of(problems(situation.organization()), this::draft);
  }

  private Draft<Plan> draft() {
    Plan adopted = plan.adopted(person);
    return Draft.of(adopted.event(), adopted);
  }

  private ImmutableList<Problem> problems(Organization organization) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    organization.missing("the place of the plan", plan.place()).ifPresent(problems::add);
    plan.twice()
        .ifPresent(
            task ->
                problems.add(
                    new Problem(
                        "the plan", Quoted.text(task) + " twice", "one place for each task")));
    return problems.build();
  }

  /** What is decided, where. */
  @Override
  public String toString() {
    return "adopt " + plan;
  }
}
