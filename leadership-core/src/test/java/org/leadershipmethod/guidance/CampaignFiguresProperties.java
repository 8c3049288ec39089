package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.guidance.LiteracyInCounty.COUNTY;
import static org.leadershipmethod.guidance.LiteracyInCounty.DISTRICT;
import static org.leadershipmethod.guidance.LiteracyInCounty.LITERACY;
import static org.leadershipmethod.guidance.LiteracyInCounty.SCHOOL;
import static org.leadershipmethod.guidance.LiteracyInCounty.VILLAGE;
import static org.leadershipmethod.guidance.LiteracyInCounty.WORKS;
import static org.leadershipmethod.guidance.LiteracyInCounty.county;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.testkit.Proves;

/** The figures of a campaign against a count over the list of what happened. */
class CampaignFiguresProperties {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
  private static final ImmutableList<UnitId> UNITS =
      ImmutableList.of(COUNTY, SCHOOL, WORKS, DISTRICT, VILLAGE);

  /** What happened after the call, in its order. */
  @Provide
  Arbitrary<List<Event>> events() {
    Arbitrary<Event> one =
        Arbitraries.oneOf(
            Arbitraries.of(UNITS).map(unit -> new CallReached(LITERACY, unit, Optional.empty())),
            Combinators.combine(Arbitraries.of(COUNTY, DISTRICT), Arbitraries.of(UNITS))
                .as(CampaignFiguresProperties::guidance),
            Combinators.combine(Arbitraries.of(UNITS), Arbitraries.of(Result.class))
                .as((unit, result) -> new ResultSeen(LITERACY, unit, result, "as seen")));
    return one.list().ofMaxSize(25);
  }

  private static GuidanceGiven guidance(UnitId from, UnitId unit) {
    return new GuidanceGiven(
        LITERACY,
        from,
        PersonId.of("leader of " + from),
        unit,
        PersonId.of("leader of " + unit),
        Optional.of("a problem"));
  }

  private static CallIssued call() {
    return LiteracyInCounty.call(SCHOOL, WORKS);
  }

  private static Situation after(List<Event> events) {
    Practice practice = Practice.begin(county(), LeadershipMethod.of(GuidanceFamily.GUIDANCE));
    LocalDate day = DAY;
    for (Event event : events) {
      practice = practice.note(event, day);
      day = day.plusDays(1);
    }
    return practice.situation();
  }

  private static CampaignFigures figures(List<Event> events) {
    return CampaignFigures.of(LITERACY, after(events)).orElseThrow();
  }

  private static ImmutableList<Event> withCall(List<Event> events) {
    return ImmutableList.<Event>builder().add(call()).addAll(events).build();
  }

  @Property
  @Proves(Clause.M2_3)
  void resultsAreThoseOfTheUnitsThatWereReached(@ForAll("events") List<Event> events) {
    Map<String, Integer> naive = new LinkedHashMap<>();
    for (UnitId unit : UNITS) {
      if (isReached(unit, events)) {
        naive.merge(column(unit, events), 1, Integer::sum);
      }
    }
    TwoWays counted = figures(withCall(events)).results();
    assertThat(counted)
        .isEqualTo(
            new TwoWays(
                naive.getOrDefault("true ACHIEVED", 0),
                naive.getOrDefault("true MISSED", 0),
                naive.getOrDefault("false ACHIEVED", 0),
                naive.getOrDefault("false MISSED", 0),
                naive.getOrDefault("open", 0)));
    Statistics.label("guided before a result")
        .collect(counted.guided() > 0)
        .coverage(fair -> fair.check(true).percentage(share -> share > 10));
  }

  private static boolean isReached(UnitId unit, List<Event> events) {
    return call().reached().contains(unit)
        || events.stream()
            .anyMatch(event -> event instanceof CallReached call && call.unit().equals(unit));
  }

  private static String column(UnitId unit, List<Event> events) {
    boolean isGuided = false;
    String column = "open";
    for (Event event : events) {
      if (event instanceof GuidanceGiven given && given.unit().equals(unit)) {
        isGuided = true;
      } else if (event instanceof ResultSeen seen && seen.unit().equals(unit)) {
        column = seen.result() == Result.UNDECIDED ? "open" : isGuided + " " + seen.result();
      }
    }
    return column;
  }

  @Property
  @Proves(Clause.M2_10)
  void eachLevelIsCovered(@ForAll("events") List<Event> events) {
    boolean isDistrictIn = isReached(DISTRICT, events);
    ImmutableList.Builder<LevelCoverage> naive = ImmutableList.builder();
    naive.add(new LevelCoverage(1, 1, guides(COUNTY, events)));
    if (isDistrictIn) {
      naive.add(new LevelCoverage(2, 1, guides(DISTRICT, events)));
    }
    assertThat(figures(withCall(events)).levels()).isEqualTo(naive.build());
    Statistics.label("two levels")
        .collect(isDistrictIn)
        .coverage(fair -> fair.check(true).percentage(share -> share > 20));
  }

  private static int guides(UnitId from, List<Event> events) {
    boolean is =
        events.stream()
            .anyMatch(
                event ->
                    event instanceof GuidanceGiven given
                        && given.from().equals(from)
                        && !given.unit().equals(from));
    return is ? 1 : 0;
  }

  @Property
  @Proves(Clause.M6_6)
  void theFirstGuidanceCounts(@ForAll("events") List<Event> events) {
    int first =
        IntStream.range(0, events.size())
            .filter(i -> events.get(i) instanceof GuidanceGiven)
            .findFirst()
            .orElse(-1);
    Optional<TimeToGuidance> told = figures(withCall(events)).toGuidance();
    assertThat(told.isPresent()).isEqualTo(first >= 0);
    told.ifPresent(
        time -> {
          assertThat(time.shortest().toDays()).isEqualTo(first);
          assertThat(time.longest().toDays()).isEqualTo(first + 1);
        });
  }

  @Test
  void aTurnEndsWithADirectiveFromTests() {
    ImmutableList<Event> turned =
        ImmutableList.of(
            call(),
            guidance(COUNTY, SCHOOL),
            experience("e3"),
            directive("e4"),
            test(SCHOOL, "e5", new TestOutcome.Held("all came")),
            test(WORKS, "e5", new TestOutcome.Undecided("who comes in winter")),
            new ExperienceSummedUp(
                LITERACY,
                COUNTY,
                PersonId.of("leader of county"),
                "it holds",
                ImmutableList.of(EntryId.of("e6"))),
            directive("e4", "e8"));
    CampaignFigures figures = figures(turned);
    assertThat(figures.turns()).isEqualTo(1);
    assertThat(figures.testUnits()).isEqualTo(1);
    assertThat(figures.guiding()).isEqualTo(1);
    assertThat(figures.learning()).isEqualTo(1);
    assertThat(figures.openTests()).isEmpty();
    assertThat(figures(turned.subList(0, turned.size() - 1)).openTests())
        .containsExactly(new OpenTest(WORKS, "who comes in winter"));
    assertThat(figures)
        .hasToString(
            """
            Figures of the campaign 'literacy'
            results: no result is known of 2 units
            level 1: 1 of 1 guided
            from the first call to the first guidance: 0 to 1 day
            1 of 1 person who guided drew experience from it
            1 directive drawn up from the tests of one before it
            tested in 1 unit""");
  }

  private static ExperienceDrawn experience(String from) {
    return new ExperienceDrawn(
        LITERACY,
        SCHOOL,
        PersonId.of("leader of county"),
        "lessons before work",
        "all came",
        ImmutableList.of(EntryId.of(from)));
  }

  private static DirectiveIssued directive(String... behind) {
    return LiteracyInCounty.directive(PersonId.of("leader of county"), behind);
  }

  private static DirectiveTested test(UnitId unit, String directive, TestOutcome outcome) {
    return new DirectiveTested(
        LITERACY, unit, PersonId.of("leader of county"), EntryId.of(directive), outcome);
  }

  @Test
  void ofAUnitThatIsGoneNobodyWaitsForAResult() {
    UnitClosed closed = new UnitClosed(WORKS);
    assertThat(figures(ImmutableList.of(call(), closed)).results())
        .isEqualTo(new TwoWays(0, 0, 0, 0, 1))
        .hasToString("no result is known of 1 unit");
    ResultSeen missed = new ResultSeen(LITERACY, WORKS, Result.MISSED, "nobody came");
    assertThat(figures(ImmutableList.of(call(), missed, closed)).results())
        .isEqualTo(new TwoWays(0, 0, 0, 1, 1))
        .hasToString("0 of 1 unit only called achieved it; no result is known of 1 unit");
  }

  @Test
  void thereAreNoneWhereNoCallBeganIt() {
    assertThat(CampaignFigures.of(CampaignId.of("none"), after(ImmutableList.of(call()))))
        .isEmpty();
  }
}
