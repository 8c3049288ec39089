package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * A finding that must come of something: which rule, and where.
 *
 * @param rule the rule
 * @param where the unit or whatever else it is found at, as text
 */
public record Expected(RuleId rule, String where) {

  /** A finding of a rule somewhere. */
  public static Expected of(RuleId rule, Key where) {
    return new Expected(rule, where.toString());
  }

  /** What a finding is about, in the same terms. */
  public static Expected of(Finding finding) {
    return of(finding.rule(), finding.where());
  }

  /** All findings of a diagnosis, open and mended, in the same terms. */
  public static ImmutableSet<Expected> in(Diagnosis diagnosis) {
    return diagnosis.findings().stream().map(Expected::of).collect(ImmutableSet.toImmutableSet());
  }
}
