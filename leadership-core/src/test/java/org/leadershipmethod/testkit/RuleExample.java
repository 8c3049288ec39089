package org.leadershipmethod.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * What breaks a rule and what keeps it, for the rule book: two short stories, both of which are
 * run.
 *
 * @param rule the rule
 * @param breaks a record in which it is broken
 * @param keeps a record in which it had something to look at and found nothing
 */
public record RuleExample(RuleId rule, Story breaks, Story keeps) {

  /** The example of a rule. */
  public static RuleExample of(RuleId rule, List<RuleExample> examples) {
    return examples.stream()
        .filter(one -> one.rule().equals(rule))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("The rule " + rule + " has no example for the rule book."));
  }

  /**
   * The finding in the first of them, which shows one fault, so that a reader sees which it is; in
   * the second there is none, though the rule was asked.
   */
  public Finding finding() {
    ImmutableList<Finding> open = breaks.diagnosis().open();
    assertThat(open).as("what breaks %s", rule).extracting(Finding::rule).containsExactly(rule);
    assertThat(keeps.diagnosis().findings()).as("what keeps %s", rule).isEmpty();
    assertThat(keeps.diagnosis().examined().get(rule)).as("asked of %s", rule).isPositive();
    return open.get(0);
  }
}
