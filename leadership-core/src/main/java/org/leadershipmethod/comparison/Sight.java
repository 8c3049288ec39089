package org.leadershipmethod.comparison;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;

/**
 * What a diagnosis could see: whether a finding that it does not have would have been found.
 *
 * <p>In doubt it could not: what was not examined at a place counts for every finding of that rule
 * at the place.
 */
final class Sight {

  /** A rule at a place, or everywhere. */
  private record Spot(RuleId rule, Optional<String> where) {}

  private final Diagnosis diagnosis;
  private final Map<Spot, String> gaps = new HashMap<>();
  private final Optional<ImmutableSet<String>> places;

  Sight(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
    for (NotExamined one : diagnosis.notExamined()) {
      one.rule()
          .map(rule -> new Spot(rule, one.where().map(Object::toString)))
          .ifPresent(spot -> gaps.putIfAbsent(spot, one.reason()));
    }
    this.places =
        diagnosis
            .coverage()
            .places()
            .map(keys -> keys.stream().map(Object::toString).collect(toImmutableSet()));
  }

  /** Why a finding could not be seen, in plain words; empty where it could. */
  Optional<String> gap(FindingIdentity finding) {
    return noted(finding.rule(), Optional.empty())
        .or(() -> notInForce(finding.rule()))
        .or(() -> noted(finding.rule(), Optional.of(finding.where())))
        .or(() -> uncovered(finding.where()))
        .or(() -> finding.when().flatMap(this::gapAt));
  }

  private Optional<String> noted(RuleId rule, Optional<String> where) {
    return Optional.ofNullable(gaps.get(new Spot(rule, where)));
  }

  private Optional<String> notInForce(RuleId rule) {
    return diagnosis.examined().containsKey(rule)
        ? Optional.empty()
        : Optional.of("the rule is not in force");
  }

  private Optional<String> uncovered(String where) {
    return places
        .filter(covered -> !covered.contains(where))
        .map(covered -> "the record does not cover " + where);
  }

  private Optional<String> gapAt(When when) {
    if (when.latest().isAfter(diagnosis.asOf())) {
      return Optional.of("it was not over by " + diagnosis.asOf());
    }
    return diagnosis.coverage().covers(when)
        ? Optional.empty()
        : Optional.of("the record does not cover " + when);
  }
}
