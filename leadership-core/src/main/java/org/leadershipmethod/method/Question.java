package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.StepRule;
import org.leadershipmethod.rule.Verdict;

/**
 * What a rule is asked again, of the same entries in another order.
 *
 * <p>It notes the views that the rule reads: what changes none of their pictures cannot change the
 * answer.
 */
abstract class Question {

  private final Set<View<?>> read = new HashSet<>();

  /** What the rule says of an entry, in the situation before it. */
  abstract ImmutableList<Verdict> of(Entry entry, Situation before);

  /** What the rule says when all of them are read. */
  abstract ImmutableList<Verdict> after(Situation last);

  /** None of the entries that are read happened after it. */
  abstract Instant end();

  /** Whether a thing is near to what was found. */
  abstract boolean isNear(Key thing);

  /** Whether what an entry touched is near to what was found; it might, where it can be used. */
  final boolean isNear(ReadEntry seen) {
    return !seen.isUsable() || touchesNear(seen);
  }

  /** Whether what an entry touched, or might, is near to what was found. */
  abstract boolean touchesNear(ReadEntry seen);

  /** Whether the rule looks at the entry, and may find in it what was found. */
  abstract boolean isAbout(Entry entry);

  /** The views that the rule has read so far. */
  final Set<View<?>> read() {
    return read;
  }

  /**
   * Whether the entry changed something that the rule reads, or might where it can be used. One
   * whose time is vague may change it in another order only, such as an election that is read
   * before the party was founded; it does if it touches what was found. So may one that changed
   * nothing, such as a move to where the unit was already.
   */
  final boolean concerns(ReadEntry seen) {
    return !seen.isUsable()
        || !Collections.disjoint(seen.changed(), read)
        || (mayChangeElsewhere(seen) && touchesNear(seen));
  }

  private static boolean mayChangeElsewhere(ReadEntry seen) {
    return seen.changed().isEmpty() || seen.touched().isEmpty() || seen.isVague();
  }

  final Situation noting(Situation situation) {
    return situation.telling(read::add);
  }

  /** About a step. */
  static final class OfStep<E extends Event> extends Question {

    private final StepRule<E> rule;
    private final Entry step;
    private final ImmutableSet<Key> near;
    private final ImmutableSet<EntryId> evidence;

    OfStep(StepRule<E> rule, ReadEntry step, ImmutableList<Breach> found) {
      this.rule = rule;
      this.step = step.entry();
      ImmutableSet.Builder<Key> keys = ImmutableSet.<Key>builder().addAll(step.touched());
      step.entry().event().refersTo().stream().map(Reference::key).forEach(keys::add);
      found.forEach(breach -> keys.add(breach.where(), breach.about()));
      this.near = keys.build();
      this.evidence =
          found.stream()
              .flatMap(breach -> breach.evidence().stream())
              .collect(ImmutableSet.toImmutableSet());
    }

    @Override
    ImmutableList<Verdict> of(Entry entry, Situation before) {
      E event = rule.examines().cast(entry.event());
      Situation noted = noting(before);
      return RuleAnswer.about(entry, rule, () -> rule.examine(new Occasion<>(event, entry, noted)));
    }

    @Override
    ImmutableList<Verdict> after(Situation last) {
      return ImmutableList.of();
    }

    @Override
    Instant end() {
      return Instant.MAX;
    }

    @Override
    boolean isNear(Key thing) {
      return near.contains(thing);
    }

    @Override
    boolean touchesNear(ReadEntry seen) {
      return seen.things().stream().anyMatch(near::contains);
    }

    @Override
    boolean isAbout(Entry entry) {
      return entry.id().equals(step.id())
          || (evidence.contains(entry.id()) && rule.examines().isInstance(entry.event()));
    }
  }

  /** About how things stand. */
  static final class OfState<K extends Key> extends Question {

    private final StateRule<K> rule;
    private final K key;
    private final Situation now;

    OfState(StateRule<K> rule, K key, Situation now) {
      this.rule = rule;
      this.key = key;
      this.now = now;
    }

    @Override
    ImmutableList<Verdict> of(Entry entry, Situation before) {
      return ImmutableList.of();
    }

    @Override
    ImmutableList<Verdict> after(Situation last) {
      Situation then = noting(last.at(now.moment()));
      return ImmutableList.of(RuleAnswer.about(key, rule, () -> rule.examine(key, then)));
    }

    @Override
    Instant end() {
      return now.moment();
    }

    @Override
    boolean isNear(Key thing) {
      return rule.concerned(thing, now).contains(key);
    }

    @Override
    boolean touchesNear(ReadEntry seen) {
      return RuleAnswer.about(
          seen.entry(),
          rule,
          () ->
              seen.things().stream()
                  .anyMatch(touched -> rule.concerned(touched, now).contains(key)));
    }

    @Override
    boolean isAbout(Entry entry) {
      return false;
    }
  }
}
