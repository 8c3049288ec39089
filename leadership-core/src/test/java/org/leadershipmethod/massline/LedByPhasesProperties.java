package org.leadershipmethod.massline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.massline.ReadingInCounty.COUNTY;
import static org.leadershipmethod.massline.ReadingInCounty.METHOD;
import static org.leadershipmethod.massline.ReadingInCounty.MILL;
import static org.leadershipmethod.massline.ReadingInCounty.READING;
import static org.leadershipmethod.massline.ReadingInCounty.SECRETARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Draws;
import org.leadershipmethod.testkit.Proves;

/**
 * Whoever writes ideas by what may follow breaks no rule about their order, whatever they try; and
 * each phase tells of every idea of its turn where it is.
 */
@Proves({Clause.M4_3, Clause.M4_5, Clause.M6_1})
class LedByPhasesProperties {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);

  /** Steps that somebody tries, right or wrong, on one day. */
  private static final class Walk {
    private final Draws draws;
    private Practice practice = Practice.begin(ReadingInCounty.organization(), METHOD);
    private int named;
    private int granted;
    private int refused;

    private Walk(Draws draws) {
      this.draws = draws;
      tried(ScatteredIdeas.begin(READING, COUNTY, "how to read"));
    }

    private Situation now() {
      return practice.situation();
    }

    private <T> void tried(Step<T> step) {
      Optional<Taken<T>> taken =
          practice.take(step, DAY).fold(Optional::of, refusal -> Optional.empty());
      taken.ifPresent(one -> practice = one.practice());
      granted += taken.isPresent() ? 1 : 0;
      refused += taken.isPresent() ? 0 : 1;
    }

    private IdeaId idea() {
      ImmutableList<IdeaId> ideas = now().view(MassLineView.SPIRALS).ideas(READING);
      return ideas.isEmpty() ? IdeaId.of("none") : draws.from(ideas);
    }

    /** Most often one that waits there, and else any. */
    private IdeaId idea(IdeasOfTurn phase) {
      ImmutableList<IdeaId> waiting = phase.waiting(now());
      return waiting.isEmpty() || draws.oneIn(4) ? idea() : draws.from(waiting);
    }

    private UnitId unit() {
      return draws.oneIn(4) ? COUNTY : MILL;
    }

    private void step() {
      switch (draws.below(11)) {
        case 0, 1 -> voice();
        case 2 -> tried(scattered().study(SECRETARY, "talked over", idea(scattered())));
        case 3 -> concentrate();
        case 4 -> propagate();
        case 5 -> explain();
        case 6 -> embrace();
        case 7 -> hold();
        case 8 -> act();
        case 9 -> test();
        default -> end();
      }
    }

    private ScatteredIdeas scattered() {
      return ScatteredIdeas.in(now(), READING).orElseThrow();
    }

    private void voice() {
      tried(
          scattered()
              .voice(IdeaId.of("v" + named++), unit(), ImmutableSet.of(), 1, "read together"));
    }

    private void concentrate() {
      StudiedIdeas studied = StudiedIdeas.in(now(), READING).orElseThrow();
      IdeaId from =
          studied.ideas().isEmpty() || draws.oneIn(4)
              ? idea()
              : draws.from(studied.ideas().asList());
      tried(studied.concentrate(IdeaId.of("m" + named++), SECRETARY, "read", from));
    }

    private void propagate() {
      ConcentratedIdeas concentrated = ConcentratedIdeas.in(now(), READING).orElseThrow();
      tried(concentrated.propagate(idea(concentrated), unit(), SECRETARY));
    }

    private void explain() {
      PropagatedIdeas propagated = PropagatedIdeas.in(now(), READING).orElseThrow();
      tried(propagated.explain(idea(propagated), unit(), SECRETARY, "at a meeting"));
    }

    private void embrace() {
      ExplainedIdeas explained = ExplainedIdeas.in(now(), READING).orElseThrow();
      tried(explained.embrace(idea(explained), unit(), ImmutableSet.of(), 3, "they came"));
    }

    private void hold() {
      EmbracedIdeas embraced = EmbracedIdeas.in(now(), READING).orElseThrow();
      tried(embraced.hold(idea(embraced), unit(), ImmutableSet.of(), 3, "they stayed"));
    }

    private void act() {
      HeldIdeas held = HeldIdeas.in(now(), READING).orElseThrow();
      tried(held.act(idea(held), unit(), ImmutableSet.of(), 3, "they read"));
    }

    private void test() {
      PractisedIdeas practised = PractisedIdeas.in(now(), READING).orElseThrow();
      tried(practised.test(idea(practised), unit(), SECRETARY, new TestOutcome.Held("they read")));
    }

    private void end() {
      if (draws.oneIn(3)) {
        tried(TestedIdeas.in(now(), READING).orElseThrow().again(COUNTY, "who cannot read"));
      } else {
        IdeasOfTurn phase = draws.from(phases(now()));
        tried(phase.setAside(idea(phase), SECRETARY, "no lamps"));
      }
    }
  }

  private static List<IdeasOfTurn> phases(Situation now) {
    return Stream.<Optional<? extends IdeasOfTurn>>of(
            ScatteredIdeas.in(now, READING),
            ConcentratedIdeas.in(now, READING),
            PropagatedIdeas.in(now, READING),
            ExplainedIdeas.in(now, READING),
            EmbracedIdeas.in(now, READING),
            HeldIdeas.in(now, READING),
            PractisedIdeas.in(now, READING),
            TestedIdeas.in(now, READING))
        .<IdeasOfTurn>map(Optional::orElseThrow)
        .toList();
  }

  @Provide
  Arbitrary<byte[]> choices() {
    return Arbitraries.bytes().array(byte[].class).ofSize(300);
  }

  @Property(tries = 200)
  void whoeverWritesByPhasesBreaksNoRule(@ForAll("choices") byte[] choices) {
    Walk walk = new Walk(Draws.of(choices));
    for (int nth = 0; nth < 60; nth++) {
      walk.step();
      everyIdeaIsTold(walk.now());
    }
    assertThat(walk.practice.diagnosis(DAY).findings()).isEmpty();
    assertThat(walk.practice.diagnosis(DAY).notExamined()).isEmpty();
    count("granted", walk.granted > 15);
    count("refused", walk.refused > 10);
    count(
        "propagated",
        !PropagatedIdeas.in(walk.now(), READING).orElseThrow().ideas(walk.now()).isEmpty());
  }

  /** Each idea of the turn that came to a phase waits there, was set aside, or went on. */
  private static void everyIdeaIsTold(Situation now) {
    for (IdeasOfTurn phase : phases(now)) {
      Iterable<IdeaId> told =
          Iterables.concat(phase.waiting(now), phase.setAside(now), phase.wentOn(now));
      assertThat(told).containsExactlyInAnyOrderElementsOf(phase.ideas(now));
    }
  }

  private static void count(String what, boolean isSo) {
    Statistics.label(what)
        .collect(isSo)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 20));
  }
}
