package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.rule.Situation;

/**
 * What competes for the centre of a place: help with deciding, never a decision ({@code M8.2}).
 *
 * <p>It says which tasks wait, who asked for each and since when, what place it has in the plan in
 * force, and what it would displace at the centre; and which entries tell of circumstances that a
 * decision could cite. For example:
 *
 * <pre>{@code
 * Competition competition = Competition.at("school", practice.situation());
 * practice.take(
 *     competition.centred(literacy.id(), spring).citing(competition.circumstances()).adoptedBy(
 * "principal"),
 *     day);
 * }</pre>
 *
 * <p>At most 12 circumstances are offered, few enough to read. Somebody has to read them before
 * they are cited: the rules see that a plan cites entries, and not whether anybody looked at them.
 *
 * @param place the place
 * @param tasks what competes, in the order in which it came
 * @param circumstances entries that tell how things stand there: what was last decided or achieved,
 *     and the work under way
 */
public record Competition(
    UnitId place, ImmutableList<Competitor> tasks, ImmutableList<EntryId> circumstances) {

  /** Makes the overview. */
  public Competition {
    requireNonNull(place, "place");
    requireNonNull(tasks, "tasks");
    requireNonNull(circumstances, "circumstances");
  }

  /**
   * What competes at a place, as things stand; nothing where no task waits.
   *
   * @param place the id of the place; of one that the record does not know, nothing waits
   * @param now as of when, mostly {@code practice.situation()}
   * @throws IllegalArgumentException if the id is blank
   */
  public static Competition at(String place, Situation now) {
    return at(UnitId.of(Argument.text("place", place)), now);
  }

  /** What competes at a place, as things stand; nothing where no task waits. */
  public static Competition at(UnitId place, Situation now) {
    Plans plans = now.view(PlanView.PLANS);
    ImmutableList<AdoptedPlan> inForce =
        plans.of(place).stream()
            .filter(plan -> !plan.event().period().isOverBefore(now.moment()))
            .collect(ImmutableList.toImmutableList());
    return new Competition(
        place,
        plans.waiting(place).stream()
            .map(task -> Competitor.of(task, inForce))
            .collect(ImmutableList.toImmutableList()),
        Circumstances.of(place, now).entries().asList());
  }

  /**
   * Begins a plan with one of the tasks at the centre and the others in second place, in the order
   * in which they came; who adopts it is still to be said.
   *
   * <p>What comes back can be changed before it is adopted; nobody else than the caller chose the
   * centre.
   *
   * @param central the task at the centre
   * @param period the period
   * @throws IllegalArgumentException if this task does not wait at the place
   */
  public Plan.Centred centred(TaskId central, PlanningPeriod period) {
    requireNonNull(central, "central");
    Task task =
        tasks.stream()
            .map(one -> one.asked().task())
            .filter(one -> one.id().equals(central))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No task "
                            + Quoted.text(central)
                            + " waits at "
                            + place
                            + "; those that do: "
                            + Joiner.on(", ").join(ids())
                            + Nearest.question(central, ids().stream())));
    Plan.Centred plan = Plan.of(place, period).central(task);
    for (Competitor one : tasks) {
      plan = one.asked().task().id().equals(central) ? plan : plan.second(one.asked().task());
    }
    return plan;
  }

  private List<TaskId> ids() {
    return tasks.stream().map(one -> one.asked().task().id()).toList();
  }

  /** What competes, a line each. */
  @Override
  public String toString() {
    return "at " + place + ":\n  " + Joiner.on("\n  ").join(tasks);
  }
}
