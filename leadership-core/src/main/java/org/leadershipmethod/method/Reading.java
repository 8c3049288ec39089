package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Excuse;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Later;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Template;
import org.leadershipmethod.rule.Verdict;

/**
 * How an examination is read as of a moment: windows that have run, remedies as of now, everything
 * in a fixed order.
 */
final class Reading {

  private static final Template ENDED =
      Template.of("gone.ended", "{unit} {ending}, so it is too late to mend this there");
  private static final Template GONE =
      Template.of(
          "gone.unit",
          "{unit} is no longer part of the organization, so it is too late to mend this there");

  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(ENDED, GONE);

  private final Examination examination;
  private final Ahead.Near begun;
  private final RuleBook book;
  private final Found found;
  private final Seen seen;
  private final LeadershipMethod method;
  private final Situation now;
  private final List<NotExamined> notExamined;

  /**
   * Reads an examination.
   *
   * @param examination the examination
   * @param now how things stand
   * @param begun what may have happened by then, and is not read
   */
  Reading(Examination examination, Situation now, Ahead.Near begun) {
    this.examination = examination;
    this.begun = begun;
    this.book = examination.book();
    this.found = examination.found();
    this.seen = examination.seen();
    this.method = examination.method();
    this.now = now;
    this.notExamined = new ArrayList<>(book.notAsked());
    notExamined.addAll(found.notExamined());
  }

  Diagnosis diagnosis() {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (SameFault fault : faults()) {
      findings.add(seen.told(stepFinding(fault.finding(), fault.places())));
    }
    stateFindings().forEach(finding -> findings.add(seen.told(finding)));
    return new Diagnosis(
        now.moment(),
        now.coverage(),
        method.bounds(),
        findings.build(),
        ImmutableList.copyOf(notExamined),
        examination.examined().byRule(),
        seen.unknownKinds().byName());
  }

  /** What is wrong with steps, each fault once, in the order in which it was first found. */
  private Collection<SameFault> faults() {
    Map<DistinctFault, SameFault> faults = new LinkedHashMap<>();
    int place = 0;
    for (Finding finding : found.steps()) {
      SameFault one = new SameFault(finding, ImmutableSet.of(place));
      DistinctFault fault = DistinctFault.of(finding, place++);
      excused(finding, now)
          .ifPresentOrElse(notExamined::add, () -> faults.merge(fault, one, SameFault::and));
    }
    return faults.values();
  }

  /** What was found of one fault, and the places of all findings of it. */
  private record SameFault(Finding finding, ImmutableSet<Integer> places) {

    SameFault and(SameFault later) {
      return new SameFault(
          finding.and(later.finding),
          ImmutableSet.<Integer>builder().addAll(places).addAll(later.places).build());
    }
  }

  /** That it may have been no breach, as things are known now; empty where it was one. */
  static Optional<NotExamined> excused(Finding finding, Situation now) {
    Breach breach = finding.breach();
    return breach
        .excuse()
        .filter(excuse -> isPossible(excuse, breach, now))
        .map(
            excuse ->
                new NotExamined(
                    Optional.of(finding.rule()),
                    Optional.of(finding.where()),
                    finding.evidence().stream().findFirst(),
                    excuse.reason()));
  }

  private static boolean isPossible(Excuse excuse, Breach breach, Situation now) {
    return breach.when().filter(when -> excuse.isPossible(now.organization(), when)).isPresent();
  }

  /** An open finding with what would have been granted, and what mends it now. */
  private Finding stepFinding(Finding finding, Set<Integer> places) {
    if (!finding.isOpen()) {
      return finding;
    }
    StepRule<?> rule = book.stepRule(finding.rule());
    int first = places.iterator().next();
    return finding
        .withInstead(Later.of(() -> new Instead(rule, found).of(first)))
        .withAfterwards(
            Later.of(
                () ->
                    gone(finding.where())
                        .map(ImmutableList::of)
                        .orElseGet(
                            () ->
                                mending(asked(rule, finding), found -> areMended(places, found)))));
  }

  private ImmutableList<Remedy> asked(StepRule<?> rule, Finding finding) {
    return RuleAnswer.about(finding.where(), rule, () -> rule.afterwards(finding, now));
  }

  /** What of some remedies mends a finding, as of now, and opens no other. */
  private ImmutableList<Remedy> mending(List<Remedy> remedies, Predicate<Found> isMended) {
    When when = When.at(now.moment());
    return new Trial(
            events -> {
              Attempt attempt = Attempt.of(examination, events, when);
              return attempt.objectionAsMending(isMended.test(attempt.after().found()));
            })
        .shown(remedies);
  }

  private static boolean areMended(Set<Integer> places, Found found) {
    return places.stream().noneMatch(found::isOpen);
  }

  /** That nothing can be done at a place any more, since it is gone; no rule is asked then. */
  private Optional<Remedy> gone(Key where) {
    if (!isGone(where, now.organization())) {
      return Optional.empty();
    }
    UnitId unit = (UnitId) where;
    return Optional.of(
        now.organization()
            .ending(unit)
            .map(ending -> ENDED.with(Arguments.of("unit", unit).and("ending", ending)))
            .or(() -> Optional.of(GONE.with("unit", unit)))
            .<Remedy>map(Remedy.Nothing::new)
            .orElseThrow());
  }

  /** Whether a place is a unit that is there no longer; without any unit nothing is known of it. */
  static boolean isGone(Key where, Organization organization) {
    return where instanceof UnitId unit
        && !organization.contains(unit)
        && (organization.unitCount() > 0 || organization.ending(unit).isPresent());
  }

  private List<Finding> stateFindings() {
    List<Finding> findings = new ArrayList<>();
    for (Map.Entry<StateKey, Verdict> state : inOrder(found.states())) {
      addState(
          findings, book.stateRule(state.getKey().rule()), state.getKey().key(), state.getValue());
    }
    return findings;
  }

  private List<Map.Entry<StateKey, Verdict>> inOrder(Map<StateKey, Verdict> states) {
    Map<RuleId, Integer> place = new HashMap<>();
    book.stateRules().forEach(rule -> place.put(rule.id(), place.size()));
    List<Map.Entry<StateKey, Verdict>> all = new ArrayList<>(states.entrySet());
    all.sort(
        Comparator.comparing((Map.Entry<StateKey, Verdict> one) -> place.get(one.getKey().rule()))
            .thenComparing(one -> one.getKey().key().toString()));
    return all;
  }

  private <K extends Key> void addState(
      List<Finding> findings, StateRule<K> rule, Key key, Verdict before) {
    Verdict verdict =
        hasRun(before)
            ? RuleAnswer.about(key, rule, () -> rule.examine(rule.examines().cast(key), now))
            : before;
    Optional<Sentence> gap = gap(rule, key, before, verdict);
    if (gap.isPresent()) {
      notExamined.add(NotExamined.of(rule.id(), verdict.where(), gap.get()));
    } else if (verdict instanceof Verdict.Broken broken) {
      Finding finding = Finding.of(rule, broken.breach());
      StateKey state = new StateKey(rule.id(), key);
      findings.add(
          finding.withAfterwards(
              Later.of(
                  () ->
                      mending(
                          RuleAnswer.about(key, rule, () -> rule.afterwards(finding, now)),
                          after -> !after.hasRun(state, now.moment())))));
    }
  }

  private Optional<Sentence> gap(StateRule<?> rule, Key key, Verdict before, Verdict verdict) {
    Optional<Sentence> gap = gap(before, verdict);
    return gap.isEmpty() && verdict instanceof Verdict.Broken broken
        ? examination.doubt(rule, key, broken.breach(), now, begun)
        : gap;
  }

  /** What the record does not say of a verdict that would otherwise count; empty where it does. */
  private Optional<Sentence> gap(Verdict before, Verdict verdict) {
    if (verdict instanceof Verdict.NotExaminable unknown) {
      return Optional.of(unknown.reason());
    } else if (!(verdict instanceof Verdict.Broken)) {
      return Optional.empty();
    } else if (!now.coverage().covers(verdict.where())) {
      return Optional.of(NotExamined.uncovered(verdict.where()));
    }
    return dueAfterCoverage(before)
        ? Optional.of(Gap.endsBeforeTheWindow())
        : seen.unknownKinds().since();
  }

  private boolean hasRun(Verdict verdict) {
    return verdict instanceof Verdict.Pending pending && !pending.due().isAfter(now.moment());
  }

  private boolean dueAfterCoverage(Verdict before) {
    Instant end = now.coverage().span().latest();
    return before instanceof Verdict.Pending pending && pending.due().isAfter(end);
  }
}
