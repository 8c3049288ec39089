package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Template;

/**
 * Some events written after what was read, to see what comes of it.
 *
 * @param before what was found before
 * @param after the examination after them
 * @param drafted the ids under which they were written
 * @param isCited whether nothing is missing that they cite: a draft cites what a faulty step cited
 */
record Attempt(Found before, Examination after, ImmutableSet<EntryId> drafted, boolean isCited) {

  private static final Template BREAKS =
      Template.of("trial.breaks", "we tried a draft, and it would break {rule} at {where}");
  private static final Template UNUSABLE =
      Template.of(
          "trial.unusable", "we tried a draft, and nobody can write it down as things stand");
  private static final Template MENDS_NOT =
      Template.of("trial.mendsNot", "we tried a draft, and it would not mend this as things stand");

  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(BREAKS, UNUSABLE, MENDS_NOT);

  /** Writes events of one time, in their order, behind all that was read. */
  static Attempt of(Examination before, ImmutableList<Event> events, When when) {
    Examination after = before;
    ImmutableSet.Builder<EntryId> drafted = ImmutableSet.builder();
    long position = Long.MAX_VALUE - events.size();
    for (Event event : events) {
      Entry entry = new Entry(EntryId.of("proposed." + position), when, position, event);
      drafted.add(entry.id());
      after = after.after(entry, any -> ImmutableList.of());
      position++;
    }
    return new Attempt(before.found(), after, drafted.build(), before.seen().hasAllCited(events));
  }

  /**
   * What stands against it as a step in place of another.
   *
   * @param anyway what that other step breaks beside what this is to put right
   */
  Optional<Sentence> objectionAsStep(Set<Broke> anyway) {
    return objection(key -> after.book().stateRule(key.rule()).guards(), anyway);
  }

  /** What stands against it as what mends a finding. */
  Optional<Sentence> objectionAsMending(boolean isMended) {
    Optional<Sentence> broken = objection(key -> true, Set.of());
    return broken.isPresent() || isMended ? broken : Optional.of(MENDS_NOT.alone());
  }

  private Optional<Sentence> objection(Predicate<StateKey> counts, Set<Broke> anyway) {
    if (!isCited || after.found().notExaminedSince(before).stream().anyMatch(this::isOfDraft)) {
      return Optional.of(UNUSABLE.alone());
    }
    Stream<Broke> steps = after.found().openStepsSince(before).stream().map(Broke::of);
    Stream<Broke> states =
        after.found().brokenSince(before).entrySet().stream()
            .filter(one -> counts.test(one.getKey()) && !wasBroken(one.getKey()))
            .map(one -> Broke.of(one.getKey().rule(), one.getValue()));
    return Broke.beyond(Stream.concat(steps, states), anyway).map(Attempt::breaks);
  }

  /** Whether it is about what was drafted: a guard refuses what no rule can look at, too. */
  private boolean isOfDraft(NotExamined one) {
    return one.rule().isEmpty() || one.entry().filter(drafted::contains).isPresent();
  }

  static Sentence breaks(Broke broke) {
    return BREAKS.with(Arguments.of("rule", broke.rule()).and("where", broke.where()));
  }

  /** That something could not be looked at; empty where all could. */
  static Optional<Sentence> unusable(List<NotExamined> unknown) {
    return unknown.isEmpty() ? Optional.empty() : Optional.of(UNUSABLE.alone());
  }

  /** Whether it was broken before, and only nobody had looked since its window ran. */
  private boolean wasBroken(StateKey key) {
    return before.hasRun(key, after.situation().moment());
  }
}
