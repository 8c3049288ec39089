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
import org.leadershipmethod.rule.Sentence;

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
  private final Map<Spot, Sentence> gaps = new HashMap<>();
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
  Optional<Sentence> gap(FindingIdentity finding) {
    return noted(finding.rule(), Optional.empty())
        .or(() -> notInForce(finding.rule()))
        .or(() -> noted(finding.rule(), Optional.of(finding.where())))
        .or(() -> uncovered(finding.where()))
        .or(() -> finding.when().flatMap(this::gapAt));
  }

  private Optional<Sentence> noted(RuleId rule, Optional<String> where) {
    return Optional.ofNullable(gaps.get(new Spot(rule, where)));
  }

  private Optional<Sentence> notInForce(RuleId rule) {
    return diagnosis.examined().containsKey(rule)
        ? Optional.empty()
        : Optional.of(NotExamined.notInForce());
  }

  private Optional<Sentence> uncovered(String where) {
    return places
        .filter(covered -> !covered.contains(where))
        .map(covered -> NotExamined.uncovered(where));
  }

  private Optional<Sentence> gapAt(When when) {
    if (when.latest().isAfter(diagnosis.asOf())) {
      return Optional.of(NotExamined.notOver(diagnosis.asOf()));
    }
    return diagnosis.coverage().covers(when)
        ? Optional.empty()
        : Optional.of(NotExamined.uncovered(when));
  }
}
