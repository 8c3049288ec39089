package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.StepRule;

/**
 * What would have been granted in place of a step that broke a rule: what the rule drafted, tried
 * with all rules in force as things stood before the step.
 *
 * @param rule the rule
 * @param found what was found, with the examination before the step
 */
record Instead(StepRule<?> rule, Found found) {

  /** In place of the step of an open finding. */
  ImmutableList<Remedy> of(int place) {
    Finding finding = found.steps().get(place);
    ImmutableList<Remedy> drafted = RuleAnswer.about(finding.where(), rule, finding::instead);
    if (drafted.isEmpty()) {
      return drafted; // of a step that breaks much, it is told with the first finding
    }
    return found
        .before(place)
        .map(before -> tried(drafted, before, finding.when().orElseThrow(), place))
        .orElse(drafted);
  }

  private ImmutableList<Remedy> tried(
      ImmutableList<Remedy> drafted, Examination before, When when, int place) {
    ImmutableSet<Broke> anyway = found.brokenBeside(place);
    return new Trial(events -> Attempt.of(before, events, when).objectionAsStep(anyway))
        .shown(drafted);
  }
}
