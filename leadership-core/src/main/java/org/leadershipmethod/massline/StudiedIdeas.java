package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * Ideas that were studied: now fewer can be made of them ({@code M4.2}).
 *
 * <p>Each idea that comes of them names at least one that it came from, so none comes from nobody.
 * For example {@code studied.concentrate(evenings, ada, "read in the evenings", lamps, winter)}.
 *
 * @param spiral the spiral
 * @param turn the number of the turn, counted from 1
 * @param ideas the ideas that were studied
 */
public record StudiedIdeas(SpiralId spiral, int turn, ImmutableSet<IdeaId> ideas) {

  /** Makes it of its parts. */
  public StudiedIdeas {
    requireNonNull(spiral, "spiral");
    requireNonNull(ideas, "ideas");
  }

  /** All ideas of a spiral that were studied; empty where there is no such one, or it is closed. */
  public static Optional<StudiedIdeas> in(Situation now, SpiralId spiral) {
    return IdeasOfTurn.found(
        now, spiral, turn -> new StudiedIdeas(spiral, turn, studied(Spirals.in(now), spiral)));
  }

  private static ImmutableSet<IdeaId> studied(Spirals now, SpiralId spiral) {
    return now.ideas(spiral).stream()
        .filter(idea -> isStudied(now, idea))
        .collect(toImmutableSet());
  }

  /** What was tested in what people did needs no other study, to be carried on. */
  private static boolean isStudied(Spirals now, IdeaId idea) {
    return now.idea(idea)
        .filter(one -> one.studied().isPresent() || one.hasReached(Phase.TESTED))
        .isPresent();
  }

  /**
   * One idea comes of one or more that were studied.
   *
   * @param idea its id, which no other idea has
   * @param by who concentrates them
   * @param words what it says
   * @param first an idea that it comes from
   * @param more further ideas that it comes from
   * @throws IllegalArgumentException if the words are blank, or it comes from itself
   */
  public Step<ConcentratedIdeas> concentrate(
      IdeaId idea, PersonId by, String words, IdeaId first, IdeaId... more) {
    return concentrate(idea, by, words, ImmutableList.of(), first, more);
  }

  /**
   * The same with experience behind it, as the entries of a campaign tell it ({@code M6.2}).
   *
   * @param idea its id, which no other idea has
   * @param by who concentrates them
   * @param words what it says
   * @param behind experiences and summings-up
   * @param first an idea that it comes from
   * @param more further ideas that it comes from
   * @throws IllegalArgumentException if the words are blank, or it comes from itself
   */
  public Step<ConcentratedIdeas> concentrate(
      IdeaId idea,
      PersonId by,
      String words,
      ImmutableList<EntryId> behind,
      IdeaId first,
      IdeaId... more) {
    ImmutableSet<IdeaId> from =
        Stream.concat(
                Stream.of(requireNonNull(first, "first")), Argument.all("more", more).stream())
            .collect(toImmutableSet());
    return new PhaseStep<>(
        new IdeaConcentrated(spiral, idea, by, from, behind, words),
        now -> unstudied(now, from),
        new ConcentratedIdeas(spiral, turn));
  }

  private static Optional<Problem> unstudied(Spirals now, ImmutableSet<IdeaId> from) {
    return from.stream()
        .filter(idea -> !isStudied(now, idea))
        .findFirst()
        .map(
            idea ->
                new Problem(
                    "an idea that it comes from",
                    Quoted.text(idea) + ", which nobody studied",
                    "an idea that was studied"));
  }
}
