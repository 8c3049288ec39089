package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.input.Quoted;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * The ideas that people voice in a turn, scattered as they are ({@code M4.1}): they are gathered,
 * and then studied.
 *
 * <p>For example {@code ScatteredIdeas.begin(reading, county, "how grown-ups learn to read")}.
 */
public final class ScatteredIdeas extends IdeasOfTurn {

  ScatteredIdeas(SpiralId spiral, int turn) {
    super(spiral, turn, Phase.SCATTERED);
  }

  /**
   * The step that begins a spiral.
   *
   * @param spiral the spiral, which nobody began before
   * @param unit the unit whose leaders ask
   * @param about what they ask about
   * @throws IllegalArgumentException if it is about nothing
   */
  public static Step<ScatteredIdeas> begin(SpiralId spiral, UnitId unit, String about) {
    return new PhaseStep<>(
        new TurnBegun(spiral, unit, about, ImmutableList.of()),
        now -> now.of(spiral).map(known -> begun(known.id())),
        new ScatteredIdeas(spiral, 1));
  }

  private static Problem begun(SpiralId spiral) {
    return new Problem(
        "the spiral", Quoted.text(spiral) + ", which was begun before", "the id of a new one");
  }

  /**
   * Those of the turn in which a spiral is; empty where there is no such spiral, or it is closed.
   */
  public static Optional<ScatteredIdeas> in(Situation now, SpiralId spiral) {
    return found(now, spiral, turn -> new ScatteredIdeas(spiral, turn));
  }

  /**
   * People voice an idea.
   *
   * @param idea the idea; whoever says the same is one more voice for it
   * @param unit in which unit
   * @param by who they are, as far as they are named
   * @param others how many there are beside those who are named
   * @param words what they said
   * @throws IllegalArgumentException if the number is below zero, or the words are blank
   */
  public Step<ScatteredIdeas> voice(
      IdeaId idea, UnitId unit, ImmutableSet<PersonId> by, int others, String words) {
    return new PhaseStep<>(
        new IdeaVoiced(spiral(), idea, unit, by, others, words), this::over, this);
  }

  /**
   * Somebody studies ideas that were voiced: only what was studied can be concentrated.
   *
   * @param by who studies them
   * @param how how, for example {@code "talked over at the mill"}
   * @param first an idea
   * @param more further ideas
   * @throws IllegalArgumentException if it does not say how
   */
  public Step<StudiedIdeas> study(PersonId by, String how, IdeaId first, IdeaId... more) {
    ImmutableSet<IdeaId> ideas =
        Stream.concat(
                Stream.of(requireNonNull(first, "first")), Argument.all("more", more).stream())
            .collect(ImmutableSet.toImmutableSet());
    return new PhaseStep<>(
        new IdeasStudied(spiral(), by, ideas, how),
        this::over,
        new StudiedIdeas(spiral(), turn(), ideas));
  }
}
