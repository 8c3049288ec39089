package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The ideas of one turn of a spiral that came as far as a phase of their way ({@code M4}).
 *
 * <p>Each phase is a type of its own, and offers only what may follow it; so nobody can write that
 * people acted on an idea that was never explained to them. Which of its ideas went on, which wait,
 * and which were set aside can be asked of each, as things stand then: every idea is one of the
 * three. It holds no more than the spiral and the number of the turn, so a program finds it again
 * after a restart, by {@code in} of its type.
 *
 * <p>An idea counts to a phase if it came there in one unit at least.
 */
public abstract sealed class IdeasOfTurn
    permits ScatteredIdeas,
        ConcentratedIdeas,
        PropagatedIdeas,
        ExplainedIdeas,
        EmbracedIdeas,
        HeldIdeas,
        PractisedIdeas,
        TestedIdeas {

  private final SpiralId spiral;
  private final int turn;
  private final Phase phase;

  IdeasOfTurn(SpiralId spiral, int turn, Phase phase) {
    this.spiral = spiral;
    this.turn = turn;
    this.phase = phase;
  }

  /** The spiral whose turn it is. */
  public final SpiralId spiral() {
    return spiral;
  }

  /** The number of the turn, counted from 1. */
  public final int turn() {
    return turn;
  }

  /** The phase to which they came. */
  public final Phase phase() {
    return phase;
  }

  /** The ideas of this turn that came here, in the order in which they came up. */
  public final ImmutableList<IdeaId> ideas(Situation now) {
    return those(now, idea -> true);
  }

  /** Those that came no further yet, and of which nobody said why. */
  public final ImmutableList<IdeaId> waiting(Situation now) {
    return those(now, idea -> !hasGoneOn(idea) && idea.setAside().isEmpty());
  }

  /** Those that came no further, and of which somebody said why. */
  public final ImmutableList<IdeaId> setAside(Situation now) {
    return those(now, idea -> !hasGoneOn(idea) && idea.setAside().isPresent());
  }

  /** Those that came further, or that others were made of. */
  public final ImmutableList<IdeaId> wentOn(Situation now) {
    return those(now, this::hasGoneOn);
  }

  /** Why an idea got no further; empty where nobody said that it does not. */
  public final Optional<String> reason(Situation now, IdeaId idea) {
    return Spirals.in(requireNonNull(now, "now"))
        .idea(requireNonNull(idea, "idea"))
        .flatMap(KnownIdea::setAside)
        .map(told -> told.what().reason());
  }

  /**
   * An idea of these gets no further anywhere.
   *
   * @param idea which one
   * @param by who says so
   * @param reason why, in words for those who voiced it
   * @throws IllegalArgumentException if the reason is blank
   */
  public final Step<IdeaId> setAside(IdeaId idea, PersonId by, String reason) {
    return new PhaseStep<>(
        IdeaSetAside.everywhere(idea, by, reason), now -> missing(now, idea), idea);
  }

  private boolean hasGoneOn(KnownIdea idea) {
    return !idea.into().isEmpty() || !idea.furthest().equals(phase);
  }

  private ImmutableList<IdeaId> those(Situation now, Predicate<KnownIdea> which) {
    return all(Spirals.in(requireNonNull(now, "now")))
        .filter(which)
        .map(KnownIdea::id)
        .collect(toImmutableList());
  }

  private Stream<KnownIdea> all(Spirals now) {
    return now.of(spiral).stream()
        .flatMap(one -> one.ideas().stream())
        .flatMap(idea -> now.idea(idea).stream())
        .filter(this::isHere);
  }

  private boolean isHere(KnownIdea idea) {
    boolean isScattered = idea.concentrated().isEmpty();
    return idea.turn() == turn && (phase == Phase.SCATTERED ? isScattered : idea.hasReached(phase));
  }

  /** What is wrong where an idea did not come here, in no unit. */
  final Optional<Problem> missing(Spirals now, IdeaId idea) {
    return problem(now, idea, all(now).noneMatch(one -> one.id().equals(idea)), "");
  }

  /** What is wrong where an idea did not come here in a unit. */
  final Optional<Problem> missing(Spirals now, IdeaId idea, UnitId unit) {
    boolean isThere =
        now.at(new IdeaAtUnit(idea, unit)).filter(one -> one.hasReached(phase)).isPresent();
    return problem(now, idea, !isThere, " in " + Quoted.text(unit));
  }

  private Optional<Problem> problem(Spirals now, IdeaId idea, boolean isSo, String where) {
    return isSo
        ? Optional.of(
            new Problem(
                "the idea",
                Quoted.text(idea) + ", which is not among these" + where,
                expected(
                    all(now).map(one -> Quoted.text(one.id())).collect(Collectors.joining(", ")))))
        : Optional.empty();
  }

  private String expected(String ideas) {
    String which = "an idea that was " + phase.done() + " in turn " + turn;
    return ideas.isEmpty() ? which + ", and there is none" : which + ": " + ideas;
  }

  /** What is wrong where the next turn was begun already. */
  final Optional<Problem> over(Spirals now) {
    return now.of(spiral)
        .filter(known -> known.turn() != turn)
        .map(
            known ->
                new Problem(
                    "the turn",
                    turn + ", which is over",
                    "the turn in which the spiral is, " + known.turn()));
  }

  /** A phase of a turn that is going on: nothing may follow in one that was closed. */
  static <T> Optional<T> found(Situation now, SpiralId spiral, IntFunction<T> opened) {
    return Spirals.in(requireNonNull(now, "now"))
        .of(requireNonNull(spiral, "spiral"))
        .filter(one -> !one.isOver())
        .map(one -> opened.apply(one.turn()));
  }

  /** The step by which an idea of these goes on in a unit. */
  final <T> Step<T> going(IdeaAdvanced event, T opened) {
    return new PhaseStep<>(event, now -> missing(now, event.idea(), event.unit()), opened);
  }

  @Override
  public final boolean equals(Object other) {
    return other instanceof IdeasOfTurn that
        && spiral.equals(that.spiral)
        && turn == that.turn
        && phase == that.phase;
  }

  @Override
  public final int hashCode() {
    return Objects.hash(spiral, turn, phase);
  }

  /** Which ideas of which turn. */
  @Override
  public final String toString() {
    return phase.done() + " ideas of turn " + turn + " of " + spiral;
  }
}
