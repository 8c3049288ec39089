package org.leadershipmethod.massline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.massline.SpiralHistory.COUNTY;
import static org.leadershipmethod.massline.SpiralHistory.MILL;
import static org.leadershipmethod.massline.SpiralHistory.PEOPLE;
import static org.leadershipmethod.massline.SpiralHistory.PORT;
import static org.leadershipmethod.massline.SpiralHistory.SCHOOL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Two turns side by side, and what is told where there is nothing to measure. */
class TurnFiguresTest {

  private static final SpiralId READING = SpiralId.of("reading");
  private static final PersonId LEADER = PersonId.of("leader");
  private static final IdeaId EVENINGS = IdeaId.of("evenings");
  private static final IdeaId CLASSES = IdeaId.of("classes");
  private static final TestOutcome HELD = new TestOutcome.Held("twelve read");
  private static final TestOutcome FAILED = new TestOutcome.Failed("nobody came");

  private static final ImmutableList<Event> TWO_TURNS =
      ImmutableList.of(
          new TurnBegun(READING, COUNTY, "how to learn to read", ImmutableList.of()),
          voiced("lamps", MILL, 2, PEOPLE.get(0)),
          made(EVENINGS, "lamps"),
          new IdeaExplained(EVENINGS, MILL, LEADER, "at the gate"),
          new IdeaExplained(EVENINGS, SCHOOL, LEADER, "at a meeting"),
          new IdeaEmbraced(EVENINGS, MILL, ImmutableSet.of(), 9, "they say so"),
          new IdeaPractised(EVENINGS, MILL, ImmutableSet.of(), 9, "they read"),
          new IdeaTested(EVENINGS, MILL, LEADER, HELD),
          new IdeaTested(EVENINGS, SCHOOL, LEADER, FAILED),
          new TurnBegun(READING, COUNTY, "what went wrong", ImmutableList.of()),
          voiced("mornings", SCHOOL, 0, PEOPLE.get(1), PEOPLE.get(2)),
          voiced("children", MILL, 0, PEOPLE.get(1)),
          voiced("boats", PORT, 3),
          made(CLASSES, "evenings", "mornings"),
          new IdeaExplained(CLASSES, SCHOOL, LEADER, "at a meeting"),
          new IdeaEmbraced(CLASSES, SCHOOL, ImmutableSet.of(), 9, "they say so"),
          new IdeaTested(CLASSES, SCHOOL, LEADER, HELD),
          new IdeaTested(CLASSES, MILL, LEADER, new TestOutcome.Undecided("the harvest")));

  private static IdeaVoiced voiced(String idea, UnitId unit, int others, PersonId... by) {
    return new IdeaVoiced(
        READING, IdeaId.of(idea), unit, ImmutableSet.copyOf(by), others, "about " + idea);
  }

  private static IdeaConcentrated made(IdeaId idea, String... from) {
    return new IdeaConcentrated(
        READING,
        idea,
        LEADER,
        ImmutableList.copyOf(from).stream().map(IdeaId::of).collect(ImmutableSet.toImmutableSet()),
        ImmutableList.of(),
        "what " + idea + " says");
  }

  private static SpiralFigures figures(ImmutableList<Event> events) {
    return SpiralFigures.of(new SpiralHistory(events).situation(), READING).orElseThrow();
  }

  @Test
  void twoTurnsStandSideBySide() {
    assertThat(figures(TWO_TURNS))
        .hasToString(
            """
            Spiral 'reading'
            figure                     turn 1  turn 2 so far  trend
            ideas voiced               1       3              -
            ideas concentrated         1       1              -
            ideas propagated           1       1              -
            ideas explained            1       1              -
            ideas embraced             1       1              -
            ideas held fast            0       0              -
            ideas acted on             1       0              -
            ideas tested               1       1              -
            tests that held            1 of 2  1 of 1         rising so far
            embraced where explained   1 of 2  1 of 1         rising so far
            held fast where explained  0 of 2  0 of 1         the same so far
            acted on where explained   1 of 2  0 of 1         falling so far
            ideas behind what stands   1       2              rising so far
            people behind what stands  3       5              rising so far
            units heard                1 of 3  2 of 3         rising so far
            parts heard                1 of 3  1 of 3         the same so far
            classes heard              1 of 2  1 of 2         the same so far
            tests undecided            0       1              -
            voices                     3       6              -
            voices without a name      2       0              -
            voices elsewhere           0       3              -
            voices of no known part    0       2              -
            voices of no known class   0       1              -"""
                .stripIndent());
  }

  @Test
  void aTableProgramReadsIt() {
    assertThat(figures(TWO_TURNS).csv())
        .startsWith("figure,turn 1,turn 2 so far,trend\n")
        .contains("tests that held,1 of 2,1 of 1,rising so far\n", "voices elsewhere,0,3,\n");
  }

  @Test
  void aTurnTellsItsFigures() {
    assertThat(figures(TWO_TURNS).turns().get(1))
        .hasToString(
            """
            Turn 2 of the spiral 'reading', begun on 2030-01-11, goes on
            ideas: 3 voiced, 1 concentrated, 1 propagated, 1 explained, 1 embraced, 0 held fast, 0 acted on, 1 tested
            first: voiced 2030-01-12, concentrated 2030-01-15, propagated 2030-01-16, explained 2030-01-16, embraced 2030-01-17, tested 2030-01-18
            tests that held: 1 of 1
            embraced where explained: 1 of 1
            held fast where explained: 0 of 1
            acted on where explained: 0 of 1
            ideas behind what stands: 2
            people behind what stands: 5
            units heard: 2 of 3
            parts heard: 1 of 3
            classes heard: 1 of 2
            undecided tests: 1
            of 6 voices 3 elsewhere, 0 without a name, 2 of no known part, 1 of no known class"""
                .stripIndent());
  }

  @Test
  void turnsAndUnitsAreCounted() {
    SpiralFigures figures = figures(TWO_TURNS);
    assertThat(figures.completed()).isEqualTo(2);
    assertThat(figures.testedIn()).containsExactly(MILL, SCHOOL);
    assertThat(figures.trends(TurnMeasure.EMBRACED)).containsExactly(Trend.RISING);
    assertThat(TurnMeasure.CORRECT.share(figures.turns().get(0))).contains(Share.of(1, 2));
    assertThat(TurnMeasure.IDEAS_BEHIND.share(figures.turns().get(0))).isEmpty();
  }

  @Test
  void whereNothingHappenedYetNothingIsMeasured() {
    SpiralFigures figures = figures(ImmutableList.copyOf(TWO_TURNS.subList(0, 1)));
    TurnFigures turn = figures.turns().get(0);
    assertThat(TurnMeasure.CORRECT.told(turn)).isEmpty();
    assertThat(TurnMeasure.EMBRACED.told(turn)).isEmpty();
    assertThat(TurnMeasure.PEOPLE_BEHIND.told(turn)).isEmpty();
    assertThat(turn.toString()).contains("tests that held: nothing to measure");
    assertThat(TurnMeasure.UNITS_HEARD.told(turn)).contains("0 of 3");
    assertThat(figures.trends(TurnMeasure.CORRECT)).isEmpty();
    assertThat(figures.completed()).isZero();
    assertThat(SpiralFigures.of(new SpiralHistory(ImmutableList.of()).situation(), READING))
        .isEmpty();
  }

  /** What was said after a turn is not behind it, and what is set aside does not stand. */
  @Test
  void whatIsSetAsideIsBehindNothing() {
    ImmutableList<Event> events =
        ImmutableList.<Event>builder()
            .addAll(TWO_TURNS)
            .add(voiced("lamps", MILL, 50))
            .add(IdeaSetAside.everywhere(CLASSES, LEADER, "no teacher"))
            .build();
    SpiralFigures figures = figures(events);
    assertThat(figures.turns().get(0).richness()).isEqualTo(new Richness(1, 1, 1, 2));
    assertThat(figures.turns().get(1).richness()).isEqualTo(new Richness(0, 0, 0, 0));
    assertThat(figures.trends(TurnMeasure.IDEAS_BEHIND)).containsExactly(Trend.NOT_KNOWN);
  }

  @Test
  void numbersThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> new PartOf(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 of 2");
    assertThatThrownBy(() -> new Uptake(1, 2, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Richness(0, 0, 0, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    PartOf none = new PartOf(0, 0);
    assertThatThrownBy(() -> new Hearing(none, none, none, 3, 2, 2, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Of 3 voices");
    assertThatThrownBy(() -> new SpiralFigures(ImmutableList.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none");
    ImmutableList<TurnFigures> turns = figures(TWO_TURNS).turns();
    assertThatThrownBy(() -> new SpiralFigures(turns.reverse()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at place 1 there was turn 2");
  }

  @Test
  void numbersAreToldInWords() {
    TurnFigures turn = figures(TWO_TURNS).turns().get(0);
    assertThat(turn.correctness()).hasToString("1 held, 1 failed, 0 undecided");
    assertThat(turn.uptake())
        .hasToString("2 explained, of these 1 embraced, 0 held fast, 1 acted on");
    assertThat(turn.richness()).hasToString("1 idea, 1 person by name, 2 counted");
    assertThat(turn.hearing())
        .hasToString(
            "1 of 3 units, 1 of 3 parts, 1 of 2 classes; of 3 voices 0 elsewhere, 2 without a name,"
                + " 0 of no known part, 0 of no known class");
  }
}
