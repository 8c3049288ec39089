package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * A finding that must come of something: which rule, and where.
 *
 * @param rule the id of the rule
 * @param where the unit, as text
 */
public record Expected(String rule, String where) {

  /** A finding of a rule at a unit. */
  public static Expected of(String rule, UnitId where) {
    return new Expected(rule, where.value());
  }

  /** A finding of a rule somewhere. */
  public static Expected of(RuleId rule, Key where) {
    return new Expected(rule.value(), where.toString());
  }

  /** What a finding is about, in the same terms. */
  public static Expected of(Finding finding) {
    return new Expected(finding.rule().value(), finding.where().toString());
  }

  /** All findings of a diagnosis, open and mended, in the same terms. */
  public static ImmutableSet<Expected> in(Diagnosis diagnosis) {
    return diagnosis.findings().stream().map(Expected::of).collect(ImmutableSet.toImmutableSet());
  }
}
