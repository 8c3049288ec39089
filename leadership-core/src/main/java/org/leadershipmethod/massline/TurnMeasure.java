package org.leadershipmethod.massline;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.election.Share;

/**
 * What is measured of a turn: whether its ideas are more correct, more vital and richer than those
 * of the turn before ({@code M4.6}).
 *
 * <p>The text names the three, not how they are measured; that is ours.
 */
public enum TurnMeasure {
  /** How many tests held, of those that are decided: correct. */
  CORRECT("tests that held", IdeaTested.class),
  /** How many ideas people embraced where they were explained: vital. */
  EMBRACED("embraced where explained", IdeaExplained.class, IdeaEmbraced.class),
  /** How many they held fast to: vital. */
  HELD_FAST("held fast where explained", IdeaExplained.class, IdeaHeld.class),
  /** How many they acted on: vital. */
  ACTED_ON("acted on where explained", IdeaExplained.class, IdeaPractised.class),
  /** How many ideas stand behind what stands: rich. */
  IDEAS_BEHIND("ideas behind what stands", IdeaVoiced.class, IdeaConcentrated.class),
  /** How many people stand behind what stands: rich. */
  PEOPLE_BEHIND("people behind what stands", IdeaVoiced.class, IdeaConcentrated.class),
  /** In how many units people were heard, of those there are: rich. */
  UNITS_HEARD("units heard", IdeaVoiced.class),
  /** From how many parts of the masses, of those there are: rich. */
  PARTS_HEARD("parts heard", IdeaVoiced.class),
  /** From how many classes, of those there are: rich. */
  CLASSES_HEARD("classes heard", IdeaVoiced.class);

  /** What is compared, as a part of a whole or as a number of its own, and how it is told. */
  private record Measured(Optional<Share> share, long number, String text) {

    static Optional<Measured> of(PartOf part) {
      return part.share().map(share -> new Measured(Optional.of(share), 0, part.toString()));
    }

    /** Where no idea stands, nothing can be behind one. */
    static Optional<Measured> of(Richness richness, long number) {
      return richness.standing() == 0
          ? Optional.empty()
          : Optional.of(new Measured(Optional.empty(), number, Long.toString(number)));
    }

    int compareTo(Measured other) {
      return share.isPresent() && other.share.isPresent()
          ? share.get().compareTo(other.share.get())
          : Long.compare(number, other.number);
    }
  }

  private final String words;
  private final ImmutableSet<Class<? extends Event>> kinds;

  TurnMeasure(String words, Class<? extends MassLineEvent> kind) {
    this.words = words;
    this.kinds = ImmutableSet.of(kind);
  }

  TurnMeasure(
      String words, Class<? extends MassLineEvent> of, Class<? extends MassLineEvent> kind) {
    this.words = words;
    this.kinds = ImmutableSet.of(of, kind);
  }

  /** What is measured, as words. */
  String words() {
    return words;
  }

  /** What has to be in a record for this to be measured. */
  ImmutableSet<Class<? extends Event>> kinds() {
    return kinds;
  }

  private Optional<Measured> in(TurnFigures figures) {
    return kinds.stream().anyMatch(figures.uncovered()::contains)
        ? Optional.empty()
        : measured(figures);
  }

  private Optional<Measured> measured(TurnFigures figures) {
    Richness richness = figures.richness();
    return switch (this) {
      case CORRECT -> Measured.of(figures.correctness().heldOfDecided());
      case EMBRACED -> Measured.of(figures.uptake().embracedOfExplained());
      case HELD_FAST -> Measured.of(figures.uptake().heldOfExplained());
      case ACTED_ON -> Measured.of(figures.uptake().practisedOfExplained());
      case IDEAS_BEHIND -> Measured.of(richness, richness.ideas());
      case PEOPLE_BEHIND -> Measured.of(richness, richness.people());
      case UNITS_HEARD -> Measured.of(figures.hearing().units());
      case PARTS_HEARD -> Measured.of(figures.hearing().parts());
      case CLASSES_HEARD -> Measured.of(figures.hearing().classes());
    };
  }

  /**
   * The measure of a turn as words, {@code 2 of 3} or {@code 14}; empty where there was nothing to
   * measure, or the record does not cover it.
   */
  public Optional<String> told(TurnFigures turn) {
    return in(requireNonNull(turn, "turn")).map(Measured::text);
  }

  /**
   * The exact share of a turn; empty where there was nothing to measure, the record does not cover
   * it, or this is a number and no share.
   */
  public Optional<Share> share(TurnFigures turn) {
    return in(requireNonNull(turn, "turn")).flatMap(Measured::share);
  }

  /** How it is in a turn beside the one before. */
  public Trend between(TurnFigures before, TurnFigures after) {
    Optional<Measured> was = in(requireNonNull(before, "before"));
    Optional<Measured> is = in(requireNonNull(after, "after"));
    if (was.isEmpty() || is.isEmpty()) {
      return Trend.NOT_KNOWN;
    }
    int change = is.get().compareTo(was.get());
    return change == 0 ? Trend.SAME : change > 0 ? Trend.RISING : Trend.FALLING;
  }
}
