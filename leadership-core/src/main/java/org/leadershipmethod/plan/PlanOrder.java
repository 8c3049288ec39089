package org.leadershipmethod.plan;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where the order of a plan comes from, as far as the record shows ({@code M8.2}).
 *
 * <p>A look at circumstances shows in what the plan cites: entries that tell how things stand at
 * the place, such as earlier results, vacancies and work under way. How its own tasks were asked
 * for is not such an entry. A plan that cites one counts as weighed, whatever its order is; that is
 * our reading.
 *
 * <p>No rule calls an order wrong because of what is first in it. Three of the five, {@code
 * INDICATED}, {@code DEPARTING} and {@code ARRIVAL}, say only that nothing in the record shows why.
 */
public enum PlanOrder {
  /** Circumstances were looked at: the plan cites the work that is under way on the harvest. */
  WEIGHED,
  /**
   * It was found at the place itself: nobody indicated one, and it is not that of arrival. The
   * rules ask no more of it.
   */
  OWN,
  /**
   * It is the one that was indicated from above, without a look at circumstances: literacy first
   * and harvest second, as the county said.
   */
  INDICATED,
  /**
   * It departs from the one that was indicated from above, without a look at circumstances: harvest
   * first, though the county said literacy, and nothing says why.
   */
  DEPARTING,
  /**
   * It is the order in which three tasks or more came, and nothing else. Tasks that came with one
   * entry count in the order in which it names them.
   */
  ARRIVAL;

  /** From how many tasks on the order of arrival is no accident; of two, one comes first anyway. */
  private static final int NOTICED = 3;

  static PlanOrder of(AdoptedPlan plan, AskedTasks asked) {
    if (!plan.weighed().isEmpty()) {
      return WEIGHED;
    }
    PlanAdopted event = plan.event();
    boolean indicated =
        event.tasks().stream().anyMatch(one -> indicated(one, event, asked).isPresent());
    if (departs(event, asked)) {
      return DEPARTING;
    } else if (indicated) {
      return follows(event, asked) ? INDICATED : OWN;
    }
    return isArrival(event, asked) ? ARRIVAL : OWN;
  }

  private static Optional<Importance> indicated(
      PlannedTask one, PlanAdopted event, AskedTasks asked) {
    return asked.task(one.task().id()).flatMap(task -> task.indicated(event.period()));
  }

  private static boolean departs(PlanAdopted event, AskedTasks asked) {
    boolean otherPlace =
        event.tasks().stream()
            .anyMatch(
                one ->
                    indicated(one, event, asked)
                        .filter(importance -> importance != one.importance())
                        .isPresent());
    return otherPlace
        || asked
            .centres(Optional.of(event.period()))
            .anyMatch(one -> !event.centres().contains(one.task().id()));
  }

  private static boolean follows(PlanAdopted event, AskedTasks asked) {
    return event.tasks().size() > 1
        && event.tasks().stream().allMatch(one -> indicated(one, event, asked).isPresent());
  }

  private static boolean isArrival(PlanAdopted event, AskedTasks asked) {
    ImmutableList<AskedTask> inSequence =
        event.tasks().stream()
            .sorted(Comparator.comparing(PlannedTask::importance))
            .flatMap(one -> asked.task(one.task().id()).stream())
            .collect(ImmutableList.toImmutableList());
    return inSequence.size() >= NOTICED
        && inSequence.size() == event.tasks().size()
        && Comparators.isInStrictOrder(inSequence, Comparator.naturalOrder());
  }
}
