package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipmethod.internal.Table;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Situation;

/**
 * The turns of a spiral side by side: whether its ideas become more correct, more vital and richer
 * each time ({@code M4.6}, {@code M6.6}).
 *
 * <p>It prints as a table with a column for each turn, and as lines of comma-separated values. For
 * example:
 *
 * <pre>{@code
 * SpiralFigures.of(practice.situation(), SpiralId.of("reading")).ifPresent(System.out::println);
 * }</pre>
 *
 * @param turns the figures of the turns, in their order
 */
public record SpiralFigures(ImmutableList<TurnFigures> turns) {

  private static final String NOTHING = "";
  private static final String SO_FAR = " so far";

  /**
   * Makes them of the turns.
   *
   * @throws IllegalArgumentException if there is none, or they are not those of one spiral from the
   *     first on
   */
  public SpiralFigures {
    requireNonNull(turns, "turns");
    for (int place = 0; place < turns.size(); place++) {
      TurnFigures turn = turns.get(place);
      if (turn.turn() != place + 1 || !turn.spiral().equals(turns.get(0).spiral())) {
        throw new IllegalArgumentException(
            "Turns are those of one spiral from the first on, but at place "
                + (place + 1)
                + " there was turn "
                + turn.turn()
                + " of '"
                + turn.spiral()
                + "'.");
      }
    }
    if (turns.isEmpty()) {
      throw new IllegalArgumentException("A spiral has one turn at least, but there was none.");
    }
  }

  /**
   * The figures of a spiral; empty where nobody began one of this id.
   *
   * @param now the situation in which it is asked
   * @param spiral the spiral
   */
  public static Optional<SpiralFigures> of(Situation now, SpiralId spiral) {
    return Optional.of(TurnFigures.of(now, spiral))
        .filter(turns -> !turns.isEmpty())
        .map(SpiralFigures::new);
  }

  /** Of which spiral they are. */
  public SpiralId spiral() {
    return turns.get(0).spiral();
  }

  /** How many turns came as far as a test that says yes or no. */
  public int completed() {
    return (int) turns.stream().filter(TurnFigures::isCompleted).count();
  }

  /** The units in which a test says yes or no, in any turn; by id. */
  public ImmutableSet<UnitId> testedIn() {
    return turns.stream()
        .flatMap(turn -> turn.correctness().units().stream())
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }

  /** How a measure went from each turn to the next; none where there is one turn. */
  public ImmutableList<Trend> trends(TurnMeasure measure) {
    requireNonNull(measure, "measure");
    return IntStream.range(1, turns.size())
        .mapToObj(place -> measure.between(turns.get(place - 1), turns.get(place)))
        .collect(toImmutableList());
  }

  /** Lines of comma-separated values, the names of the columns first; each ends with a new line. */
  public String csv() {
    return table().csv();
  }

  private Table table() {
    return new Table(
        Stream.of(Stream.of("figure"), turns.stream().map(SpiralFigures::head), Stream.of("trend"))
            .flatMap(cells -> cells)
            .collect(toImmutableList()),
        Stream.of(
                Stream.of(Phase.values()).map(this::row),
                Stream.of(TurnMeasure.values()).map(this::row),
                Stream.of(
                    row("tests undecided", turn -> turn.correctness().undecided()),
                    row("voices", turn -> turn.hearing().voices()),
                    row("voices without a name", turn -> turn.hearing().unnamed()),
                    row("voices elsewhere", turn -> turn.hearing().elsewhere()),
                    row("voices of no known part", turn -> turn.hearing().withoutPart()),
                    row("voices of no known class", turn -> turn.hearing().withoutClass())))
            .flatMap(rows -> rows)
            .collect(toImmutableList()));
  }

  private static String head(TurnFigures turn) {
    return "turn " + turn.turn() + (turn.goesOn() ? SO_FAR : NOTHING);
  }

  private ImmutableList<String> row(Phase phase) {
    return row("ideas " + phase.done(), turn -> turn.ideas().getOrDefault(phase, 0));
  }

  /** A number that is no measure has no trend. */
  private ImmutableList<String> row(String name, ToLongFunction<TurnFigures> number) {
    return row(name, turn -> Long.toString(number.applyAsLong(turn)), NOTHING);
  }

  private ImmutableList<String> row(TurnMeasure measure) {
    return row(
        measure.words(),
        turn -> measure.told(turn).orElse(NOTHING),
        trends(measure).stream().map(Trend::words).collect(Collectors.joining(", ")) + soFar());
  }

  /** What a turn shows that goes on is not the last word. */
  private String soFar() {
    return turns.size() > 1 && turns.get(turns.size() - 1).goesOn() ? SO_FAR : NOTHING;
  }

  private ImmutableList<String> row(String name, Function<TurnFigures, String> cell, String trend) {
    return Stream.of(Stream.of(name), turns.stream().map(cell), Stream.of(trend))
        .flatMap(cells -> cells)
        .collect(toImmutableList());
  }

  /** A table with a column for each turn, and how each measure went. */
  @Override
  public String toString() {
    return "Spiral '" + spiral() + "'\n" + table();
  }
}
