package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
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

  private final LeadershipMethod method;
  private final RuleBook book;
  private final Counts examined;
  private Situation situation;
  private Found found;
  private Seen seen;

  /** What is remembered under this mark nobody else has. */
  private Owner owner = new Owner();

  Fold(Examination begun) {
    this.method = begun.method();
    this.book = begun.book();
    this.examined = begun.examined().copy();
    this.situation = begun.situation();
    this.found = begun.found();
    this.seen = begun.seen();
  }

  /** The examination of all that was read so far. */
  Examination examination() {
    owner = new Owner();
    return new Examination(method, book, situation, found, seen, examined.copy());
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
    Examination before = new Examination(method, book, situation, found, seen, examined);
    Reached reached = situation.read(entry);
    ReadEntry read = ReadEntry.of(entry, situation, reached);
    for (Problem problem : Examination.problems(reached, uncited.values())) {
      found = found.withNotExamined(NotExamined.of(entry.id(), problem));
    }
    boolean isKnown = reached.unknown().isEmpty();
    if (isKnown) {
      // otherwise rules would judge by half of what it says
      mend(entry, reached);
      askAboutStep(before, read, ahead);
      askAboutStates(entry, reached);
    }
    seen = seen.with(read, method, owner).missing(uncited.keySet());
    seen = isKnown && found.countsMoreSteps(before.found()) ? seen.brokenIn(entry) : seen;
    situation = reached.next();
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

  private void askAboutStep(Examination before, ReadEntry read, Supplier<Ahead.Near> ahead) {
    Entry entry = read.entry();
    Occasion<Event> occasion = new Occasion<>(entry.event(), entry, situation);
    for (StepRule<?> rule : book.stepRulesFor(entry.event())) {
      ImmutableList<Verdict> verdicts = verdicts(rule, occasion);
      Map<Breach, Sentence> doubts = doubts(rule, read, ahead, verdicts);
      for (Verdict verdict : verdicts) {
        Optional<Sentence> gap = gap(entry, rule, verdict, doubts);
        if (gap.isPresent()) {
          found =
              found.withNotExamined(
                  NotExamined.of(rule.id(), verdict.where(), entry.id(), gap.get()));
        } else {
          count(rule, verdict, before);
        }
      }
    }
  }

  private void count(StepRule<?> rule, Verdict verdict, Examination before) {
    examined.add(rule);
    if (verdict instanceof Verdict.Broken broken) {
      Finding finding = Finding.of(rule, broken.breach()).withInstead(broken.instead());
      found = found.withStep(finding, before);
      owner = new Owner(); // what was remembered before the step is kept with the finding
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
  private Map<Breach, Sentence> doubts(
      StepRule<?> rule, ReadEntry read, Supplier<Ahead.Near> ahead, List<Verdict> verdicts) {
    List<Breach> broken = new ArrayList<>(0);
    for (Verdict verdict : verdicts) {
      if (verdict instanceof Verdict.Broken one) {
        broken.add(one.breach());
      }
    }
    return broken.isEmpty()
        ? Map.of()
        : Vagueness.ofStep(seen.trail(), read, ahead.get(), rule, ImmutableList.copyOf(broken));
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

  private void askAboutStates(Entry entry, Reached reached) {
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

  private static <K extends Key> ImmutableSet<K> concerned(
      StateRule<K> rule, Entry entry, Reached reached) {
    ImmutableSet<Key> touched = reached.touched();
    try {
      if (touched.size() == 1) {
        return rule.concerned(touched.iterator().next(), reached.next());
      }
      ImmutableSet.Builder<K> all = ImmutableSet.builder();
      for (Key key : touched) {
        all.addAll(rule.concerned(key, reached.next()));
      }
      return all.build();
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
