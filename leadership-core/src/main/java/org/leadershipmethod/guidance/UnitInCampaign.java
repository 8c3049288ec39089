package org.leadershipmethod.guidance;

import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.pcollections.TreePVector;

/**
 * What the record says of one campaign at one unit.
 *
 * @param called the first call that the unit issued
 * @param calledAgain the last call that it issued after that
 * @param reached what told first that a call reached it
 * @param passedOn what told first that it passed a call on
 * @param studied the last study of it
 * @param guides the first guidance that its leaders gave
 * @param guided the last guidance that was given to it
 * @param directed the last directive that it issued
 * @param learnt the experiences that were drawn there
 * @param result the last result that was seen there
 */
record UnitInCampaign(
    Optional<Told<CallIssued>> called,
    Optional<Told<CallIssued>> calledAgain,
    Optional<Told<GuidanceEvent>> reached,
    Optional<Told<CallReached>> passedOn,
    Optional<Told<UnitStudied>> studied,
    Optional<Told<GuidanceGiven>> guides,
    Optional<Told<GuidanceGiven>> guided,
    Optional<Told<DirectiveIssued>> directed,
    TreePVector<Told<ExperienceDrawn>> learnt,
    Optional<Told<ResultSeen>> result) {

  static final UnitInCampaign NOTHING =
      new UnitInCampaign(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          TreePVector.empty(),
          Optional.empty());

  /** What the unit said last to all, in a later call and in a directive. */
  Stream<Told<? extends GeneralIdea>> ideas() {
    return Stream.concat(calledAgain.stream(), directed.stream());
  }

  UnitInCampaign calling(Told<CallIssued> call) {
    return new UnitInCampaign(
        first(called, call),
        called.isPresent() ? Optional.of(call) : calledAgain,
        reached,
        passedOn,
        studied,
        guides,
        guided,
        directed,
        learnt,
        result);
  }

  UnitInCampaign reachedBy(Told<GuidanceEvent> call) {
    return new UnitInCampaign(
        called,
        calledAgain,
        first(reached, call),
        passedOn,
        studied,
        guides,
        guided,
        directed,
        learnt,
        result);
  }

  UnitInCampaign passingOn(Told<CallReached> call) {
    return new UnitInCampaign(
        called,
        calledAgain,
        reached,
        first(passedOn, call),
        studied,
        guides,
        guided,
        directed,
        learnt,
        result);
  }

  UnitInCampaign studiedIn(Told<UnitStudied> study) {
    return new UnitInCampaign(
        called,
        calledAgain,
        reached,
        passedOn,
        Optional.of(study),
        guides,
        guided,
        directed,
        learnt,
        result);
  }

  UnitInCampaign guiding(Told<GuidanceGiven> given) {
    return new UnitInCampaign(
        called,
        calledAgain,
        reached,
        passedOn,
        studied,
        first(guides, given),
        guided,
        directed,
        learnt,
        result);
  }

  UnitInCampaign guidedBy(Told<GuidanceGiven> given) {
    return new UnitInCampaign(
        called,
        calledAgain,
        reached,
        passedOn,
        studied,
        guides,
        Optional.of(given),
        directed,
        learnt,
        result);
  }

  UnitInCampaign directing(Told<DirectiveIssued> directive) {
    return new UnitInCampaign(
        called,
        calledAgain,
        reached,
        passedOn,
        studied,
        guides,
        guided,
        Optional.of(directive),
        learnt,
        result);
  }

  UnitInCampaign learning(Told<ExperienceDrawn> drawn) {
    return new UnitInCampaign(
        called,
        calledAgain,
        reached,
        passedOn,
        studied,
        guides,
        guided,
        directed,
        learnt.plus(drawn),
        result);
  }

  /** Whether anybody had learnt there when something happened. */
  boolean isLearntBefore(Turn turn) {
    return learnt.stream().anyMatch(drawn -> turn.isAfter(drawn.turn()));
  }

  UnitInCampaign resulting(Told<ResultSeen> seen) {
    return new UnitInCampaign(
        called,
        calledAgain,
        reached,
        passedOn,
        studied,
        guides,
        guided,
        directed,
        learnt,
        Optional.of(seen));
  }

  /** With what was known of the unit before it, where nothing is known of its own. */
  UnitInCampaign inheriting(Optional<Told<GuidanceEvent>> call, Optional<Told<UnitStudied>> study) {
    return new UnitInCampaign(
        called,
        calledAgain,
        reached.or(() -> call),
        passedOn,
        studied.or(() -> study),
        guides,
        guided,
        directed,
        learnt,
        result);
  }

  private static <T> Optional<Told<T>> first(Optional<Told<T>> before, Told<T> told) {
    return before.isPresent() ? before : Optional.of(told);
  }
}
