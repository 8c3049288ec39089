package org.leadershipmethod.conventions;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chain.ChainHeard;
import org.leadershipmethod.group.GroupHeard;
import org.leadershipmethod.guidance.GuidanceHeard;
import org.leadershipmethod.massline.MassLineHeard;
import org.leadershipmethod.nucleus.NucleusHeard;
import org.leadershipmethod.plan.PlanHeard;
import org.leadershipmethod.relay.RelayHeard;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Template;
import org.leadershipmethod.society.SocietyHeard;
import org.leadershipmethod.testkit.Heard;
import org.leadershipmethod.testkit.Library;
import org.leadershipmethod.testkit.Missing;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Said;
import org.leadershipmethod.testkit.Story;

/** Each sentence that a rule can say is heard in a story, so that nobody meets it untried. */
class SentencesHeardTest {

  private static final ImmutableList<Heard> BESIDE_THE_EXAMPLES =
      ImmutableList.<Heard>builder()
          .addAll(RelayHeard.all())
          .addAll(PlanHeard.all())
          .addAll(GuidanceHeard.all())
          .addAll(NucleusHeard.all())
          .addAll(GroupHeard.all())
          .addAll(SocietyHeard.all())
          .addAll(ChainHeard.all())
          .addAll(MassLineHeard.all())
          .build();

  /**
   * What three rules say in case a record has lost what was found, or who was in charge of it: no
   * record is known in which it is said.
   */
  private static final ImmutableSet<String> FOR_NO_KNOWN_RECORD =
      ImmutableSet.of("plan.done", "plan.forgotten", "relay.noHead");

  @Test
  void everySentenceOfTheRulesIsHeard() {
    ImmutableSet<String> sentences =
        Library.FAMILIES.stream()
            .flatMap(SentencesHeardTest::sentences)
            .map(Template::key)
            .collect(toImmutableSet());
    ImmutableSet<String> heard =
        stories().flatMap(one -> Said.keys(one.diagnosis()).stream()).collect(toImmutableSet());
    assertThat(Sets.difference(sentences, heard))
        .as("sentences never heard")
        .isEqualTo(FOR_NO_KNOWN_RECORD);
  }

  /** What is on the cards of its rules, and what these share; no terms, which begin like a type. */
  private static Stream<Template> sentences(Family family) {
    return Stream.concat(
        family.rules().stream().flatMap(rule -> rule.card().templates().values().stream()),
        family.shared().stream().filter(one -> Ascii.isLowerCase(one.key().charAt(0))));
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
