package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.internal.Owner;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Course;
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
 * Reads a record on, entry by entry, from an examination of what came before.
 *
 * <p>It changes in place, and is of use to nobody but the one who reads; how far it came is given
 * as an {@link Examination}, which never changes.
 */
final class Fold {

  /** With so many of the last open findings the examination before the step is kept. */
  static final int MOST_BEGUN = 100;

  private final LeadershipMethod method;
  private final RuleBook book;
  private final Counts examined;
  private final Course course;
  private Found found;
  private Seen seen;

  /** What is remembered under this mark nobody else has. */
  private Owner owner = new Owner();

  Fold(Examination begun) {
    this.method = begun.method();
    this.book = begun.book();
    this.examined = begun.examined().copy();
    this.course = new Course(begun.situation());
    this.found = begun.found();
    this.seen = begun.seen();
  }

  /** The examination of all that was read so far. */
  Examination examination() {
    return kept(examined.copy());
  }

  /** How far it came; from now on nothing of it changes in place. */
  private Examination kept(Counts counts) {
    owner = new Owner();
    return new Examination(method, book, course.kept(), found, seen, counts);
  }

  /** Reads the next entry of a record that is at hand. */
  void read(Entry entry, Ahead record) {
    read(
        entry, Cited.problems(entry, record.record()), () -> record.of(seen.trail().ending(entry)));
  }

  /**
   * Reads one more entry.
   *
   * @param uncited what is wrong with what it cites
   * @param ahead which later entries may have come before it; asked only where something is found
   */
  void read(Entry entry, ImmutableMap<EntryId, Problem> uncited, Supplier<Ahead.Near> ahead) {
    Optional<EntryId> first = seen.sameTime().before(entry);
    if (first.isPresent()) {
      found = found.withNotExamined(NotExamined.of(entry.id(), Gap.twice(first.get())));
    } else {
      take(entry, uncited, Suppliers.memoize(ahead::get));
    }
  }

  private void take(
      Entry entry, ImmutableMap<EntryId, Problem> uncited, Supplier<Ahead.Near> ahead) {
    Found earlier = found;
    ImmutableList<Reached.NotThere> unknown = course.notThere(entry);
    // asked before the entry is read: with that, what was before it is gone
    List<Asked> asked = unknown.isEmpty() ? askAboutStep(entry) : List.of();
    Optional<Examination> before = beforeBreach(asked);
    Optional<Situation> base =
        seen.trail().seen().keepsNext()
            ? Optional.of(course.kept())
            : before.map(Examination::situation);
    Reached reached = course.read(entry, unknown);
    ReadEntry read = ReadEntry.of(entry, base, reached);
    for (Problem problem : Examination.problems(reached, uncited.values())) {
      found = found.withNotExamined(NotExamined.of(entry.id(), problem));
    }
    if (unknown.isEmpty()) {
      // otherwise rules would judge by half of what it says
      mend(entry, reached);
      asked.forEach(one -> take(one, read, before, ahead));
      settle();
      askAboutStates(entry, reached);
    }
    seen = seen.with(read, method, owner).missing(uncited.keySet());
    seen = unknown.isEmpty() && found.countsMoreSteps(earlier) ? seen.brokenIn(entry) : seen;
  }

  private void mend(Entry entry, Reached reached) {
    for (int place : found.openAbout(reached.touched())) {
      Finding finding = found.steps().get(place);
      if (!stands(finding, reached.next())) {
        found = found.withMended(place, entry.id());
      }
    }
  }

  private boolean stands(Finding finding, Situation next) {
    StepRule<?> rule = book.stepRule(finding.rule());
    return Reading.isGone(finding.where(), next.organization())
        || RuleAnswer.about(finding.breach().about(), rule, () -> rule.stands(finding, next));
  }

  /**
   * What a rule says of a step.
   *
   * @param rule the rule
   * @param verdicts what it says
   */
  private record Asked(StepRule<?> rule, ImmutableList<Verdict> verdicts) {

    boolean isBroken() {
      for (int at = 0; at < verdicts.size(); at++) {
        if (verdicts.get(at) instanceof Verdict.Broken) {
          return true;
        }
      }
      return false;
    }
  }

  private List<Asked> askAboutStep(Entry entry) {
    ImmutableList<StepRule<?>> rules = book.stepRulesFor(entry.event());
    List<Asked> asked = new ArrayList<>(rules.size());
    Occasion<Event> occasion = new Occasion<>(entry.event(), entry, course.shown());
    for (StepRule<?> rule : rules) {
      ImmutableList<Verdict> verdicts = verdicts(rule, occasion);
      if (!verdicts.isEmpty()) {
        asked.add(new Asked(rule, verdicts));
      }
    }
    return asked;
  }

  /** The examination before a step that breaks a rule, which is kept with what is found. */
  private Optional<Examination> beforeBreach(List<Asked> asked) {
    for (Asked one : asked) {
      if (one.isBroken()) {
        Examination now = kept(examined);
        return Optional.of(now.with(found.withoutBegun()));
      }
    }
    return Optional.empty();
  }

  /** What is kept with each open finding is large: it must not grow with their number. */
  private void settle() {
    while (found.begun().size() > MOST_BEGUN) {
      int oldest = found.oldestBegun();
      StepRule<?> rule = book.stepRule(found.steps().get(oldest).rule());
      found = found.withSettled(oldest, new Instead(rule, found).of(oldest));
    }
  }

  private void take(
      Asked asked, ReadEntry read, Optional<Examination> before, Supplier<Ahead.Near> ahead) {
    EntryId step = read.entry().id();
    Map<Breach, Sentence> doubts = doubts(asked, read, ahead);
    for (Verdict verdict : asked.verdicts()) {
      Optional<Sentence> gap = gap(read.entry(), asked.rule(), verdict, doubts);
      if (gap.isPresent()) {
        found =
            found.withNotExamined(
                NotExamined.of(asked.rule().id(), verdict.where(), step, gap.get()));
      } else {
        count(asked.rule(), verdict, before);
      }
    }
  }

  private void count(StepRule<?> rule, Verdict verdict, Optional<Examination> before) {
    examined.add(rule);
    if (verdict instanceof Verdict.Broken broken) {
      Finding finding = Finding.of(rule, broken.breach()).withInstead(broken.instead());
      found = found.withStep(finding, before.orElseThrow());
    }
  }

  private static <E extends Event> ImmutableList<Verdict> verdicts(
      StepRule<E> rule, Occasion<?> occasion) {
    try {
      return requireNonNull(rule.examine(occasion.of(rule.examines())), "the answer");
    } catch (RuntimeException e) {
      throw RuleAnswer.failed(occasion.entry(), rule, e);
    }
  }

  /** What of a step is broken only if some times are as they are read. */
  private Map<Breach, Sentence> doubts(Asked asked, ReadEntry read, Supplier<Ahead.Near> ahead) {
    if (!asked.isBroken()) {
      return Map.of();
    }
    ImmutableList<Breach> broken =
        asked.verdicts().stream()
            .filter(Verdict.Broken.class::isInstance)
            .map(one -> ((Verdict.Broken) one).breach())
            .collect(ImmutableList.toImmutableList());
    return Vagueness.ofStep(seen.trail(), read, ahead.get(), asked.rule(), broken);
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
    Coverage coverage = course.shown().coverage();
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

  private void askAboutStates(Entry entry, Reached reached) {
    if (reached.touched().isEmpty()) {
      return;
    }
    BitSet asked = book.stateRulesFor(reached.touched());
    for (int at = asked.nextSetBit(0); at >= 0; at = asked.nextSetBit(at + 1)) {
      ask(book.stateRules().get(at), entry, reached);
    }
  }

  private <K extends Key> void ask(StateRule<K> rule, Entry entry, Reached reached) {
    for (K key : concerned(rule, entry, reached)) {
      Verdict verdict = verdict(rule, key, reached.next());
      if (!(verdict instanceof Verdict.NotExaminable)) {
        examined.add(rule);
      }
      found = found.withState(new StateKey(rule.id(), key), verdict);
    }
  }

  /** What a rule has to be asked about, each once. */
  private static <K extends Key> Collection<K> concerned(
      StateRule<K> rule, Entry entry, Reached reached) {
    Collection<K> first = ImmutableSet.of();
    List<K> all = null;
    boolean isEachItself = true;
    for (Key key : reached.touched()) {
      ImmutableSet<K> more = concerned(rule, key, entry, reached.next());
      isEachItself &= more.isEmpty() || (more.size() == 1 && more.contains(key));
      if (all != null) {
        all.addAll(more);
      } else if (first.isEmpty() || more.isEmpty()) {
        first = first.isEmpty() ? more : first;
      } else {
        all = new ArrayList<>(first);
        all.addAll(more);
      }
    }
    return all == null ? first : isEachItself ? all : ImmutableSet.copyOf(all);
  }

  private static <K extends Key> ImmutableSet<K> concerned(
      StateRule<K> rule, Key touched, Entry entry, Situation next) {
    try {
      return rule.concerned(touched, next);
    } catch (RuntimeException e) {
      throw RuleAnswer.failed(entry, rule, e);
    }
  }

  private static <K extends Key> Verdict verdict(StateRule<K> rule, K key, Situation next) {
    try {
      return requireNonNull(rule.examine(key, next), "the answer");
    } catch (RuntimeException e) {
      throw RuleAnswer.failed(key, rule, e);
    }
  }
}
