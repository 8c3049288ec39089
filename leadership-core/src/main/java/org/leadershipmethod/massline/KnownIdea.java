package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Generated;
import org.immutables.value.Value;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.guidance.GeneralIdea;
import org.leadershipmethod.internal.SharedList;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.organization.UnitId;

/** What the record says of one idea: who voiced it or of what it was made, and its way. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class, Generated.class})
interface KnownIdea {

  /** An idea that nobody voiced yet. */
  static KnownIdea of(IdeaId id, SpiralId spiral, int turn) {
    return new KnownIdeaBuilder()
        .id(id)
        .spiral(spiral)
        .turn(turn)
        .voices(SharedList.empty())
        .into(SharedList.empty())
        .founding(SharedList.empty())
        .units(SharedMap.empty())
        .reasons(SharedList.empty())
        .gone(SharedList.empty())
        .build();
  }

  IdeaId id();

  SpiralId spiral();

  /** The turn in which it was voiced last, or concentrated; counted from 1. */
  int turn();

  SharedList<Told<IdeaVoiced>> voices();

  /** Of what it was made; empty for a scattered idea. */
  Optional<Told<IdeaConcentrated>> concentrated();

  /** The first study of it. */
  Optional<Told<IdeasStudied>> studied();

  /** The ideas that were made of it. */
  SharedList<IdeaId> into();

  /** The calls and directives that cite it. */
  SharedList<Told<GeneralIdea>> founding();

  /** When experience with it was summed up last. */
  Optional<Turn> summedUp();

  /** Why it gets no further anywhere. */
  Optional<Told<IdeaSetAside>> setAside();

  /** All that was ever told of why it gets no further anywhere, also where it did later. */
  SharedList<Told<IdeaSetAside>> reasons();

  /** How it fared in units that are gone. */
  SharedList<UnitStanding> gone();

  /** How it fares in each unit. */
  SharedMap<UnitId, IdeaInUnit> units();

  default IdeaInUnit at(UnitId unit) {
    return units().getOrDefault(unit, IdeaInUnit.nothing());
  }

  /** How many people voiced it; it can be said again by one who is counted already. */
  default long voiced() {
    return voices().stream().mapToLong(told -> told.what().voices()).sum();
  }

  /** Whether nothing more has to come of it itself: it was set aside, or others were made of it. */
  default boolean isAccountedFor() {
    return setAside().isPresent() || !into().isEmpty();
  }

  default boolean hasReached(Phase phase) {
    return switch (phase) {
      case SCATTERED -> true;
      case CONCENTRATED -> concentrated().isPresent();
      default -> units().values().stream().anyMatch(unit -> unit.hasReached(phase));
    };
  }

  /** The furthest phase to which it came in any unit. */
  default Phase furthest() {
    return Stream.of(Phase.values())
        .filter(this::hasReached)
        .reduce((nearer, further) -> further)
        .orElseThrow();
  }

  /** What is voiced in a later turn is asked for once more, also where it was set aside. */
  default KnownIdea voicedBy(Told<IdeaVoiced> told, int now) {
    KnownIdeaBuilder next = with().voices(voices().plus(told));
    if (now > turn()) {
      next.turn(now).setAside(Optional.empty());
    }
    return next.build();
  }

  default KnownIdea studiedIn(Told<IdeasStudied> told) {
    return studied().isPresent() ? this : with().studied(told).build();
  }

  default KnownIdea madeOf(Told<IdeaConcentrated> told) {
    return with().concentrated(told).build();
  }

  default KnownIdea goingInto(IdeaId other) {
    return with().into(into().plus(other)).build();
  }

  default KnownIdea summingUp(Turn turn) {
    return with().summedUp(turn).build();
  }

  default KnownIdea founding(Told<GeneralIdea> told) {
    return with().founding(founding().plus(told)).build();
  }

  /** Where it goes on anywhere, it was taken up again. */
  default KnownIdea advancing(Told<IdeaAdvanced> told) {
    return on(told.what().unit(), unit -> unit.advancing(told))
        .with()
        .setAside(Optional.empty())
        .build();
  }

  default KnownIdea settingAside(Told<IdeaSetAside> told) {
    return told.what()
        .unit()
        .map(unit -> on(unit, one -> one.settingAside(told)))
        .orElseGet(() -> with().setAside(told).reasons(reasons().plus(told)).build());
  }

  /** It ends in a unit that is gone; how it fared there is told all the same. */
  default KnownIdea without(UnitId unit) {
    return with()
        .units(units().minus(unit))
        .gone(gone().plus(UnitStanding.of(unit, at(unit), true)))
        .build();
  }

  /** How it fares in each unit, by id, and then how it fared in those that are gone. */
  default ImmutableList<UnitStanding> everywhere() {
    return Stream.concat(
            units().keySet().stream().sorted().map(unit -> UnitStanding.of(unit, at(unit), false)),
            gone().stream())
        .collect(toImmutableList());
  }

  private KnownIdea on(UnitId unit, UnaryOperator<IdeaInUnit> change) {
    return with().units(units().plus(unit, change.apply(at(unit)))).build();
  }

  private KnownIdeaBuilder with() {
    return new KnownIdeaBuilder().from(this);
  }
}
