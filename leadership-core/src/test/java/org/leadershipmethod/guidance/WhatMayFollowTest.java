package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipmethod.testkit.Compiled;

/** What would come too early in a campaign does not compile. */
class WhatMayFollowTest {

  private static final Compiled LINES =
      new Compiled(
          """
          import org.leadershipmethod.guidance.*;
          import org.leadershipmethod.organization.*;
          import org.leadershipmethod.person.*;
          """,
          "Call call, Pilots pilots, Study study, Guidance guidance, Solution solution, Experience"
              + " experience, Experience other, Directive directive, DirectiveTest test, Summary"
              + " summary, Pilot pilot, UnitId unit, PersonId anna, PersonId ben, TestOutcome held");

  /**
   * Lines that compile, and the same with a step left out.
   *
   * @param lawful what compiles
   * @param forbidden what does not
   * @param because a part of what the compiler says
   */
  record Skipped(String lawful, String forbidden, String because) {}

  static Stream<Skipped> skipped() {
    return Stream.of(
        new Skipped(
            "experience.direct(\"x\", other);", "call.direct(\"x\");", "cannot find symbol"),
        new Skipped("experience.direct(\"x\", other);", "experience.direct(\"x\");", "direct"),
        new Skipped(
            "experience.direct(\"x\", other);", "experience.direct(\"x\", test);", "incompatible"),
        new Skipped(
            "directive.test(unit, anna, held);",
            "experience.test(unit, anna, held);",
            "cannot find symbol"),
        new Skipped(
            "directive.test(unit, anna, held);",
            "call.test(unit, anna, held);",
            "cannot find symbol"),
        new Skipped(
            "study.guide(anna, ben, \"x\");",
            "pilots.guide(anna, ben, \"x\");",
            "cannot find symbol"),
        new Skipped(
            "study.guide(anna, ben, \"x\");",
            "call.guide(anna, ben, \"x\");",
            "cannot find symbol"),
        new Skipped(
            "solution.learn(\"x\", \"y\");", "guidance.learn(\"x\", \"y\");", "cannot find symbol"),
        new Skipped(
            "solution.learn(\"x\", \"y\");", "study.learn(\"x\", \"y\");", "cannot find symbol"),
        new Skipped(
            "call.sumUp(anna, \"x\", test, experience);",
            "call.sumUp(anna, \"x\", directive, experience);",
            "cannot be converted to org.leadershipmethod.guidance.Lesson"),
        new Skipped(
            "summary.direct(\"x\", experience, other);", "summary.direct(\"x\");", "direct"),
        new Skipped("call.choose(pilot, pilot);", "call.choose(pilot);", "choose"),
        new Skipped(
            "call.choose(pilot, pilot);", "call.choose(pilot, pilot, pilot, pilot);", "choose"),
        new Skipped("study.hashCode();", "new Study(null, null, null);", "not public"));
  }

  @ParameterizedTest
  @MethodSource("skipped")
  void noStepIsLeftOut(Skipped one) {
    assertThat(LINES.errorsIn(one.lawful())).isEmpty();
    assertThat(LINES.errorsIn(one.forbidden()))
        .isNotEmpty()
        .allSatisfy(error -> assertThat(error).contains(one.because()));
  }
}
