package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.guidance.GuidanceFamily.GUIDANCE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.testkit.Proves;

/** A campaign that is led by steps breaks no rule, however often its leaders come round. */
class LedByStepsProperties {

  private static final CampaignId LITERACY = CampaignId.of("literacy");
  private static final UnitId COUNTY = UnitId.of("county");
  private static final PersonId SECRETARY = PersonId.of("secretary");
  private static final ImmutableList<String> SCHOOLS = ImmutableList.of("hill", "river", "wood");

  @Property
  @Proves({Clause.M1_1, Clause.M2_8, Clause.M6_2})
  void whoTakesEachStepBreaksNoRule(
      @ForAll @IntRange(min = 2, max = 3) int pilots,
      @ForAll @IntRange(max = 3) int turns,
      @ForAll("outcomes") List<TestOutcome> outcomes) {
    Led led = new Led(pilots).learnt();
    for (int turn = 0; turn <= turns; turn++) {
      led.directed().tested(outcomes);
    }
    assertThat(led.practice.diagnosis(led.day.plusDays(200)).open())
        .extracting(Finding::rule)
        .isEmpty();
    CampaignFigures figures = CampaignFigures.of(LITERACY, led.practice.situation()).orElseThrow();
    assertThat(figures.turns()).isEqualTo(turns);
    assertThat(figures.guiding()).isEqualTo(figures.learning()).isEqualTo(1);
    Statistics.label("turns")
        .collect(turns)
        .coverage(fair -> fair.check(0).percentage(is -> is > 5));
  }

  /** What came of the tests in three units: those that say yes or no are mingled. */
  @Provide
  Arbitrary<List<TestOutcome>> outcomes() {
    return Arbitraries.of(new TestOutcome.Held("all came"), new TestOutcome.Failed("few came"))
        .map(one -> (TestOutcome) one)
        .list()
        .ofSize(SCHOOLS.size());
  }

  /** A county that goes through a campaign, one step a day. */
  private static final class Led {

    private final List<Pilot> pilots = new ArrayList<>();
    private final List<Experience> learnt = new ArrayList<>();
    private final List<DirectiveTest> tests = new ArrayList<>();
    private Practice practice = Practice.begin(county(), LeadershipMethod.of(GUIDANCE));
    private LocalDate day = LocalDate.of(2030, Month.MARCH, 1);
    private final Call call;
    private Directive directive;

    Led(int howMany) {
      call = taken(Call.on(LITERACY, task(), COUNTY, schools()));
      SCHOOLS.stream()
          .limit(howMany)
          .map(unit -> Pilot.own(unit, "it began twice", "all read by May"))
          .forEach(pilots::add);
    }

    private static Task task() {
      return Task.of("reading", "Everybody reads", FieldOfWork.EDUCATION);
    }

    private static ImmutableSet<UnitId> schools() {
      return SCHOOLS.stream().map(UnitId::of).collect(ImmutableSet.toImmutableSet());
    }

    private static Organization county() {
      return Organization.builder()
          .unit("county")
          .inCharge("secretary")
          .unit("hill")
          .under("county")
          .inCharge("head of hill")
          .members("a", "b", "c", "d")
          .unit("river")
          .under("county")
          .inCharge("head of river")
          .members("e", "f", "g", "h")
          .unit("wood")
          .under("county")
          .inCharge("head of wood")
          .members("i", "j", "k", "l")
          .build();
    }

    private <T> T taken(CampaignStep<T> step) {
      Taken<?> taken = practice.take(step, day).orElseThrow();
      practice = taken.practice();
      day = day.plusDays(1);
      return step.written(taken.entries().get(0));
    }

    Led learnt() {
      Pilots chosen =
          taken(
              pilots.size() == 2
                  ? call.choose(pilots.get(0), pilots.get(1))
                  : call.choose(pilots.get(0), pilots.get(1), pilots.get(2)));
      for (Pilot pilot : chosen.all()) {
        String someone =
            practice
                .situation()
                .organization()
                .members(pilot.unit())
                .findFirst()
                .orElseThrow()
                .person()
                .value();
        Study study =
            taken(chosen.study(pilot, SECRETARY, "half began", Representative.of(someone)));
        Guidance guidance =
            taken(study.guide(SECRETARY, PersonId.of("head of " + pilot.unit()), "no time"));
        Solution solution = taken(guidance.solved("lessons before work"));
        learnt.add(taken(solution.learn("lessons before work", "all came")));
      }
      return this;
    }

    /** The first directive comes from experience, each later one from the tests of the last. */
    Led directed() {
      Experience own = learnt.get(0);
      if (tests.isEmpty()) {
        directive =
            taken(own.direct("teach before work", learnt.get(1), learnt.get(learnt.size() - 1)));
      } else {
        Summary summary =
            taken(call.sumUp(SECRETARY, "it holds where", tests.get(0), tests.get(1)));
        directive = taken(summary.direct("teach at noon", own, learnt.get(1)));
        tests.clear();
      }
      return this;
    }

    Led tested(List<TestOutcome> outcomes) {
      for (int i = 0; i < SCHOOLS.size(); i++) {
        tests.add(taken(directive.test(UnitId.of(SCHOOLS.get(i)), SECRETARY, outcomes.get(i))));
      }
      return this;
    }
  }
}
