package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chain.ChainHeard;
import org.leadershipmethod.plan.PlanHeard;
import org.leadershipmethod.relay.RelayHeard;
import org.leadershipmethod.rule.Template;
import org.leadershipmethod.society.SocietyHeard;
import org.leadershipmethod.testkit.Heard;
import org.leadershipmethod.testkit.Library;
import org.leadershipmethod.testkit.Missing;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Said;
import org.leadershipmethod.testkit.Story;

/** Each sentence on the card of a rule is heard in a story, so that nobody meets it untried. */
class SentencesHeardTest {

  private static final ImmutableList<Heard> BESIDE_THE_EXAMPLES =
      ImmutableList.<Heard>builder()
          .addAll(RelayHeard.all())
          .addAll(PlanHeard.all())
          .addAll(SocietyHeard.all())
          .addAll(ChainHeard.all())
          .build();

  @Test
  void everySentenceOnACardIsHeard() {
    ImmutableSet<String> onCards =
        Library.method().rules().stream()
            .flatMap(rule -> rule.card().templates().values().stream())
            .map(Template::key)
            .collect(toImmutableSet());
    ImmutableSet<String> heard =
        stories().flatMap(one -> Said.keys(one.diagnosis()).stream()).collect(toImmutableSet());
    assertThat(Sets.difference(onCards, heard)).as("sentences never heard").isEmpty();
  }

  private static Stream<Story> stories() {
    return Stream.of(
            RuleBookTest.EXAMPLES.stream().map(RuleExample::breaks),
            WhatIsMissingTest.STORIES.stream().map(Missing::story),
            BESIDE_THE_EXAMPLES.stream().map(Heard::story))
        .flatMap(some -> some);
  }

  @Test
  void whatIsHeardIsTheRightThing() {
    SoftAssertions softly = new SoftAssertions();
    for (Heard one : BESIDE_THE_EXAMPLES) {
      softly.assertThat(one.all()).as(one.key()).containsExactly(one.said());
    }
    softly.assertAll();
  }
}
