package org.leadershipmethod.method;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.StateRule;
import org.leadershipmethod.rule.StepRule;

/**
 * The rules in force that a record with this coverage lets be asked, by kind, and those that it
 * does not.
 */
final class RuleBook {

  private final ImmutableMap<RuleId, StepRule<?>> stepRules;
  private final ImmutableMap<RuleId, StateRule<?>> stateRules;
  private final ImmutableList<NotExamined> notAsked;

  /** By rule, in the order in which they are asked. */
  private final ImmutableMap<Rule, Integer> numbers;

  /** What is asked about a kind of event, found once. */
  private final Map<Class<?>, ImmutableList<StepRule<?>>> byEvent = new ConcurrentHashMap<>();

  /** Which of the state rules may be concerned by a kind of key, found once. */
  private final Map<Class<?>, BitSet> byKey = new ConcurrentHashMap<>();

  private RuleBook(
      ImmutableList<StepRule<?>> stepRules,
      ImmutableList<StateRule<?>> stateRules,
      ImmutableList<NotExamined> notAsked) {
    this.stepRules = Maps.uniqueIndex(stepRules, Rule::id);
    this.stateRules = Maps.uniqueIndex(stateRules, Rule::id);
    this.notAsked = notAsked;
    ImmutableMap.Builder<Rule, Integer> all = ImmutableMap.builder();
    int next = 0;
    for (Rule rule : Iterables.concat(stepRules, stateRules)) {
      all.put(rule, next++);
    }
    this.numbers = all.buildOrThrow();
  }

  static RuleBook of(ImmutableList<Rule> rules, Coverage coverage) {
    ImmutableList.Builder<StepRule<?>> steps = ImmutableList.builder();
    ImmutableList.Builder<StateRule<?>> states = ImmutableList.builder();
    ImmutableList.Builder<NotExamined> notAsked = ImmutableList.builder();
    for (Rule rule : rules) {
      Optional<NotExamined> gap = gap(rule, coverage);
      gap.ifPresent(notAsked::add);
      if (gap.isEmpty() && rule instanceof StepRule<?> step) {
        steps.add(step);
      } else if (gap.isEmpty() && rule instanceof StateRule<?> state) {
        states.add(state);
      }
    }
    return new RuleBook(steps.build(), states.build(), notAsked.build());
  }

  private static Optional<NotExamined> gap(Rule rule, Coverage coverage) {
    return rule.card().reads().stream()
        .filter(kind -> !coverage.covers(kind))
        .findFirst()
        .map(kind -> NotExamined.of(rule.id(), Gap.uncovered(kind)));
  }

  /** How many rules are asked. */
  int size() {
    return numbers.size();
  }

  /** The number of a rule that is asked, from 0 up. */
  int numberOf(Rule rule) {
    return requireNonNull(numbers.get(rule), "number");
  }

  ImmutableList<StepRule<?>> stepRulesFor(Event event) {
    return byEvent.computeIfAbsent(event.getClass(), this::stepRulesFor);
  }

  private ImmutableList<StepRule<?>> stepRulesFor(Class<?> kind) {
    return stepRules.values().stream()
        .filter(rule -> rule.examines().isAssignableFrom(kind))
        .collect(ImmutableList.toImmutableList());
  }

  /** The places among {@link #stateRules} of those that may be concerned by what was touched. */
  BitSet stateRulesFor(Collection<Key> touched) {
    BitSet asked = new BitSet(stateRules.size());
    for (Key key : touched) {
      asked.or(byKey.computeIfAbsent(key.getClass(), this::stateRulesFor));
    }
    return asked;
  }

  private BitSet stateRulesFor(Class<?> kind) {
    BitSet asked = new BitSet();
    for (int at = 0; at < stateRules.size(); at++) {
      asked.set(
          at,
          stateRules().get(at).touchedBy().stream().anyMatch(one -> one.isAssignableFrom(kind)));
    }
    return asked;
  }

  StepRule<?> stepRule(RuleId id) {
    return known(stepRules.get(id), id);
  }

  ImmutableList<StateRule<?>> stateRules() {
    return stateRules.values().asList();
  }

  StateRule<?> stateRule(RuleId id) {
    return known(stateRules.get(id), id);
  }

  private static <R> R known(@Nullable R rule, RuleId id) {
    if (rule == null) {
      throw new IllegalStateException("No rule " + id + " is asked, yet it has a finding.");
    }
    return rule;
  }

  /** The rules that are asked: of the others nothing may be said. */
  ImmutableSet<Rule> asked() {
    return numbers.keySet();
  }

  /** The rules that the coverage does not let be asked. */
  ImmutableList<NotExamined> notAsked() {
    return notAsked;
  }
}
