package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The step by which a higher unit asks a lower one for tasks, and says which is central and how
 * important and urgent each is ({@code M8.3}).
 *
 * <p>It has one central task, as a plan has. How the place orders them is for the place to decide:
 * an indication is a word from above, and no plan. Whether another unit called something else
 * central for the same time, it does not know; a rule says so when a practice takes it. It is
 * faulty if one of the two units is not there. For example, with a practice:
 *
 * <pre>{@code
 * practice.take(
 *     Indication.from("county").to("school").during(spring)
 *         .central(literacy, Urgency.ORDINARY)
 *         .second(harvest, Urgency.PRESSING),
 *     day);
 * }</pre>
 *
 * <p>This class is immutable: each method gives another.
 *
 * <p>Once it is taken, each of the tasks waits at the lower unit as an {@link AskedTask}. When two
 * of them or more wait there, the unit has {@link PlanBounds#DECIDING_WINDOW some time} to decide
 * on a centre.
 */
public final class Indication implements Step<TasksIndicated> {

  private final TasksIndicated demand;

  private Indication(TasksIndicated demand) {
    this.demand = demand;
  }

  /**
   * Begins with the unit that asks.
   *
   * @param unit its id, such as {@code "county"}
   * @throws IllegalArgumentException if the id is blank
   */
  public static From from(String unit) {
    return new From(UnitId.of(Argument.text("unit", unit)));
  }

  /**
   * With one more task of second order.
   *
   * @param task one that is not in the demand yet; nobody checks that here
   * @param urgency how soon it is needed, which may be sooner than the central task
   */
  public Indication second(Task task, Urgency urgency) {
    return and(IndicatedTask.of(task, Importance.SECOND, urgency));
  }

  /** With one more task of third order. */
  public Indication third(Task task, Urgency urgency) {
    return and(IndicatedTask.of(task, Importance.THIRD, urgency));
  }

  private Indication and(IndicatedTask task) {
    return new Indication(
        new TasksIndicated(
            demand.from(),
            demand.to(),
            demand.period(),
            ImmutableList.<IndicatedTask>builder().addAll(demand.tasks()).add(task).build()));
  }

  @Override
  public Checked<Draft<TasksIndicated>> draft(Situation situation) {
    Organization organization = situation.organization();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    organization.missing("the asking unit", demand.from()).ifPresent(problems::add);
    organization.missing("the asked unit", demand.to()).ifPresent(problems::add);
    return Checked.of(problems.build(), () -> Draft.of(demand, demand));
  }

  /** Who asks whom for how much. */
  @Override
  public String toString() {
    return demand.from()
        + " asks "
        + demand.to()
        + " for "
        + Counted.of(demand.tasks().size(), "task", "tasks");
  }

  /** Who asks, whom is still to be said. */
  public static final class From {

    private final UnitId from;

    private From(UnitId from) {
      this.from = from;
    }

    /**
     * The unit that is asked.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public Between to(String unit) {
      return new Between(from, UnitId.of(Argument.text("unit", unit)), Optional.empty());
    }
  }

  /** Who asks whom, what is still to be said. */
  public static final class Between {

    private final UnitId from;
    private final UnitId to;
    private final Optional<PlanningPeriod> period;

    private Between(UnitId from, UnitId to, Optional<PlanningPeriod> period) {
      this.from = from;
      this.to = to;
      this.period = period;
    }

    /**
     * For this period.
     *
     * <p>Without it, what is said counts for every period of the place.
     */
    public Between during(PlanningPeriod newPeriod) {
      return new Between(from, to, Optional.of(requireNonNull(newPeriod, "newPeriod")));
    }

    /** With this task as the central one: this completes the step, and more can follow. */
    public Indication central(Task task, Urgency urgency) {
      IndicatedTask one =
          IndicatedTask.of(requireNonNull(task, "task"), Importance.CENTRAL, urgency);
      return new Indication(new TasksIndicated(from, to, period, ImmutableList.of(one)));
    }
  }
}
