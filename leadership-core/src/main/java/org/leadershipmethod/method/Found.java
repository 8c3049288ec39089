package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.internal.SharedList;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedOrder;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Later;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Verdict;

/**
 * What has been found so far, sharing structure between one entry and the next.
 *
 * <p>Only what is open, mended or not yet to be said is kept; what was kept to is counted and
 * nothing more, so that memory does not grow with the length of a lawful record.
 *
 * @param steps findings of step rules, in the order they were made
 * @param begun the examination before the step of each of the last open findings, in which what
 *     would have been granted instead can be tried
 * @param watched for each thing that can mend them, the places in {@code steps} of the open
 *     findings about it
 * @param states what state rules say, except where they were kept to
 * @param broken where state rules are broken, in the order in which they came to be
 * @param notExamined what could not be looked at
 */
record Found(
    SharedList<Finding> steps,
    SharedOrder<Integer, Examination> begun,
    SharedMap<Key, SharedList<Integer>> watched,
    SharedMap<StateKey, Verdict> states,
    BrokenStates broken,
    SharedList<NotExamined> notExamined) {

  private static final Later<ImmutableList<Remedy>> NONE = Later.now(ImmutableList.of());

  static final Found NOTHING =
      new Found(
          SharedList.empty(),
          SharedOrder.empty(),
          SharedMap.empty(),
          SharedMap.empty(),
          BrokenStates.NONE,
          SharedList.empty());

  /** One more finding of a step, and the examination before that step. */
  Found withStep(Finding finding, Examination before) {
    SharedMap<Key, SharedList<Integer>> more = watched;
    for (Key thing : finding.breach().things()) {
      more = more.plus(thing, more.getOrDefault(thing, SharedList.empty()).plus(steps.size()));
    }
    return new Found(
        steps.plus(finding), begun.plus(steps.size(), before), more, states, broken, notExamined);
  }

  /** The places of the open findings that are about one of these, in the order they were made. */
  ImmutableSortedSet<Integer> openAbout(Collection<? extends Key> touched) {
    return watched.isEmpty() ? ImmutableSortedSet.of() : openAmong(touched);
  }

  private ImmutableSortedSet<Integer> openAmong(Collection<? extends Key> touched) {
    ImmutableSortedSet.Builder<Integer> places = ImmutableSortedSet.naturalOrder();
    for (Key key : touched) {
      places.addAll(watched.getOrDefault(key, SharedList.empty()));
    }
    return places.build();
  }

  Found withMended(int place, EntryId by) {
    Finding finding = steps.get(place);
    SharedMap<Key, SharedList<Integer>> left = watched;
    for (Key thing : finding.breach().things()) {
      SharedList<Integer> rest = left.getOrDefault(thing, SharedList.empty()).minus((Object) place);
      left = rest.isEmpty() ? left.minus(thing) : left.plus(thing, rest);
    }
    return new Found(
        steps.with(place, finding.withMendedBy(ImmutableList.of(by)).withInstead(NONE)),
        begun.minus(place),
        left,
        states,
        broken,
        notExamined);
  }

  Found withState(StateKey key, Verdict verdict) {
    if (verdict instanceof Verdict.Kept && !states.containsKey(key)) {
      return this;
    }
    SharedMap<StateKey, Verdict> next =
        verdict instanceof Verdict.Kept ? states.minus(key) : states.plus(key, verdict);
    BrokenStates nowBroken =
        verdict instanceof Verdict.Broken ? broken.with(key) : broken.without(key);
    return new Found(steps, begun, watched, next, nowBroken, notExamined);
  }

  Found withNotExamined(NotExamined one) {
    return new Found(steps, begun, watched, states, broken, notExamined.plus(one));
  }

  /** The open findings of step rules that were made since an earlier state of this. */
  ImmutableList<Finding> openStepsSince(Found earlier) {
    return stepsSince(earlier).stream()
        .filter(Finding::isOpen)
        .collect(ImmutableList.toImmutableList());
  }

  /** The findings of step rules that were made since an earlier state of this. */
  ImmutableList<Finding> stepsSince(Found earlier) {
    return from(earlier.steps().size(), steps).collect(ImmutableList.toImmutableList());
  }

  /** Whether steps were found broken, or not examined, beyond an earlier state of this. */
  boolean countsMoreSteps(Found earlier) {
    return steps.size() > earlier.steps.size() || notExamined.size() > earlier.notExamined.size();
  }

  /** The places of the findings of step rules that are open. */
  ImmutableSortedSet<Integer> openPlaces() {
    return watched.values().stream()
        .flatMap(SharedList::stream)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** Whether the finding of a step rule at a place is open. */
  boolean isOpen(int place) {
    return steps.get(place).isOpen();
  }

  /** What the step of a finding broke beside it: findings of one step stand side by side. */
  ImmutableSet<Broke> brokenBeside(int place) {
    Optional<Turn> turn = steps.get(place).breach().turn();
    Broke own = Broke.of(steps.get(place));
    return Stream.concat(
            IntStream.iterate(place - 1, at -> at >= 0, at -> at - 1)
                .mapToObj(steps::get)
                .takeWhile(one -> one.breach().turn().equals(turn)),
            from(place + 1, steps).takeWhile(one -> one.breach().turn().equals(turn)))
        .map(Broke::of)
        .filter(one -> !one.equals(own))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The examination before the step of an open finding; empty where what would have been granted
   * instead is settled.
   */
  Optional<Examination> before(int place) {
    return Optional.ofNullable(begun.get(place));
  }

  /**
   * The same for an examination that is kept itself: what would have been granted in place of
   * earlier steps is nothing to it.
   */
  Found withoutBegun() {
    return new Found(steps, SharedOrder.empty(), watched, states, broken, notExamined);
  }

  /** The oldest open finding of which it is not settled what would have been granted instead. */
  int oldestBegun() {
    return requireNonNull(begun.first(), "begun").getKey();
  }

  /** The same where it is settled what would have been granted in place of a step. */
  Found withSettled(int place, ImmutableList<Remedy> instead) {
    return new Found(
        steps.with(place, steps.get(place).withInstead(Later.now(instead))),
        begun.minus(place),
        watched,
        states,
        broken,
        notExamined);
  }

  /** What could not be looked at since an earlier state of this. */
  ImmutableList<NotExamined> notExaminedSince(Found earlier) {
    return from(earlier.notExamined().size(), notExamined).collect(ImmutableList.toImmutableList());
  }

  /** Where state rules are broken that were not in an earlier state of this. */
  ImmutableMap<StateKey, Breach> brokenSince(Found earlier) {
    ImmutableMap.Builder<StateKey, Breach> since = ImmutableMap.builder();
    for (StateKey key : broken.since(earlier.broken)) {
      if (!earlier.isBroken(key) && states.get(key) instanceof Verdict.Broken now) {
        since.put(key, now.breach());
      }
    }
    return since.buildOrThrow();
  }

  /** Where state rules are broken that were not in another record. */
  ImmutableMap<StateKey, Breach> brokenBeyond(Found other) {
    return broken.inOrder().values().stream()
        .filter(key -> !other.isBroken(key))
        .collect(ImmutableMap.toImmutableMap(key -> key, this::breach));
  }

  private Breach breach(StateKey key) {
    return ((Verdict.Broken) requireNonNull(states.get(key), "verdict")).breach();
  }

  /** Place by place: a sublist of a persistent vector costs the length of the whole. */
  private static <T> Stream<T> from(int place, SharedList<T> all) {
    return IntStream.range(place, all.size()).mapToObj(all::get);
  }

  /** Whether something is broken, or was waited for until a moment that is over. */
  boolean hasRun(StateKey key, Instant moment) {
    return isBroken(key)
        || (states.get(key) instanceof Verdict.Pending pending && !pending.due().isAfter(moment));
  }

  private boolean isBroken(StateKey key) {
    return states.get(key) instanceof Verdict.Broken;
  }
}
