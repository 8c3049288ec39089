package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.GeneralIdea;

/**
 * Where an idea stands at the end of its way: how far it came, where, and why it gets no further
 * ({@code M4.2} to {@code M4.5}).
 *
 * <p>For example {@code 'evenings' is acted on in 'mill'}. Nobody is named in its text, and those
 * whom the record names are in what told it.
 *
 * @param idea the idea
 * @param studied the first study of it; empty where it was not studied, or made of others
 * @param made what told of what others it was made; empty for an idea that was voiced
 * @param units how it stands in each unit of which anything is told: by id, those that are gone
 *     last
 * @param setAside why it gets no further anywhere: what holds now, or what was said since it was
 *     voiced
 * @param closed why its spiral was closed, in the turn of the idea or later
 * @param isOver whether nobody goes on with it, since its spiral is closed or its unit is gone
 * @param isTakenUpAgain whether it was set aside, or its spiral closed, and it was voiced or went
 *     on after that
 * @param cited the calls and directives that cite it, in the order of the record
 * @param isTold whether the record covers what is made of ideas, and why they are set aside
 */
public record IdeaStanding(
    IdeaId idea,
    Optional<Told<IdeasStudied>> studied,
    Optional<Told<IdeaConcentrated>> made,
    ImmutableList<UnitStanding> units,
    Optional<Told<IdeaSetAside>> setAside,
    Optional<Told<SpiralClosed>> closed,
    boolean isOver,
    boolean isTakenUpAgain,
    ImmutableList<Told<GeneralIdea>> cited,
    boolean isTold) {

  /** Makes it of its parts. */
  public IdeaStanding {
    requireNonNull(idea, "idea");
    requireNonNull(studied, "studied");
    requireNonNull(made, "made");
    requireNonNull(units, "units");
    requireNonNull(setAside, "setAside");
    requireNonNull(closed, "closed");
    requireNonNull(cited, "cited");
  }

  /** The furthest phase to which it came in any unit. */
  public Phase phase() {
    return units.stream()
        .flatMap(unit -> unit.phase().stream())
        .max(Comparator.naturalOrder())
        .orElse(made.isPresent() ? Phase.CONCENTRATED : Phase.SCATTERED);
  }

  /** The units in which it came to that phase: by id, those that are gone last. */
  public ImmutableList<UnitStanding> furthest() {
    return units.stream()
        .filter(unit -> unit.phase().filter(phase()::equals).isPresent())
        .collect(toImmutableList());
  }

  /** Since when it is in that phase anywhere; empty where it was only voiced. */
  public Optional<When> since() {
    return furthest().stream()
        .flatMap(unit -> unit.furthest().stream())
        .map(Told::turn)
        .min(Comparator.naturalOrder())
        .or(() -> made.map(Told::turn))
        .map(Turn::when);
  }

  /** Whether it is set aside everywhere, as things stand. */
  public boolean isSetAside() {
    return setAside.isPresent() && !isTakenUpAgain;
  }

  /**
   * Whether nobody has said yet what becomes of it: nothing was made of it, it came nowhere, and
   * there is no reason why.
   */
  public boolean isOpen() {
    return made.isEmpty()
        && units.isEmpty()
        && !isOver
        && ((setAside.isEmpty() && closed.isEmpty()) || isTakenUpAgain);
  }

  /** How it stands, as sentences. */
  @Override
  public String toString() {
    return new StandingText().of(this);
  }
}
