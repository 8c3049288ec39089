package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;

/**
 * What the record says of one campaign.
 *
 * @param task what it is for
 * @param units what happened in it, by unit
 * @param choices what each unit chose last to go deep in
 * @param guidance the guidance that was given, by entry
 * @param solutions the last solution to what guidance was about, by the entry of the guidance; one
 *     of whoever was guided stays
 * @param lessons what was learnt, and what became of it
 * @param course how the struggle goes
 */
record Campaign(
    Task task,
    SharedMap<UnitId, UnitInCampaign> units,
    SharedMap<UnitId, Told<PilotsChosen>> choices,
    SharedMap<EntryId, Told<GuidanceGiven>> guidance,
    SharedMap<EntryId, Told<SolutionFound>> solutions,
    Lessons lessons,
    Course course) {

  static Campaign begun(Task task) {
    return new Campaign(
        task,
        SharedMap.empty(),
        SharedMap.empty(),
        SharedMap.empty(),
        SharedMap.empty(),
        Lessons.NONE,
        Course.NEW);
  }

  UnitInCampaign at(UnitId unit) {
    return units.getOrDefault(unit, UnitInCampaign.nothing());
  }

  boolean isKnownAt(UnitId unit) {
    return known(unit).isPresent();
  }

  /** How a unit knows of the campaign: a call reached it, or it issued one, or is a pilot. */
  Optional<Told<GuidanceEvent>> known(UnitId unit) {
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

  /** The last directive of a unit, with its tests. */
  Optional<TestedDirective> lastDirective(UnitId unit) {
    return at(unit).directed().flatMap(issued -> lessons.directive(issued.entry()));
  }

  /** The units that somebody goes deep in. */
  Stream<UnitId> pilots() {
    return choices.values().stream().flatMap(chosen -> chosen.what().units().stream());
  }

  Optional<Told<GuidanceGiven>> guidance(EntryId entry) {
    return Optional.ofNullable(guidance.get(entry));
  }

  Campaign on(UnitId unit, UnaryOperator<UnitInCampaign> change) {
    return new Campaign(
        task,
        units.plus(unit, change.apply(at(unit))),
        choices,
        guidance,
        solutions,
        lessons,
        course);
  }

  Campaign choosing(Told<PilotsChosen> pilots) {
    return new Campaign(
        task,
        units,
        choices.plus(pilots.what().by(), pilots),
        guidance,
        solutions,
        lessons,
        course);
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
            lessons,
            course)
        .using(elsewhere(given.what()));
  }

  /** What guidance used of other units: advice that comes from the unit itself is no use of it. */
  private ImmutableList<EntryId> elsewhere(GuidanceGiven given) {
    return given.behind().stream()
        .filter(
            entry ->
                lessons
                    .behind(ImmutableList.of(entry))
                    .anyMatch(drawn -> !drawn.what().unit().equals(given.unit())))
        .collect(ImmutableList.toImmutableList());
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
            task, units, choices, guidance, solutions.plus(solved, solution), lessons, course);
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
    return on(drawn.what().unit(), unit -> unit.learning(drawn)).with(lessons.learnt(drawn));
  }

  /** With something drawn from some entries. */
  Campaign using(Collection<EntryId> entries) {
    return entries.isEmpty() ? this : with(lessons.using(entries));
  }

  Campaign summedUp(Told<ExperienceSummedUp> told) {
    return with(lessons.summedUp(told).using(told.what().from()));
  }

  Campaign directed(Told<DirectiveIssued> issued) {
    return on(issued.what().from(), unit -> unit.directing(issued))
        .with(lessons.directed(issued).using(issued.what().behind()));
  }

  Campaign tested(TestedDirective directive, Told<DirectiveTested> test) {
    return with(lessons.tested(directive, test));
  }

  private Campaign with(Lessons next) {
    return new Campaign(task, units, choices, guidance, solutions, next, course);
  }

  Campaign hard(Told<DifficultyStated> stated) {
    return going(course.hard(stated));
  }

  Campaign beginning(Stage stage, When when) {
    return going(course.beginning(stage, when));
  }

  private Campaign going(Course next) {
    return new Campaign(task, units, choices, guidance, solutions, lessons, next);
  }

  Optional<Told<DifficultyStated>> difficulty() {
    return course.difficulty();
  }

  SharedMap<Stage, When> stages() {
    return course.stages();
  }
}
