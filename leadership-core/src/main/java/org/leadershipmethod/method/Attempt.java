package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Template;

/**
 * Some events written after what was read, to see what comes of it.
 *
 * @param before what was found before
 * @param after the examination after them
 */
record Attempt(Found before, Examination after) {

  private static final Template BREAKS =
      Template.of("trial.breaks", "what could be drafted would break {rule} at {where}");
  private static final Template UNUSABLE =
      Template.of("trial.unusable", "what could be drafted cannot be written down as things stand");
  private static final Template MENDS_NOT =
      Template.of("trial.mendsNot", "what could be drafted would not mend it as things stand");

  static final ImmutableList<Template> TEMPLATES = ImmutableList.of(BREAKS, UNUSABLE, MENDS_NOT);

  /** Writes events of one time, in their order, behind all that was read. */
  static Attempt of(Examination before, ImmutableList<Event> events, When when) {
    Examination after = before;
    long position = Long.MAX_VALUE - events.size();
    for (Event event : events) {
      Entry entry = new Entry(EntryId.of("proposed." + position), when, position, event);
      after = after.after(entry, any -> ImmutableList.of());
      position++;
    }
    return new Attempt(before.found(), after);
  }

  /** What stands against it as a step that a practice would take. */
  Optional<Sentence> objection() {
    return newlyBroken(key -> after.book().stateRule(key.rule()).guards());
  }

  /** What stands against it as what mends a finding. */
  Optional<Sentence> objection(boolean isMended) {
    Optional<Sentence> broken = newlyBroken(key -> true);
    return broken.isPresent() || isMended ? broken : Optional.of(MENDS_NOT.alone());
  }

  private Optional<Sentence> newlyBroken(Predicate<StateKey> counts) {
    if (after.found().notExaminedSince(before).stream().anyMatch(one -> one.rule().isEmpty())) {
      return Optional.of(UNUSABLE.alone());
    }
    Stream<Sentence> steps =
        after.found().openStepsSince(before).stream().map(one -> breaks(one.rule(), one.breach()));
    Stream<Sentence> states =
        after.found().brokenSince(before).entrySet().stream()
            .filter(one -> counts.test(one.getKey()) && !wasBroken(one.getKey()))
            .map(one -> breaks(one.getKey().rule(), one.getValue()));
    return Stream.concat(steps, states).findFirst();
  }

  static Sentence breaks(RuleId rule, Breach breach) {
    return BREAKS.with(Arguments.of("rule", rule).and("where", breach.where()));
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
