package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;

/**
 * Some tasks between which people choose.
 *
 * @param tasks the tasks, best placed first
 */
record TaskChoice(ImmutableSet<Task> tasks) {

  /** How many candidates a choice lists: enough to see what competes, few enough to read. */
  private static final int LISTED = 12;

  /**
   * The choice as a remedy.
   *
   * @param words what people have to choose
   * @param chosen what to do when a task is chosen
   */
  Remedy remedy(Sentence words, Function<Task, Remedy> chosen) {
    ImmutableList<Remedy.Candidate> candidates =
        tasks.stream()
            .limit(LISTED)
            .map(task -> new Remedy.Candidate(task.id().value(), chosen.apply(task)))
            .collect(ImmutableList.toImmutableList());
    return new Remedy.Choice(words, candidates, tasks.size() - candidates.size());
  }
}
