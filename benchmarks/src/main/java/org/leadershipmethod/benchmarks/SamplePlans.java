package org.leadershipmethod.benchmarks;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PlanAdopted;
import org.leadershipmethod.plan.PlannedTask;
import org.leadershipmethod.plan.PlanningPeriod;
import org.leadershipmethod.relay.Task;

/**
 * Decisions about ten tasks each, in the words of each contender. One in a hundred has a task
 * twice, and one in a hundred has two at the centre.
 */
final class SamplePlans {

  /** How many tasks stand in each. */
  static final int TASKS = 10;

  private static final int ONE_FAULT_IN = 100;

  /** A task with its rank, as one would write it first; 0 is the centre. */
  record Rank(Task task, int rank) {}

  /** A plan that carries a rank beside each task. */
  record Ranked(ImmutableList<Rank> ranks) {

    boolean isLawful() {
      int centres = 0;
      for (int nth = 0; nth < ranks.size(); nth++) {
        centres += ranks.get(nth).rank() == 0 ? 1 : 0;
        for (int before = 0; before < nth; before++) {
          if (ranks.get(before).task().equals(ranks.get(nth).task())) {
            return false;
          }
        }
      }
      return centres == 1;
    }

    Ranked withCentre(Task task) {
      ImmutableList.Builder<Rank> others = ImmutableList.builder();
      for (Rank one : ranks) {
        boolean centre = one.task().equals(task);
        int rank = centre ? 0 : one.rank() < ranks.size() - 1 ? one.rank() + 1 : one.rank();
        others.add(new Rank(one.task(), rank));
      }
      return new Ranked(others.build());
    }

    Task first() {
      return ranks.stream().filter(one -> one.rank() == 0).findFirst().orElseThrow().task();
    }
  }

  private final List<PlanAdopted> decisions = new ArrayList<>();
  private final List<Ranked> ranked = new ArrayList<>();
  private final int[] numbers;

  SamplePlans(int plans) {
    numbers = new int[plans * TASKS];
    for (int plan = 0; plan < plans; plan++) {
      add(plan);
    }
  }

  private void add(int plan) {
    ImmutableList.Builder<PlannedTask> tasks = ImmutableList.builder();
    ImmutableList.Builder<Rank> ranks = ImmutableList.builder();
    for (int nth = 0; nth < TASKS; nth++) {
      int number = plan % ONE_FAULT_IN == 7 && nth == TASKS - 1 ? 3 : nth;
      int rank = plan % ONE_FAULT_IN == 57 && nth == 1 ? 0 : nth;
      String id = "task-" + plan + "-" + number;
      Task task = Task.of(id, id, FieldOfWork.EDUCATION);
      Importance importance =
          rank == 0 ? Importance.CENTRAL : rank < 4 ? Importance.SECOND : Importance.THIRD;
      tasks.add(new PlannedTask(task, importance));
      ranks.add(new Rank(task, rank));
      numbers[plan * TASKS + nth] = number << 1 | (rank == 0 ? 1 : 0);
    }
    decisions.add(
        new PlanAdopted(
            UnitId.of("unit-" + plan),
            PlanningPeriod.named("spring"),
            Optional.of(PersonId.of("head-" + plan)),
            tasks.build(),
            ImmutableList.of()));
    ranked.add(new Ranked(ranks.build()));
  }

  List<PlanAdopted> decisions() {
    return decisions;
  }

  List<Ranked> ranked() {
    return ranked;
  }

  /** Ten numbers for each plan: the last bit says whether it is central, the others which task. */
  int[] numbers() {
    return numbers;
  }
}
