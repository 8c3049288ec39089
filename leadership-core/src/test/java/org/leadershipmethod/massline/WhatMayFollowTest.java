package org.leadershipmethod.massline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipmethod.testkit.Compiled;

/** What would come too early on the way of an idea does not compile. */
class WhatMayFollowTest {

  private static final String SYMBOL = "cannot find symbol";

  private static final Compiled LINES =
      new Compiled(
          """
          import com.google.common.collect.ImmutableSet;
          import org.leadershipmethod.concentration.*;
          import org.leadershipmethod.guidance.*;
          import org.leadershipmethod.massline.*;
          import org.leadershipmethod.organization.*;
          import org.leadershipmethod.person.*;
          import org.leadershipmethod.rule.*;
          """,
          "ScatteredIdeas scattered, StudiedIdeas studied, ConcentratedIdeas concentrated,"
              + " PropagatedIdeas propagated, ExplainedIdeas explained, EmbracedIdeas embraced,"
              + " HeldIdeas held, PractisedIdeas practised, TestedIdeas tested, IdeaId idea,"
              + " IdeaId other, UnitId unit, PersonId ada, ImmutableSet<PersonId> people,"
              + " TestOutcome outcome");

  /**
   * Lines that compile, and the same with a station left out.
   *
   * @param lawful what compiles
   * @param forbidden what does not
   * @param because a part of what the compiler says
   */
  record Skipped(String lawful, String forbidden, String because) {}

  static Stream<Skipped> skipped() {
    String concentrate = ".concentrate(idea, ada, \"x\", other);";
    String explain = ".explain(idea, unit, ada, \"x\");";
    String takenUp = "(idea, unit, people, 1, \"x\");";
    String test = ".test(idea, unit, ada, outcome);";
    return Stream.of(
        skipped("studied", "scattered", concentrate),
        new Skipped("studied" + concentrate, "studied.concentrate(idea, ada, \"x\");", "suitable"),
        skipped("concentrated", "studied", ".propagate(idea, unit, ada);"),
        skipped("concentrated", "scattered", ".propagate(idea, unit, ada);"),
        skipped("propagated", "concentrated", explain),
        skipped("explained", "propagated", ".embrace" + takenUp),
        skipped("embraced", "explained", ".hold" + takenUp),
        skipped("held", "explained", ".act" + takenUp),
        skipped("held", "embraced", ".act" + takenUp),
        skipped("practised", "held", test),
        skipped("practised", "concentrated", test),
        skipped("tested", "practised", ".again(unit, \"x\");"),
        new Skipped(
            "Step<StudiedIdeas> s = scattered.study(ada, \"x\", idea);",
            "Step<StudiedIdeas> s = scattered.study(ada, \"x\");",
            "study"),
        new Skipped("tested.hashCode();", "new TestedIdeas(null, 1);", "not public"));
  }

  private static Skipped skipped(String lawful, String early, String what) {
    return new Skipped(lawful + what, early + what, SYMBOL);
  }

  @ParameterizedTest
  @MethodSource("skipped")
  void noStationIsLeftOut(Skipped one) {
    assertThat(LINES.errorsIn(one.lawful())).isEmpty();
    assertThat(LINES.errorsIn(one.forbidden()))
        .isNotEmpty()
        .allSatisfy(error -> assertThat(error).contains(one.because()));
  }
}
