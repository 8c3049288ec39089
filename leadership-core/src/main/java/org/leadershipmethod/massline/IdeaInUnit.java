package org.leadershipmethod.massline;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Generated;
import org.immutables.value.Value;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.internal.SharedMap;

/** How one idea fares in one unit: when it came first to each phase, and whether it stays there. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class, Generated.class})
interface IdeaInUnit {

  /** Of a unit in which nothing was told of the idea. */
  static IdeaInUnit nothing() {
    return new IdeaInUnitBuilder().reached(SharedMap.empty()).build();
  }

  /** What told first that it came to a phase. */
  SharedMap<Phase, Told<IdeaAdvanced>> reached();

  /** The last test whose outcome is decided. */
  Optional<Told<IdeaTested>> tested();

  /** Why it gets no further here. */
  Optional<Told<IdeaSetAside>> setAside();

  default boolean hasReached(Phase phase) {
    return reached().containsKey(phase);
  }

  default Optional<Told<IdeaAdvanced>> at(Phase phase) {
    return Optional.ofNullable(reached().get(phase));
  }

  /** What told that it came as far as it is; empty where it was only set aside. */
  default Optional<Told<IdeaAdvanced>> furthest() {
    return reached().keySet().stream().max(Comparator.naturalOrder()).flatMap(this::at);
  }

  /** Where it goes on, it was taken up again. */
  default IdeaInUnit advancing(Told<IdeaAdvanced> told) {
    IdeaInUnitBuilder next = with().setAside(Optional.empty());
    Phase phase = told.what().phase();
    next.reached(reaching(phase, told));
    if (told.what() instanceof IdeaTested test && test.outcome().isDecided()) {
      next.tested(told.of(test));
    }
    return next.build();
  }

  /** To explain an idea is to make it known, too. */
  private SharedMap<Phase, Told<IdeaAdvanced>> reaching(Phase phase, Told<IdeaAdvanced> told) {
    SharedMap<Phase, Told<IdeaAdvanced>> next =
        hasReached(phase) ? reached() : reached().plus(phase, told);
    return phase == Phase.EXPLAINED && !hasReached(Phase.PROPAGATED)
        ? next.plus(Phase.PROPAGATED, told)
        : next;
  }

  default IdeaInUnit settingAside(Told<IdeaSetAside> told) {
    return with().setAside(told).build();
  }

  private IdeaInUnitBuilder with() {
    return new IdeaInUnitBuilder().from(this);
  }
}
