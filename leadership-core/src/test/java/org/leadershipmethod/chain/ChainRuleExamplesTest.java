package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.testkit.RuleExample;

/** The examples of the rule book show one fault each, so that a reader sees which it is. */
class ChainRuleExamplesTest {

  @Test
  void whatBreaksARuleBreaksNoOther() {
    for (RuleExample example : ChainRuleExamples.all()) {
      assertThat(example.breaks().diagnosis().open())
          .as("%s", example.rule())
          .containsExactly(example.finding());
      assertThat(example.keeps().diagnosis().findings()).as("%s", example.rule()).isEmpty();
    }
  }

  @Test
  void thereIsOneForEachRule() {
    assertThat(ChainRuleExamples.all())
        .extracting(RuleExample::rule)
        .containsExactlyInAnyOrderElementsOf(
            ChainFamily.CHAIN.rules().stream().map(Rule::id).toList());
  }
}
