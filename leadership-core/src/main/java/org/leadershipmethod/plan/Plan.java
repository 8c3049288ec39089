package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.internal.Nearest;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;

/**
 * What comes first in one place in one period: one central task, and others of second and third
 * order in sequence ({@code M8.1}, {@code M8.5}).
 *
 * <p>A plan is what people decided, not what happened: that a task is at the centre does not say
 * that anybody works on it, nor that it brought a result; {@link AdoptedPlan} says what came of it.
 * There is room for one central task and no more. Checked here: no task stands in it twice. Whether
 * the person who adopts it may decide, and whether circumstances were looked at, depends on the
 * situation, and is for the rules to say. For example, with a practice:
 *
 * <pre>{@code
 * practice.take(Plan.of("school", spring).central(literacy).second(harvest).adoptedBy("principal"), day);
 * }</pre>
 *
 * <p>Once a practice has taken it, it replaces an earlier plan of the same place and the same name
 * of a period. A plan that puts another task at the centre before there is a result should cite a
 * reason: an entry that the earlier plan did not cite ({@code M8.4}).
 *
 * @param place the place
 * @param period the period
 * @param central the task at the centre
 * @param second the tasks of second order, in sequence
 * @param third the tasks of third order, in sequence
 * @param adoptedBy who decided
 * @param circumstances the entries that were weighed
 */
public record Plan(
    UnitId place,
    PlanningPeriod period,
    Task central,
    ImmutableList<Task> second,
    ImmutableList<Task> third,
    PersonId adoptedBy,
    ImmutableList<EntryId> circumstances) {

  /** Up to here, comparing each with each is quicker than a set. */
  private static final int FEW = 32;

  /** Not in a list. */
  private static final int NOWHERE = -1;

  /**
   * Makes a plan.
   *
   * @throws IllegalArgumentException if a task stands in it twice
   */
  public Plan {
    requireNonNull(place, "place");
    requireNonNull(period, "period");
    requireNonNull(central, "central");
    requireNonNull(second, "second");
    requireNonNull(third, "third");
    requireNonNull(adoptedBy, "adoptedBy");
    requireNonNull(circumstances, "circumstances");
    Optional<TaskId> twice = twice(central, second, third);
    if (twice.isPresent()) {
      throw new IllegalArgumentException(
          "A task has one place in a plan, but '" + twice.get() + "' stands in it twice.");
    }
  }

  /**
   * Begins a plan for a place and a period.
   *
   * @throws IllegalArgumentException if the id of the place is blank
   */
  public static At of(String place, PlanningPeriod period) {
    return of(UnitId.of(Argument.text("place", place)), period);
  }

  /**
   * Begins a plan for a place and a period.
   *
   * @param place any unit, high or low: each has a centre of its own
   * @param period the period; by its name a later plan finds what it replaces
   */
  public static At of(UnitId place, PlanningPeriod period) {
    return new At(place, period);
  }

  /**
   * Reads a decision as a plan; empty where it is none: no central task or several, a task twice,
   * or nobody knows who decided.
   *
   * <p>What comes back empty is no error: the decision was taken all the same, and the rules say
   * what is wrong with it as far as the texts do. Of a task that stands there twice they say
   * nothing.
   *
   * @param event the decision as it was written down
   */
  public static Optional<Plan> read(PlanAdopted event) {
    int centres = 0;
    int seconds = 0;
    for (PlannedTask one : event.tasks()) {
      centres += one.importance() == Importance.CENTRAL ? 1 : 0;
      seconds += one.importance() == Importance.SECOND ? 1 : 0;
    }
    if (centres != 1 || event.by().isEmpty()) {
      return Optional.empty();
    }
    return read(
        event,
        event.by().get(),
        tasks(event, Importance.CENTRAL, 1).get(0),
        tasks(event, Importance.SECOND, seconds),
        tasks(event, Importance.THIRD, event.tasks().size() - 1 - seconds));
  }

  /** The tasks of one order, in sequence; counted first, so that no list grows while it is made. */
  private static ImmutableList<Task> tasks(PlanAdopted event, Importance importance, int size) {
    if (size == 0) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Task> tasks = ImmutableList.builderWithExpectedSize(size);
    for (PlannedTask one : event.tasks()) {
      if (one.importance() == importance) {
        tasks.add(one.task());
      }
    }
    return tasks.build();
  }

  private static Optional<Plan> read(
      PlanAdopted event,
      PersonId by,
      Task central,
      ImmutableList<Task> second,
      ImmutableList<Task> third) {
    return twice(central, second, third).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Plan(
                event.place(), event.period(), central, second, third, by, event.circumstances()));
  }

  /** A task that stands there twice, if one does. */
  private static Optional<TaskId> twice(
      Task central, ImmutableList<Task> second, ImmutableList<Task> third) {
    if (haveOwnHashes(central, second, third)) {
      return Optional.empty();
    }
    Set<TaskId> seen = new HashSet<>();
    seen.add(central.id());
    Optional<TaskId> twice = addAll(second, seen);
    return twice.isPresent() ? twice : addAll(third, seen);
  }

  /**
   * Whether no two of a few tasks have the same hash: then none is another, and no set is needed.
   */
  private static boolean haveOwnHashes(
      Task central, ImmutableList<Task> second, ImmutableList<Task> third) {
    int size = 1 + second.size() + third.size();
    if (size > FEW) {
      return false;
    }
    int[] hashes = new int[size];
    hashes[0] = central.id().hashCode();
    return haveOwn(second, hashes, 1) && haveOwn(third, hashes, 1 + second.size());
  }

  /** Whether the hashes of some tasks differ from those before them, beside which they are put. */
  private static boolean haveOwn(ImmutableList<Task> tasks, int[] hashes, int begin) {
    for (int nth = 0; nth < tasks.size(); nth++) {
      int hash = tasks.get(nth).id().hashCode();
      for (int before = 0; before < begin + nth; before++) {
        if (hashes[before] == hash) {
          return false;
        }
      }
      hashes[begin + nth] = hash;
    }
    return true;
  }

  private static Optional<TaskId> addAll(ImmutableList<Task> tasks, Set<TaskId> seen) {
    for (Task task : tasks) {
      if (!seen.add(task.id())) {
        return Optional.of(task.id());
      }
    }
    return Optional.empty();
  }

  /** All tasks with their places, in sequence: the central one first. */
  public ImmutableList<PlannedTask> tasks() {
    ImmutableList.Builder<PlannedTask> tasks = ImmutableList.builder();
    tasks.add(new PlannedTask(central, Importance.CENTRAL));
    second.forEach(task -> tasks.add(new PlannedTask(task, Importance.SECOND)));
    third.forEach(task -> tasks.add(new PlannedTask(task, Importance.THIRD)));
    return tasks.build();
  }

  /**
   * The same plan with another of its tasks at the centre; what was central comes first of second
   * order. For example literacy, then harvest, then roofs becomes roofs, then literacy, then
   * harvest.
   *
   * @param task the task that is to be central
   * @throws IllegalArgumentException if the task is not in the plan
   */
  public Plan withCentre(TaskId task) {
    if (central.id().equals(requireNonNull(task, "task"))) {
      return this;
    }
    int inSecond = place(second, task);
    int inThird = place(third, task);
    if (inSecond == NOWHERE && inThird == NOWHERE) {
      throw new IllegalArgumentException(
          "A task of the plan can come to its centre, but "
              + Quoted.text(task)
              + " is not in it"
              + Nearest.question(task, others().map(Task::id)));
    }
    return new Plan(
        place,
        period,
        inSecond == NOWHERE ? third.get(inThird) : second.get(inSecond),
        ImmutableList.<Task>builderWithExpectedSize(second.size() + 1)
            .add(central)
            .addAll(without(second, inSecond))
            .build(),
        without(third, inThird),
        adoptedBy,
        circumstances);
  }

  private static int place(ImmutableList<Task> tasks, TaskId id) {
    for (int nth = 0; nth < tasks.size(); nth++) {
      if (tasks.get(nth).id().equals(id)) {
        return nth;
      }
    }
    return NOWHERE;
  }

  private static ImmutableList<Task> without(ImmutableList<Task> tasks, int place) {
    if (place == NOWHERE) {
      return tasks;
    }
    ImmutableList.Builder<Task> left = ImmutableList.builderWithExpectedSize(tasks.size() - 1);
    for (int nth = 0; nth < tasks.size(); nth++) {
      if (nth != place) {
        left.add(tasks.get(nth));
      }
    }
    return left.build();
  }

  private Stream<Task> others() {
    return Stream.concat(second.stream(), third.stream());
  }

  /**
   * The same order as the beginning of another decision; who adopts that is still to be said.
   *
   * <p>For example, to say once more what was decided, and what was looked at since:
   *
   * <pre>{@code
   * practice.take(plan.again().citing(harvestDone).adoptedBy("principal"), day);
   * }</pre>
   */
  public Centred again() {
    return new Centred(place, period, central, second, third, circumstances);
  }

  PlanAdopted event() {
    return new PlanAdopted(place, period, Optional.of(adoptedBy), tasks(), circumstances);
  }

  /** A place and a period for which the central task is still to be said. */
  public static final class At {

    private final UnitId place;
    private final PlanningPeriod period;

    private At(UnitId place, PlanningPeriod period) {
      this.place = requireNonNull(place, "place");
      this.period = requireNonNull(period, "period");
    }

    /**
     * With this task at the centre.
     *
     * <p>There is no second call of it: what else is to be done comes in second or third place.
     */
    public Centred central(Task task) {
      return new Centred(
          place,
          period,
          requireNonNull(task, "task"),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of());
    }
  }

  /**
   * A plan with its one central task; others may follow, and who adopts it is still to be said.
   *
   * <p>This class is immutable: each method gives another.
   */
  public static final class Centred {

    private final UnitId place;
    private final PlanningPeriod period;
    private final Task central;
    private final ImmutableList<Task> second;
    private final ImmutableList<Task> third;
    private final ImmutableList<EntryId> circumstances;

    private Centred(
        UnitId place,
        PlanningPeriod period,
        Task central,
        ImmutableList<Task> second,
        ImmutableList<Task> third,
        ImmutableList<EntryId> circumstances) {
      this.place = place;
      this.period = period;
      this.central = central;
      this.second = second;
      this.third = third;
      this.circumstances = circumstances;
    }

    /**
     * With one more task of second order, after those before it.
     *
     * <p>A task that is in the plan already is told of as a fault when the step is taken.
     */
    public Centred second(Task task) {
      return new Centred(
          place, period, central, and(second, requireNonNull(task, "task")), third, circumstances);
    }

    /** With one more task of third order, after those before it. */
    public Centred third(Task task) {
      return new Centred(
          place, period, central, second, and(third, requireNonNull(task, "task")), circumstances);
    }

    /**
     * Having weighed these entries too: earlier results, vacancies, work under way.
     *
     * <p>An entry that is cited twice counts once. An entry by which one of the tasks was asked for
     * may be cited, and counts as no look at circumstances.
     */
    public Centred citing(EntryId... entries) {
      return citing(Argument.all("entries", entries));
    }

    /** Having weighed these entries too: earlier results, vacancies, work under way. */
    public Centred citing(Iterable<EntryId> entries) {
      ImmutableList<EntryId> all =
          ImmutableSet.<EntryId>builder()
              .addAll(circumstances)
              .addAll(Argument.all("entries", entries))
              .build()
              .asList();
      return new Centred(place, period, central, second, third, all);
    }

    private static ImmutableList<Task> and(ImmutableList<Task> tasks, Task task) {
      return ImmutableList.<Task>builder().addAll(tasks).add(task).build();
    }

    /**
     * Adopted by this person: this completes the step.
     *
     * <p>It has to be the person in overall charge of the place ({@code M8.2}); that it is, a rule
     * looks at when a practice takes the step.
     *
     * @throws IllegalArgumentException if the id is blank
     */
    public PlanStep adoptedBy(String person) {
      return adoptedBy(PersonId.of(Argument.text("person", person)));
    }

    /** Adopted by this person: this completes the step. */
    public PlanStep adoptedBy(PersonId person) {
      return new PlanStep(this, requireNonNull(person, "person"));
    }

    UnitId place() {
      return place;
    }

    Optional<TaskId> twice() {
      return Plan.twice(central, second, third);
    }

    Plan adopted(PersonId person) {
      return new Plan(place, period, central, second, third, person, circumstances);
    }

    /** The place, the period and the central task. */
    @Override
    public String toString() {
      return central + " at the centre of " + place + " in " + period;
    }
  }
}
