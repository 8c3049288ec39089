package org.leadershipmethod.massline;

import java.util.Optional;
import java.util.function.Function;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The step of an idea on its way, and what it opens.
 *
 * @param event what is written
 * @param problem what in it is not there, as things stand then
 * @param opened what may follow
 * @param <T> what it opens
 */
record PhaseStep<T>(MassLineEvent event, Function<Spirals, Optional<Problem>> problem, T opened)
    implements Step<T> {

  @Override
  public Checked<Draft<T>> draft(Situation situation) {
    return Checked.of(
        problem.apply(Spirals.in(situation)).stream().toList(), () -> Draft.of(event, opened));
  }

  /** What kind of step it is; not what it says of people. */
  @Override
  public String toString() {
    return event.getClass().getSimpleName();
  }
}
