package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Event;
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

  private RuleBook(
      ImmutableList<StepRule<?>> stepRules,
      ImmutableList<StateRule<?>> stateRules,
      ImmutableList<NotExamined> notAsked) {
    this.stepRules = Maps.uniqueIndex(stepRules, Rule::id);
    this.stateRules = Maps.uniqueIndex(stateRules, Rule::id);
    this.notAsked = notAsked;
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

  ImmutableList<StepRule<?>> stepRulesFor(Event event) {
    return stepRules.values().stream()
        .filter(rule -> rule.examines().isInstance(event))
        .collect(ImmutableList.toImmutableList());
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
  Stream<RuleId> asked() {
    return Stream.concat(stepRules.keySet().stream(), stateRules.keySet().stream());
  }

  /** The rules that the coverage does not let be asked. */
  ImmutableList<NotExamined> notAsked() {
    return notAsked;
  }
}
