package org.leadershipmethod.guidance;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.MapPSet;

/**
 * What the record says of one campaign.
 *
 * @param task what it is for
 * @param units what happened in it, by unit
 * @param guidance the guidance that was given, by entry
 * @param solved the guidance on which whoever was guided found a solution
 * @param experiences the experiences that were drawn, by entry
 */
record Campaign(
    Task task,
    HashPMap<UnitId, UnitInCampaign> units,
    HashPMap<EntryId, Told<GuidanceGiven>> guidance,
    MapPSet<EntryId> solved,
    HashPMap<EntryId, Told<ExperienceDrawn>> experiences) {

  static Campaign begun(Task task) {
    return new Campaign(
        task,
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePSet.empty(),
        HashTreePMap.empty());
  }

  UnitInCampaign at(UnitId unit) {
    return units.getOrDefault(unit, UnitInCampaign.NOTHING);
  }

  /** The units that called on others. */
  Stream<UnitId> callers() {
    return units.entrySet().stream()
        .filter(one -> one.getValue().called().isPresent())
        .map(one -> one.getKey());
  }

  /** Whether a unit knows of the campaign: a call reached it, or it issued one, or is a pilot. */
  boolean isKnownAt(UnitId unit) {
    return at(unit).reached().isPresent() || at(unit).called().isPresent() || isPilot(unit);
  }

  private boolean isPilot(UnitId unit) {
    return units.values().stream()
        .flatMap(one -> one.chose().stream())
        .anyMatch(chosen -> chosen.what().units().contains(unit));
  }

  Optional<Told<GuidanceGiven>> guidance(EntryId entry) {
    return Optional.ofNullable(guidance.get(entry));
  }

  Optional<Told<ExperienceDrawn>> experience(EntryId entry) {
    return Optional.ofNullable(experiences.get(entry));
  }

  Campaign on(UnitId unit, UnaryOperator<UnitInCampaign> change) {
    return new Campaign(
        task, units.plus(unit, change.apply(at(unit))), guidance, solved, experiences);
  }

  Campaign guided(Told<GuidanceGiven> given) {
    Campaign next =
        on(given.what().from(), unit -> unit.guiding(given))
            .on(given.what().unit(), unit -> unit.guidedBy(given));
    return new Campaign(task, next.units, guidance.plus(given.entry(), given), solved, experiences);
  }

  /** With a solution, if whoever was guided found it. */
  Campaign solved(SolutionFound solution) {
    boolean isOwn =
        guidance(solution.guidance())
            .filter(given -> given.what().to().equals(solution.by()))
            .isPresent();
    return isOwn
        ? new Campaign(task, units, guidance, solved.plus(solution.guidance()), experiences)
        : this;
  }

  Campaign learnt(Told<ExperienceDrawn> drawn) {
    return new Campaign(task, units, guidance, solved, experiences.plus(drawn.entry(), drawn));
  }
}
