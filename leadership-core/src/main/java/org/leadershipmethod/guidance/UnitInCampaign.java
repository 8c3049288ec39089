package org.leadershipmethod.guidance;

import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Generated;
import org.immutables.value.Value;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.internal.SharedList;

/** What the record says of one campaign at one unit. */
@Value.Immutable
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    allowedClasspathAnnotations = {Override.class, Generated.class})
interface UnitInCampaign {

  /** Of a unit of which nothing is known. */
  static UnitInCampaign nothing() {
    return new UnitInCampaignBuilder().learnt(SharedList.empty()).build();
  }

  /** The first call that the unit issued. */
  Optional<Told<CallIssued>> called();

  /** The last call that it issued after that. */
  Optional<Told<CallIssued>> calledAgain();

  /** What told first that a call reached it. */
  Optional<Told<GuidanceEvent>> reached();

  /** What told first that it passed a call on. */
  Optional<Told<CallReached>> passedOn();

  /** The last study of it. */
  Optional<Told<UnitStudied>> studied();

  /** The first guidance that its leaders gave. */
  Optional<Told<GuidanceGiven>> guides();

  /** The last guidance that was given to it. */
  Optional<Told<GuidanceGiven>> guided();

  /** The last directive that it issued. */
  Optional<Told<DirectiveIssued>> directed();

  /** The experiences that were drawn there. */
  SharedList<Told<ExperienceDrawn>> learnt();

  /** The last result that was seen there. */
  Optional<Told<ResultSeen>> result();

  /** What the unit said last to all, in a later call and in a directive. */
  default Stream<Told<? extends GeneralIdea>> ideas() {
    return Stream.concat(calledAgain().stream(), directed().stream());
  }

  default UnitInCampaign calling(Told<CallIssued> call) {
    return (called().isPresent() ? with().calledAgain(call) : with().called(call)).build();
  }

  default UnitInCampaign reachedBy(Told<GuidanceEvent> call) {
    return reached().isPresent() ? this : with().reached(call).build();
  }

  default UnitInCampaign passingOn(Told<CallReached> call) {
    return passedOn().isPresent() ? this : with().passedOn(call).build();
  }

  default UnitInCampaign studiedIn(Told<UnitStudied> study) {
    return with().studied(study).build();
  }

  default UnitInCampaign guiding(Told<GuidanceGiven> given) {
    return guides().isPresent() ? this : with().guides(given).build();
  }

  default UnitInCampaign guidedBy(Told<GuidanceGiven> given) {
    return with().guided(given).build();
  }

  default UnitInCampaign directing(Told<DirectiveIssued> directive) {
    return with().directed(directive).build();
  }

  default UnitInCampaign learning(Told<ExperienceDrawn> drawn) {
    return with().learnt(learnt().plus(drawn)).build();
  }

  /** Whether anybody had learnt there when something happened. */
  default boolean isLearntBefore(Turn turn) {
    return learnt().stream().anyMatch(drawn -> turn.isAfter(drawn.turn()));
  }

  default UnitInCampaign resulting(Told<ResultSeen> seen) {
    return with().result(seen).build();
  }

  /** With what was known of the unit before it, where nothing is known of its own. */
  default UnitInCampaign inheriting(
      Optional<Told<GuidanceEvent>> call, Optional<Told<UnitStudied>> study) {
    return with().reached(reached().or(() -> call)).studied(studied().or(() -> study)).build();
  }

  private UnitInCampaignBuilder with() {
    return new UnitInCampaignBuilder().from(this);
  }
}
