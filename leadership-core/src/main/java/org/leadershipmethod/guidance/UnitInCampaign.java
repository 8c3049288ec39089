package org.leadershipmethod.guidance;

import java.util.Optional;
import org.leadershipmethod.chronicle.Told;

/**
 * What the record says of one campaign at one unit.
 *
 * @param called the first call that the unit issued
 * @param reached what told first that a call reached it
 * @param passedOn what told first that it passed a call on
 * @param studied the last study of it
 * @param guides the first guidance that its leaders gave
 * @param guided the last guidance that was given to it
 * @param directed the last directive that it issued
 */
record UnitInCampaign(
    Optional<Told<CallIssued>> called,
    Optional<Told<GuidanceEvent>> reached,
    Optional<Told<CallReached>> passedOn,
    Optional<Told<UnitStudied>> studied,
    Optional<Told<GuidanceGiven>> guides,
    Optional<Told<GuidanceGiven>> guided,
    Optional<Told<DirectiveIssued>> directed) {

  static final UnitInCampaign NOTHING =
      new UnitInCampaign(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  UnitInCampaign calling(Told<CallIssued> call) {
    return new UnitInCampaign(
        first(called, call), reached, passedOn, studied, guides, guided, directed);
  }

  UnitInCampaign reachedBy(Told<GuidanceEvent> call) {
    return new UnitInCampaign(
        called, first(reached, call), passedOn, studied, guides, guided, directed);
  }

  UnitInCampaign passingOn(Told<CallReached> call) {
    return new UnitInCampaign(
        called, reached, first(passedOn, call), studied, guides, guided, directed);
  }

  UnitInCampaign studiedIn(Told<UnitStudied> study) {
    return new UnitInCampaign(
        called, reached, passedOn, Optional.of(study), guides, guided, directed);
  }

  UnitInCampaign guiding(Told<GuidanceGiven> given) {
    return new UnitInCampaign(
        called, reached, passedOn, studied, first(guides, given), guided, directed);
  }

  UnitInCampaign guidedBy(Told<GuidanceGiven> given) {
    return new UnitInCampaign(
        called, reached, passedOn, studied, guides, Optional.of(given), directed);
  }

  UnitInCampaign directing(Told<DirectiveIssued> directive) {
    return new UnitInCampaign(
        called, reached, passedOn, studied, guides, guided, Optional.of(directive));
  }

  /** With what was known of the unit before it, where nothing is known of its own. */
  UnitInCampaign inheriting(Optional<Told<GuidanceEvent>> call, Optional<Told<UnitStudied>> study) {
    return new UnitInCampaign(
        called,
        reached.or(() -> call),
        passedOn,
        studied.or(() -> study),
        guides,
        guided,
        directed);
  }

  private static <T> Optional<Told<T>> first(Optional<Told<T>> before, Told<T> told) {
    return before.isPresent() ? before : Optional.of(told);
  }
}
