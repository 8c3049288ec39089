package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Reached;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/**
 * A diagnosis under way: it takes a record entry by entry, and can say at any point what was found
 * so far.
 *
 * <p>One more entry costs what it touches: the rules for its kind, the open findings about what it
 * touches, and the state rules about that. Read a record that does not fit into memory through
 * this; for one that does, {@link Diagnosis#of} is shorter.
 *
 * <p>This class is immutable: each entry gives a new examination, and the one before it stays as it
 * was.
 */
public final class Examination {

  private final LeadershipMethod method;
  private final RuleBook book;
  private final Situation situation;
  private final Found found;
  private final Seen seen;

  private Examination(
      LeadershipMethod method, RuleBook book, Situation situation, Found found, Seen seen) {
    this.method = method;
    this.book = book;
    this.situation = situation;
    this.found = found;
    this.seen = seen;
  }

  /**
   * An examination that has seen nothing yet.
   *
   * @param method what is in force
   * @param coverage what the record covers
   */
  public static Examination begin(LeadershipMethod method, Coverage coverage) {
    RuleBook book = RuleBook.of(method.rules(), coverage);
    return new Examination(method, book, method.start(coverage), Found.NOTHING, Seen.NOTHING);
  }

  /** What is in force. */
  public LeadershipMethod method() {
    return method;
  }

  /** How things stand after what was seen so far. */
  public Situation situation() {
    return situation;
  }

  Found found() {
    return found;
  }

  Seen seen() {
    return seen;
  }

  RuleBook book() {
    return book;
  }

  /** Why what a state rule finds is not certain, as the times of the entries are known. */
  <K extends Key> Optional<Sentence> doubt(
      StateRule<K> rule, Key key, Breach breach, Situation now, Ahead.Near begun) {
    return Vagueness.ofState(seen.trail(), now, begun, rule, rule.examines().cast(key), breach);
  }

  /**
   * The examination after one more entry, which has to come in the order in which a chronicle is
   * read.
   *
   * <p>Of the entries that it cites only those can be looked up that go by their position. What is
   * found in the entry has to stand, whether it came before or after those whose times overlap with
   * its own; of these, the ones that were read already are known here.
   *
   * @param entry the entry
   * @param overlapping tells which entries come later and may have happened before one, in the
   *     order of a chronicle; asked only where something was found, about this entry and about
   *     vague ones before it that end with it. Where the record has moments only, there are none
   */
  public Examination after(Entry entry, Function<Entry, ? extends List<Entry>> overlapping) {
    requireNonNull(overlapping, "overlapping");
    return after(
        entry, Cited.problems(entry), () -> Ahead.Near.of(seen.trail().ending(entry), overlapping));
  }

  /** The same, where the whole record is at hand to look up what the entry cites. */
  Examination after(Entry entry, Ahead record) {
    return after(
        entry, Cited.problems(entry, record.record()), () -> record.of(seen.trail().ending(entry)));
  }

  private Examination after(
      Entry entry, ImmutableMap<EntryId, Problem> uncited, Supplier<Ahead.Near> ahead) {
    return seen.sameTime()
        .before(entry)
        .map(first -> repeated(entry, first))
        .orElseGet(() -> taking(entry, uncited, Suppliers.memoize(ahead::get)));
  }

  private Examination repeated(Entry entry, EntryId first) {
    Found all = found.withNotExamined(NotExamined.of(entry.id(), Gap.twice(first)));
    return new Examination(method, book, situation, all, seen);
  }

  private Examination taking(
      Entry entry, ImmutableMap<EntryId, Problem> uncited, Supplier<Ahead.Near> ahead) {
    Reached reached = situation.read(entry);
    ReadEntry read = ReadEntry.of(entry, situation, reached);
    Situation next = reached.next();
    Seen more = seen.with(read, method).missing(uncited.keySet());
    Found all = found;
    for (Problem problem : problems(reached, uncited.values())) {
      all = all.withNotExamined(NotExamined.of(entry.id(), problem));
    }
    if (!reached.unknown().isEmpty()) {
      // rules would judge by half of what it says
      return new Examination(method, book, next, all, more);
    }
    ImmutableSet<Key> touched = reached.touched();
    all = withMended(all, entry, touched, next);
    all = withSteps(all, read, ahead);
    all = withStates(all, entry, touched, next);
    return new Examination(
        method, book, next, all, all.countsMoreSteps(found) ? more.brokenIn(entry) : more);
  }

  /** What of the next entry of a record cannot be looked at, whatever rules are in force. */
  ImmutableList<Problem> problems(Entry entry, Chronicle record) {
    return ImmutableList.<Problem>builder()
        .addAll(problems(situation.read(entry), Cited.problems(entry, record).values()))
        .addAll(seen.sameTime().before(entry).map(Examination::repetition).stream().toList())
        .build();
  }

  private static Problem repetition(EntryId first) {
    return new Problem(
        "what is written", "what entry " + first + " says, of the same time", "something new");
  }

  private static ImmutableList<Problem> problems(Reached reached, Collection<Problem> uncited) {
    return ImmutableList.<Problem>builder().addAll(reached.notExamined()).addAll(uncited).build();
  }

  private Found withMended(Found start, Entry entry, ImmutableSet<Key> touched, Situation next) {
    Found all = start;
    for (int place : start.openAbout(touched)) {
      Finding finding = all.steps().get(place);
      StepRule<?> rule = book.stepRule(finding.rule());
      boolean stands =
          Reading.isGone(finding.where(), next.organization())
              || RuleAnswer.about(finding.breach().about(), rule, () -> rule.stands(finding, next));
      all = stands ? all : all.withMended(place, entry.id());
    }
    return all;
  }

  private Found withSteps(Found start, ReadEntry read, Supplier<Ahead.Near> ahead) {
    Found all = start;
    Entry entry = read.entry();
    for (StepRule<?> rule : book.stepRulesFor(entry.event())) {
      ImmutableList<Verdict> verdicts = verdicts(rule, entry);
      Map<Breach, Sentence> doubts = doubts(rule, read, ahead, verdicts);
      for (Verdict verdict : verdicts) {
        all = withStep(all, rule, entry, verdict, gap(entry, rule, verdict, doubts));
      }
    }
    return all;
  }

  private <E extends Event> ImmutableList<Verdict> verdicts(StepRule<E> rule, Entry entry) {
    E event = rule.examines().cast(entry.event());
    return RuleAnswer.about(
        entry, rule, () -> rule.examine(new Occasion<>(event, entry, situation)));
  }

  private Found withStep(
      Found all, StepRule<?> rule, Entry entry, Verdict verdict, Optional<Sentence> gap) {
    if (gap.isPresent()) {
      return all.withNotExamined(NotExamined.of(rule.id(), verdict.where(), entry.id(), gap.get()));
    }
    Found counted = all.withExamined(rule.id());
    return verdict instanceof Verdict.Broken broken
        ? counted.withStep(Finding.of(rule, broken.breach()).withInstead(broken.instead()), this)
        : counted;
  }

  /** What of a step is broken only if some times are as they are read. */
  private Map<Breach, Sentence> doubts(
      StepRule<?> rule, ReadEntry read, Supplier<Ahead.Near> ahead, List<Verdict> verdicts) {
    ImmutableList<Breach> broken =
        verdicts.stream()
            .filter(Verdict.Broken.class::isInstance)
            .map(verdict -> ((Verdict.Broken) verdict).breach())
            .collect(ImmutableList.toImmutableList());
    return broken.isEmpty()
        ? Map.of()
        : Vagueness.ofStep(seen.trail(), read, ahead.get(), rule, broken);
  }

  /** What the record does not say of a verdict that would otherwise count; empty where it does. */
  private Optional<Sentence> gap(
      Entry entry, StepRule<?> rule, Verdict verdict, Map<Breach, Sentence> doubts) {
    Optional<Sentence> gap = gap(entry, rule, verdict);
    return gap.isEmpty() && verdict instanceof Verdict.Broken broken
        ? Optional.ofNullable(doubts.get(broken.breach()))
        : gap;
  }

  private Optional<Sentence> gap(Entry entry, StepRule<?> rule, Verdict verdict) {
    Coverage coverage = situation.coverage();
    if (verdict instanceof Verdict.NotExaminable unknown) {
      return Optional.of(unknown.reason());
    } else if (!coverage.covers(verdict.where())) {
      return Optional.of(NotExamined.uncovered(verdict.where()));
    } else if (!coverage.covers(entry.when())) {
      return Optional.of(NotExamined.uncovered(entry.when()));
    }
    return verdict instanceof Verdict.Broken && !rule.looksAtTheStepAlone()
        ? seen.unknownKinds().since()
        : Optional.empty();
  }

  private Found withStates(Found start, Entry entry, ImmutableSet<Key> touched, Situation next) {
    Found all = start;
    for (StateRule<?> rule : book.stateRules()) {
      all = withStatesOf(all, rule, entry, touched, next);
    }
    return all;
  }

  private static <K extends Key> Found withStatesOf(
      Found start, StateRule<K> rule, Entry entry, ImmutableSet<Key> touched, Situation next) {
    Found all = start;
    ImmutableSet<K> keys =
        RuleAnswer.about(
            entry,
            rule,
            () ->
                touched.stream()
                    .flatMap(key -> rule.concerned(key, next))
                    .collect(ImmutableSet.toImmutableSet()));
    for (K key : keys) {
      all = withState(all, rule, key, next);
    }
    return all;
  }

  private static <K extends Key> Found withState(
      Found all, StateRule<K> rule, K key, Situation next) {
    Verdict verdict = RuleAnswer.about(key, rule, () -> rule.examine(key, next));
    Found counted = verdict instanceof Verdict.NotExaminable ? all : all.withExamined(rule.id());
    return counted.withState(new StateKey(rule.id(), key), verdict);
  }

  /**
   * What was found, as of a moment.
   *
   * <p>State rules that wait for a window are asked again if it has run by then. What is found only
   * because something is missing is not examined where one of the begun entries may be it.
   *
   * @param asOf the moment; not before the last entry that was seen
   * @param begun entries that were not over by then, and may have happened already, in the order of
   *     a chronicle
   * @throws IllegalArgumentException if an entry that was seen is later
   */
  public Diagnosis diagnosis(Instant asOf, List<Entry> begun) {
    return diagnosis(asOf, Ahead.Near.of(Argument.all("begun", begun)));
  }

  Diagnosis diagnosis(Instant asOf, Ahead.Near begun) {
    if (situation.moment().isAfter(requireNonNull(asOf, "asOf"))) {
      throw new IllegalArgumentException(
          "A diagnosis as of "
              + asOf
              + " cannot know of what came later, until "
              + situation.moment()
              + ".");
    }
    return new Reading(this, situation.at(asOf), begun).diagnosis();
  }
}
