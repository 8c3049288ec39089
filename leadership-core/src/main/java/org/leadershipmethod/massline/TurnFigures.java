package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.rule.Situation;

/**
 * What can be counted in a turn of a spiral: how far its ideas came, how many are correct, how
 * alive they are, from how many sources they come, and of whom people were heard ({@code M4.6},
 * {@code M6.6}).
 *
 * <p>These are counts of what was written down. They praise and blame nobody. The ideas of a turn
 * are those that were made in it, and those that were voiced in it and not again in a later one;
 * what happens to an idea counts to its turn, however late it does. Units that are gone count with
 * what was told of them. For example {@code TurnFigures.of(practice.situation(),
 * SpiralId.of("reading"))}, with one for each turn.
 *
 * @param begun what told that the turn began
 * @param turn the number of the turn, counted from 1
 * @param goesOn whether it is the last turn and its spiral goes on, so that the figures may change
 * @param ideas how many ideas came to each phase: voiced in the turn, made in it, and of its ideas
 *     those that came further, in one unit at least
 * @param first when an idea of the turn came first to each phase, of those to which one came
 * @param correctness how many tests of its ideas held
 * @param uptake what people did with its ideas where they were explained
 * @param richness from how many sources its ideas come
 * @param hearing of whom people were heard in it
 * @param uncovered the kinds of events on which these rest and which the record does not cover
 */
public record TurnFigures(
    Told<TurnBegun> begun,
    int turn,
    boolean goesOn,
    ImmutableMap<Phase, Integer> ideas,
    ImmutableMap<Phase, When> first,
    Correctness correctness,
    Uptake uptake,
    Richness richness,
    Hearing hearing,
    ImmutableSet<Class<? extends Event>> uncovered) {

  /** Makes the figures. */
  public TurnFigures {
    requireNonNull(begun, "begun");
    Argument.count("turn", turn);
    requireNonNull(ideas, "ideas");
    requireNonNull(first, "first");
    requireNonNull(correctness, "correctness");
    requireNonNull(uptake, "uptake");
    requireNonNull(richness, "richness");
    requireNonNull(hearing, "hearing");
    requireNonNull(uncovered, "uncovered");
  }

  /**
   * The figures of each turn of a spiral, in their order; none where nobody began such a one.
   *
   * @param now the situation in which it is asked
   * @param spiral the spiral
   */
  public static ImmutableList<TurnFigures> of(Situation now, SpiralId spiral) {
    return Spirals.in(requireNonNull(now, "now")).of(requireNonNull(spiral, "spiral")).stream()
        .flatMap(known -> new TurnCounting(now, known).turns())
        .collect(toImmutableList());
  }

  /** Of which spiral they are. */
  public SpiralId spiral() {
    return begun.what().spiral();
  }

  /** Whether the turn came as far as a test that says yes or no ({@code M6.6}). */
  public boolean isCompleted() {
    return !correctness.units().isEmpty();
  }

  /** A line for each figure. */
  @Override
  public String toString() {
    return Stream.of(
            Stream.of(
                "Turn %d of the spiral '%s', begun %s%s"
                    .formatted(
                        turn, spiral(), StandingText.on(begun.when()), goesOn ? ", goes on" : "")),
            Stream.of("ideas: " + phases()),
            first.isEmpty() ? Stream.<String>empty() : Stream.of("first: " + times()),
            Stream.of(TurnMeasure.values()).map(measure -> measure.words() + ": " + told(measure)),
            Stream.of("undecided tests: " + correctness.undecided(), hearing.beside()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private String told(TurnMeasure measure) {
    boolean isCovered = Sets.intersection(measure.kinds(), uncovered).isEmpty();
    return measure.told(this).orElse(isCovered ? "nothing to measure" : "not in this record");
  }

  private String phases() {
    return Stream.of(Phase.values())
        .map(phase -> ideas.getOrDefault(phase, 0) + " " + phase.done())
        .collect(Collectors.joining(", "));
  }

  private String times() {
    return first.entrySet().stream()
        .map(one -> one.getKey().done() + " " + one.getValue())
        .collect(Collectors.joining(", "));
  }

  /** The time at which an idea of the turn came first to a phase; empty where none did. */
  public Optional<When> first(Phase phase) {
    return Optional.ofNullable(first.get(requireNonNull(phase, "phase")));
  }
}
