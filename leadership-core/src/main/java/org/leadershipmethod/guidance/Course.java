package org.leadershipmethod.guidance;

import java.util.Optional;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.SharedMap;

/**
 * How the struggle of a campaign goes.
 *
 * @param difficulty how hard it is, as was stated last, with since when it is at least so hard
 * @param stages when each stage began, by the first of the entries that tell it
 */
record Course(Optional<Told<DifficultyStated>> difficulty, SharedMap<Stage, When> stages) {

  static final Course NEW = new Course(Optional.empty(), SharedMap.empty());

  /** It counts since when it has been at least so hard: to say it again puts nothing off. */
  Course hard(Told<DifficultyStated> stated) {
    Told<DifficultyStated> since =
        difficulty
            .filter(before -> !isHarder(stated.what(), before.what()))
            .map(before -> before.of(stated.what()))
            .orElse(stated);
    return new Course(Optional.of(since), stages);
  }

  private static boolean isHarder(DifficultyStated one, DifficultyStated other) {
    return one.difficulty().compareTo(other.difficulty()) > 0;
  }

  /**
   * Entries come by the end of their time, so the first that tells a stage says by when it began; a
   * later one may still leave it open that it began earlier.
   */
  Course beginning(Stage stage, When when) {
    When first = stages.getOrDefault(stage, when);
    When known =
        when.earliest().isBefore(first.earliest())
            ? new When(when.earliest(), first.latest())
            : first;
    return new Course(difficulty, stages.plus(stage, known));
  }
}
