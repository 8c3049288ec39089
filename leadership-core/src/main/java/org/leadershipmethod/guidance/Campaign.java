package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * What the record says of one campaign.
 *
 * @param task what it is for
 * @param units what happened in it, by unit
 * @param choices what each unit chose last to go deep in
 * @param guidance the guidance that was given, by entry
 * @param solutions the last solution to what guidance was about, by the entry of the guidance; one
 *     of whoever was guided stays
 * @param experiences the experiences that were drawn, by entry
 * @param stages when each stage began, by the first of the entries that tell it
 */
record Campaign(
    Task task,
    HashPMap<UnitId, UnitInCampaign> units,
    HashPMap<UnitId, Told<PilotsChosen>> choices,
    HashPMap<EntryId, Told<GuidanceGiven>> guidance,
    HashPMap<EntryId, Told<SolutionFound>> solutions,
    HashPMap<EntryId, Told<ExperienceDrawn>> experiences,
    HashPMap<Stage, When> stages) {

  static Campaign begun(Task task) {
    return new Campaign(
        task,
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty(),
        HashTreePMap.empty());
  }

  UnitInCampaign at(UnitId unit) {
    return units.getOrDefault(unit, UnitInCampaign.NOTHING);
  }

  boolean isKnownAt(UnitId unit) {
    return known(unit).isPresent();
  }

  /** How a unit knows of the campaign: a call reached it, or it issued one, or is a pilot. */
  private Optional<Told<GuidanceEvent>> known(UnitId unit) {
    return at(unit)
        .reached()
        .or(() -> at(unit).called().map(told -> told.of(told.what())))
        .or(() -> choice(unit).map(told -> told.of(told.what())));
  }

  private Optional<Told<PilotsChosen>> choice(UnitId unit) {
    return choices.values().stream()
        .filter(chosen -> chosen.what().units().contains(unit))
        .min(Comparator.comparing(Told::turn));
  }

  /** The units that somebody goes deep in. */
  Stream<UnitId> pilots() {
    return choices.values().stream().flatMap(chosen -> chosen.what().units().stream());
  }

  Optional<Told<GuidanceGiven>> guidance(EntryId entry) {
    return Optional.ofNullable(guidance.get(entry));
  }

  Optional<Told<ExperienceDrawn>> experience(EntryId entry) {
    return Optional.ofNullable(experiences.get(entry));
  }

  Campaign on(UnitId unit, UnaryOperator<UnitInCampaign> change) {
    return new Campaign(
        task,
        units.plus(unit, change.apply(at(unit))),
        choices,
        guidance,
        solutions,
        experiences,
        stages);
  }

  Campaign choosing(Told<PilotsChosen> pilots) {
    return new Campaign(
        task,
        units,
        choices.plus(pilots.what().by(), pilots),
        guidance,
        solutions,
        experiences,
        stages);
  }

  /** Whoever guides within their own unit has guided nobody else. */
  Campaign guided(Told<GuidanceGiven> given) {
    Campaign next = on(given.what().unit(), unit -> unit.guidedBy(given));
    if (!given.what().from().equals(given.what().unit())) {
      next = next.on(given.what().from(), unit -> unit.guiding(given));
    }
    return new Campaign(
        task,
        next.units,
        choices,
        guidance.plus(given.entry(), given),
        solutions,
        experiences,
        stages);
  }

  /** Whether whoever was guided found a solution to what the guidance was about. */
  boolean isSolved(EntryId entry) {
    return Optional.ofNullable(solutions.get(entry)).filter(this::isOwn).isPresent();
  }

  private boolean isOwn(Told<SolutionFound> solution) {
    return guidance(solution.what().guidance())
        .filter(given -> given.what().to().equals(solution.what().by()))
        .isPresent();
  }

  Campaign solved(Told<SolutionFound> solution) {
    EntryId solved = solution.what().guidance();
    return isSolved(solved) && !isOwn(solution)
        ? this
        : new Campaign(
            task, units, choices, guidance, solutions.plus(solved, solution), experiences, stages);
  }

  /** What a unit knew, and how it was studied, goes with its people to the units after it. */
  Campaign succeeded(UnitId ended, ImmutableSet<UnitId> successors) {
    Optional<Told<GuidanceEvent>> known = known(ended);
    Campaign next = this;
    for (UnitId unit : successors) {
      next = next.on(unit, one -> one.inheriting(known, at(ended).studied()));
    }
    return known.isPresent() || units.containsKey(ended) ? next : this;
  }

  Campaign learnt(Told<ExperienceDrawn> drawn) {
    return new Campaign(
        task, units, choices, guidance, solutions, experiences.plus(drawn.entry(), drawn), stages);
  }

  /**
   * Entries come by the end of their time, so the first that tells a stage says by when it began; a
   * later one may still leave it open that it began earlier.
   */
  Campaign beginning(Stage stage, When when) {
    When first = stages.getOrDefault(stage, when);
    When known =
        when.earliest().isBefore(first.earliest())
            ? new When(when.earliest(), first.latest())
            : first;
    return new Campaign(
        task, units, choices, guidance, solutions, experiences, stages.plus(stage, known));
  }
}
