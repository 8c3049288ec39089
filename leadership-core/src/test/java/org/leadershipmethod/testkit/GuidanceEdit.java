package org.leadershipmethod.testkit;

import static org.leadershipmethod.guidance.GuidanceRuleId.CALL_WITHOUT_GUIDANCE;
import static org.leadershipmethod.guidance.GuidanceRuleId.DIRECTIVE_HARDLY_TESTED;
import static org.leadershipmethod.guidance.GuidanceRuleId.DIRECTIVE_WITHOUT_EXPERIENCE;
import static org.leadershipmethod.guidance.GuidanceRuleId.DIRECTIVE_WITHOUT_SUMMING_UP;
import static org.leadershipmethod.guidance.GuidanceRuleId.EXPERIENCE_UNUSED;
import static org.leadershipmethod.guidance.GuidanceRuleId.FEW_CASES_BEHIND_IDEA;
import static org.leadershipmethod.guidance.GuidanceRuleId.GUIDANCE_PAST_HEAD;
import static org.leadershipmethod.guidance.GuidanceRuleId.GUIDANCE_WITHOUT_PROBLEM;
import static org.leadershipmethod.guidance.GuidanceRuleId.GUIDANCE_WITHOUT_STUDY;
import static org.leadershipmethod.guidance.GuidanceRuleId.LEVEL_WITHOUT_GUIDANCE;
import static org.leadershipmethod.guidance.GuidanceRuleId.PILOTS_OUT_OF_NUMBER;
import static org.leadershipmethod.guidance.GuidanceRuleId.PILOT_WITHOUT_AIM;
import static org.leadershipmethod.guidance.GuidanceRuleId.SHALLOW_STUDY;
import static org.leadershipmethod.guidance.GuidanceRuleId.SOLUTION_BY_ANOTHER;
import static org.leadershipmethod.guidance.GuidanceRuleId.WORK_WITHOUT_CALL;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.guidance.CallIssued;
import org.leadershipmethod.guidance.CallReached;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.DirectiveTested;
import org.leadershipmethod.guidance.GuidanceGiven;
import org.leadershipmethod.guidance.Pilot;
import org.leadershipmethod.guidance.PilotOrigin;
import org.leadershipmethod.guidance.PilotsChosen;
import org.leadershipmethod.guidance.Representative;
import org.leadershipmethod.guidance.SolutionFound;
import org.leadershipmethod.guidance.TestOutcome;
import org.leadershipmethod.guidance.UnitStudied;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.CampaignLevel.Deep;
import org.leadershipmethod.testkit.GuidanceRecord.CampaignWork;

/**
 * The ways of breaking a clause about campaigns, each as an edit of the data of a lawful record.
 *
 * <p>Each names the full set of findings that must come of it. An edit has no place in a record
 * without what it needs, such as a unit that was only called on, and then gives nothing.
 */
public enum GuidanceEdit implements Edit<GuidanceRecord> {
  /** The call does not reach a unit that works for it. */
  NOT_REACHED(onWorks(GuidanceEdit::notReached)),
  /** People work just before the call reaches them. */
  WORKED_BEFORE(onWorks(GuidanceEdit::workedBefore)),
  /** A unit that called on others guides nobody. */
  ONLY_CALLED(onLevels((record, level) -> onPaper(record, level, true))),
  /** A unit that passed the call on guides nobody. */
  ONLY_PASSED_ON(onLevels((record, level) -> onPaper(record, level, false))),
  /** One pilot unit is chosen. */
  ONE_PILOT(onLevels((record, level) -> chosen(record, level, pilots(record, level, 1)))),
  /** A pilot unit is chosen twice, and no other. */
  ONE_PILOT_TWICE(onLevels(GuidanceEdit::twice)),
  /** Four pilot units or more are chosen. */
  MANY_PILOTS(onLevels(GuidanceEdit::many)),
  /** A study says nothing of how the work goes. */
  NO_DEVELOPMENT(
      onStudies((record, study) -> with(study, Optional.empty(), study.representatives()))),
  /** A study looks at nobody. */
  NOBODY_LOOKED_AT(
      onStudies((record, study) -> with(study, study.development(), ImmutableList.of()))),
  /** A study looks at everybody. */
  EVERYBODY_LOOKED_AT(onStudies(GuidanceEdit::everybody)),
  /** A unit is guided that nobody studied. */
  NOT_STUDIED(onLevels(GuidanceEdit::notStudied)),
  /** Guidance goes to somebody else than the head. */
  PAST_HEAD(onLevels(GuidanceEdit::pastHead)),
  /** Guidance names no problem. */
  NO_PROBLEM(onLevels(GuidanceEdit::noProblem)),
  /** The leader who guides finds the solution too. */
  SOLUTION_HANDED_OVER(onLevels(GuidanceEdit::handedOver)),
  /** A directive cites nothing. */
  NOTHING_LEARNT(onLevels((record, level) -> directed(record, level, ImmutableList.of()))),
  /** A directive cites what a deputy learnt. */
  LEARNT_BY_DEPUTY(
      onLevels(
          (record, level) ->
              directed(
                  record, level, ImmutableList.of(level.deputyExperience(), level.deputyAgain())))),
  /** A directive cites what was learnt outside the line. */
  LEARNT_OUTSIDE(onLevels(GuidanceEdit::outside)),
  /** A pilot is chosen without a reason, or without what success would be. */
  NO_AIM(onLevels(GuidanceEdit::aimless)),
  /** What was learnt at a unit goes into nothing. */
  UNUSED(onLevels(GuidanceEdit::unused)),
  /** A directive comes from a single case. */
  ONE_CASE(onLevels(GuidanceEdit::oneCase)),
  /** A unit calls once more, and nothing was learnt in between. */
  CALLED_AGAIN(onLevels(GuidanceEdit::calledAgain)),
  /** A directive is tested nowhere. */
  UNTESTED(onLevels((record, level) -> tested(record, level, 0))),
  /** A directive is tested in one's own unit only. */
  TESTED_AT_HOME(onLevels((record, level) -> tested(record, level, 1))),
  /** No test of a directive is decided. */
  UNDECIDED(onLevels(GuidanceEdit::undecided)),
  /** A directive follows a tested one, and nobody summed up the tests. */
  NOT_SUMMED_UP(onLevels(GuidanceEdit::notSummedUp));

  private final BiFunction<GuidanceRecord, Integer, Stream<Spoiled>> edit;

  GuidanceEdit(BiFunction<GuidanceRecord, Integer, Stream<Spoiled>> edit) {
    this.edit = edit;
  }

  @Override
  public Optional<Spoiled> of(GuidanceRecord record, int choice) {
    List<Spoiled> all = edit.apply(record, choice).toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(choice % all.size()));
  }

  private static BiFunction<GuidanceRecord, Integer, Stream<Spoiled>> onLevels(
      BiFunction<GuidanceRecord, CampaignLevel, Optional<Spoiled>> edit) {
    return (record, choice) ->
        record.levels().stream().flatMap(level -> edit.apply(record, level).stream());
  }

  private static BiFunction<GuidanceRecord, Integer, Stream<Spoiled>> onWorks(
      BiFunction<GuidanceRecord, CampaignWork, Optional<Spoiled>> edit) {
    return (record, choice) ->
        record.works().stream().flatMap(work -> edit.apply(record, work).stream());
  }

  /** A level that passes the call on to nobody else is none any more. */
  private static Optional<Spoiled> notReached(GuidanceRecord record, CampaignWork work) {
    Notes notes = record.notes();
    Expected found = Expected.of(WORK_WITHOUT_CALL, work.unit());
    if (notes.note(work.call()).event() instanceof CallIssued call) {
      Notes left = notes.with(work.call(), without(call, work.unit()));
      return Optional.of(Spoiled.of(left, work.work(), found));
    }
    CallReached reached = (CallReached) notes.note(work.call()).event();
    boolean isOnly =
        notes
                .events(CallReached.class)
                .filter(one -> one.campaign().equals(reached.campaign()))
                .filter(one -> one.through().equals(reached.through()))
                .count()
            == 1;
    return isOnly && !isOfCaller(record, reached)
        ? Optional.empty()
        : Optional.of(Spoiled.of(notes.without(work.call()), work.work(), found));
  }

  private static boolean isOfCaller(GuidanceRecord record, CallReached reached) {
    return reached.through().isEmpty()
        || record.levels().stream()
            .filter(level -> level.campaign().equals(reached.campaign()))
            .filter(level -> level.unit().equals(reached.through().get()))
            .anyMatch(CampaignLevel::isCalling);
  }

  private static CallIssued without(CallIssued call, UnitId unit) {
    return new CallIssued(
        call.campaign(),
        call.task(),
        call.from(),
        Sets.difference(call.reached(), ImmutableSet.of(unit)).immutableCopy());
  }

  private static Optional<Spoiled> workedBefore(GuidanceRecord record, CampaignWork work) {
    Event event = record.notes().note(work.work()).event();
    return record.notes().note(work.call()).event() instanceof CallIssued
        ? Optional.empty()
        : Optional.of(
            Spoiled.of(
                record.notes().before(work.call(), "early work", event),
                EntryId.of("early work"),
                Expected.of(WORK_WITHOUT_CALL, work.unit())));
  }

  private static Optional<Spoiled> onPaper(
      GuidanceRecord record, CampaignLevel level, boolean isCalling) {
    RuleId rule = isCalling ? CALL_WITHOUT_GUIDANCE : LEVEL_WITHOUT_GUIDANCE;
    return level.isCalling() == isCalling
        ? Optional.of(
            Spoiled.of(unguided(record, level), level.chosen())
                .later(Expected.of(rule, level.unit())))
        : Optional.empty();
  }

  /** Without the guidance that a level gave, and without whatever rests on it. */
  private static Notes unguided(GuidanceRecord record, CampaignLevel level) {
    Set<EntryId> gone =
        level.deep().stream().map(Deep::guidance).collect(Collectors.toCollection(HashSet::new));
    Predicate<Noted> rests = one -> one.event().cites().stream().anyMatch(gone::contains);
    record.notes().all().stream().filter(rests).forEach(one -> gone.add(one.id()));
    return record.notes().forgetting(one -> gone.contains(one.id()));
  }

  private static GuidanceGiven guidance(GuidanceGiven given, PersonId to) {
    return new GuidanceGiven(
        given.campaign(), given.from(), given.by(), given.unit(), to, given.problem());
  }

  private static ImmutableList<Pilot> pilots(GuidanceRecord record, CampaignLevel level, int most) {
    ImmutableList<Pilot> pilots =
        ((PilotsChosen) record.notes().note(level.chosen()).event()).pilots();
    return pilots.subList(0, Math.min(most, pilots.size()));
  }

  private static Optional<Spoiled> chosen(
      GuidanceRecord record, CampaignLevel level, List<Pilot> pilots) {
    PilotsChosen other =
        new PilotsChosen(level.campaign(), level.unit(), ImmutableList.copyOf(pilots));
    return Optional.of(
        Spoiled.of(
            record.notes().with(level.chosen(), other),
            level.chosen(),
            Expected.of(PILOTS_OUT_OF_NUMBER, level.unit())));
  }

  private static Optional<Spoiled> twice(GuidanceRecord record, CampaignLevel level) {
    Pilot first = pilots(record, level, 1).get(0);
    return chosen(record, level, List.of(first, first));
  }

  private static Optional<Spoiled> many(GuidanceRecord record, CampaignLevel level) {
    List<Pilot> all = new ArrayList<>(pilots(record, level, 3));
    Set<UnitId> there = all.stream().map(Pilot::unit).collect(Collectors.toSet());
    record
        .end()
        .units()
        .map(Unit::id)
        .filter(unit -> !there.contains(unit) && !unit.equals(level.unit()))
        .limit(4L - there.size())
        .forEach(unit -> all.add(Pilot.nearby(unit.value(), "it is there too", "it goes on")));
    return all.size() > 3 ? chosen(record, level, all) : Optional.empty();
  }

  private static BiFunction<GuidanceRecord, Integer, Stream<Spoiled>> onStudies(
      BiFunction<GuidanceRecord, UnitStudied, UnitStudied> change) {
    return (record, choice) ->
        record.notes().of(UnitStudied.class).stream()
            .map(
                note -> {
                  UnitStudied study = (UnitStudied) note.event();
                  return Spoiled.of(
                      record.notes().with(note.id(), change.apply(record, study)),
                      note.id(),
                      Expected.of(SHALLOW_STUDY, study.unit()));
                });
  }

  private static UnitStudied with(
      UnitStudied study, Optional<String> development, ImmutableList<Representative> people) {
    return new UnitStudied(study.campaign(), study.unit(), study.by(), development, people);
  }

  /** Whoever joined since was not looked at; there are two members in the beginning. */
  private static UnitStudied everybody(GuidanceRecord record, UnitStudied study) {
    ImmutableList<Representative> members =
        record
            .end()
            .members(study.unit())
            .map(Member::person)
            .map(person -> Representative.of(person.value()))
            .collect(ImmutableList.toImmutableList());
    return with(study, study.development(), members);
  }

  /** Where another level guides the same unit too, both are found. */
  private static Optional<Spoiled> notStudied(GuidanceRecord record, CampaignLevel level) {
    Deep first = level.deep().get(0);
    boolean isAlone =
        record.levels().stream()
                .filter(one -> one.campaign().equals(level.campaign()))
                .flatMap(one -> one.deep().stream())
                .filter(one -> one.unit().equals(first.unit()))
                .count()
            == 1;
    return isAlone
        ? Optional.of(
            Spoiled.of(
                record
                    .notes()
                    .forgetting(
                        one ->
                            one.event() instanceof UnitStudied study
                                && study.campaign().equals(level.campaign())
                                && study.unit().equals(first.unit())),
                first.guidance(),
                Expected.of(GUIDANCE_WITHOUT_STUDY, first.unit())))
        : Optional.empty();
  }

  /** Whoever is guided finds the solution. */
  private static Optional<Spoiled> pastHead(GuidanceRecord record, CampaignLevel level) {
    Deep last = level.deep().get(level.deep().size() - 1);
    PersonId another = PersonId.of("another");
    Notes notes = record.notes();
    GuidanceGiven given = (GuidanceGiven) notes.note(last.guidance()).event();
    return Optional.of(
        Spoiled.of(
            notes
                .with(last.guidance(), guidance(given, another))
                .with(last.solution(), by(notes, last, another)),
            last.guidance(),
            Expected.of(GUIDANCE_PAST_HEAD, last.unit())));
  }

  private static SolutionFound by(Notes notes, Deep deep, PersonId person) {
    SolutionFound found = (SolutionFound) notes.note(deep.solution()).event();
    return new SolutionFound(found.campaign(), person, found.solution(), found.guidance());
  }

  private static Optional<Spoiled> noProblem(GuidanceRecord record, CampaignLevel level) {
    Deep last = level.deep().get(level.deep().size() - 1);
    GuidanceGiven given = (GuidanceGiven) record.notes().note(last.guidance()).event();
    GuidanceGiven without =
        new GuidanceGiven(
            given.campaign(), given.from(), given.by(), given.unit(), given.to(), Optional.empty());
    return Optional.of(
        Spoiled.of(
            record.notes().with(last.guidance(), without),
            last.guidance(),
            Expected.of(GUIDANCE_WITHOUT_PROBLEM, last.unit())));
  }

  private static Optional<Spoiled> handedOver(GuidanceRecord record, CampaignLevel level) {
    Deep first = level.deep().get(0);
    return Optional.of(
        Spoiled.of(
            record.notes().with(first.solution(), by(record.notes(), first, level.head())),
            first.solution(),
            Expected.of(SOLUTION_BY_ANOTHER, first.unit())));
  }

  private static Optional<Spoiled> directed(
      GuidanceRecord record, CampaignLevel level, ImmutableList<EntryId> learnt) {
    DirectiveIssued issued = (DirectiveIssued) record.notes().note(level.directive()).event();
    DirectiveIssued other =
        new DirectiveIssued(
            issued.campaign(), issued.from(), issued.by(), issued.directive(), learnt);
    return Optional.of(
        Spoiled.of(
            record.notes().with(level.directive(), other),
            level.directive(),
            Expected.of(DIRECTIVE_WITHOUT_EXPERIENCE, level.unit())));
  }

  /** Where units were moved since, nobody can tell any more under whom one was. */
  private static Optional<Spoiled> outside(GuidanceRecord record, CampaignLevel level) {
    Deep last = level.deep().get(level.deep().size() - 1);
    Notes notes = record.notes();
    boolean isRebuilt =
        notes.all().subList(notes.place(last.experience()), notes.place(level.directive())).stream()
            .anyMatch(one -> one.event() instanceof UnitMoved);
    return isRebuilt || last.origin() == PilotOrigin.OWN
        ? Optional.empty()
        : directed(record, level, ImmutableList.of(last.experience(), level.deputyExperience()));
  }

  private static Optional<Spoiled> aimless(GuidanceRecord record, CampaignLevel level) {
    List<Pilot> pilots = new ArrayList<>(pilots(record, level, 3));
    Pilot first = pilots.get(0);
    pilots.set(0, new Pilot(first.unit(), first.origin(), Optional.empty(), first.success()));
    PilotsChosen other =
        new PilotsChosen(level.campaign(), level.unit(), ImmutableList.copyOf(pilots));
    return Optional.of(
        Spoiled.of(
            record.notes().with(level.chosen(), other),
            level.chosen(),
            Expected.of(PILOT_WITHOUT_AIM, level.unit())));
  }

  /** All that cited it cites the rest. */
  private static Optional<Spoiled> unused(GuidanceRecord record, CampaignLevel level) {
    EntryId left = level.deep().get(level.deep().size() - 1).experience();
    UnaryOperator<EntryId> other = id -> id.equals(left) ? level.ownExperience() : id;
    Notes notes = record.notes();
    for (Noted note : record.notes().all()) {
      if (note.event().cites().contains(left)) {
        notes = notes.with(note.id(), note.event().citing(other));
      }
    }
    UnitId unit = level.deep().get(level.deep().size() - 1).unit();
    return Optional.of(Spoiled.of(notes, left).later(Expected.of(EXPERIENCE_UNUSED, unit)));
  }

  private static Optional<Spoiled> oneCase(GuidanceRecord record, CampaignLevel level) {
    DirectiveIssued issued = (DirectiveIssued) record.notes().note(level.directive()).event();
    DirectiveIssued other = with(issued, ImmutableList.of(level.ownExperience()));
    return Optional.of(
        Spoiled.of(
            record.notes().with(level.directive(), other),
            level.directive(),
            Expected.of(FEW_CASES_BEHIND_IDEA, level.unit())));
  }

  private static DirectiveIssued with(DirectiveIssued issued, ImmutableList<EntryId> behind) {
    return new DirectiveIssued(
        issued.campaign(), issued.from(), issued.by(), issued.directive(), behind);
  }

  private static Optional<Spoiled> calledAgain(GuidanceRecord record, CampaignLevel level) {
    return record.notes().all().stream()
        .filter(one -> one.event() instanceof CallIssued call && isAgain(call, level))
        .findFirst()
        .map(
            one ->
                Spoiled.of(
                    record.notes().with(one.id(), empty((CallIssued) one.event())),
                    one.id(),
                    Expected.of(FEW_CASES_BEHIND_IDEA, level.unit())));
  }

  private static boolean isAgain(CallIssued call, CampaignLevel level) {
    return call.campaign().equals(level.campaign())
        && call.from().equals(level.unit())
        && !call.behind().isEmpty();
  }

  private static CallIssued empty(CallIssued call) {
    return new CallIssued(call.campaign(), call.task(), call.from(), call.reached());
  }

  /** Only the first so many tests of the last directive are left; none that is open. */
  private static Optional<Spoiled> tested(GuidanceRecord record, CampaignLevel level, int left) {
    EntryId last = level.next().orElse(level.directive());
    if (left > 0 && isChangedAfter(record.notes(), last)) {
      return Optional.empty();
    }
    Set<EntryId> kept = Set.copyOf(level.tests().subList(0, left));
    Notes notes =
        record
            .notes()
            .forgetting(
                one ->
                    one.event() instanceof DirectiveTested test
                        && test.directive().equals(last)
                        && !kept.contains(one.id()));
    return Optional.of(
        Spoiled.of(notes, last).later(Expected.of(DIRECTIVE_HARDLY_TESTED, level.unit())));
  }

  private static boolean isChangedAfter(Notes notes, EntryId entry) {
    return notes.all().subList(notes.place(entry), notes.all().size()).stream()
        .anyMatch(one -> one.event() instanceof UnitMoved);
  }

  private static Optional<Spoiled> undecided(GuidanceRecord record, CampaignLevel level) {
    EntryId last = level.next().orElse(level.directive());
    Notes notes = record.notes();
    for (EntryId id : level.tests()) {
      DirectiveTested test = (DirectiveTested) notes.note(id).event();
      TestOutcome open = new TestOutcome.Undecided("who comes in spring");
      notes =
          notes.with(
              id,
              new DirectiveTested(test.campaign(), test.unit(), test.by(), test.directive(), open));
    }
    return Optional.of(
        Spoiled.of(notes, last).later(Expected.of(DIRECTIVE_HARDLY_TESTED, level.unit())));
  }

  private static Optional<Spoiled> notSummedUp(GuidanceRecord record, CampaignLevel level) {
    return level
        .next()
        .map(
            next -> {
              DirectiveIssued issued = (DirectiveIssued) record.notes().note(next).event();
              DirectiveIssued other = with(issued, ImmutableList.of(level.summary()));
              return Spoiled.of(
                  record.notes().with(next, other),
                  next,
                  Expected.of(DIRECTIVE_WITHOUT_SUMMING_UP, level.unit()));
            });
  }
}
