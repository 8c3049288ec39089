package org.leadershipmethod.examples.kubernetes;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;

/**
 * Which part of a diagnosis somebody wants to see.
 *
 * @param group only what was found at this group
 * @param rule only what was found by this rule
 * @param all everything in full, and not on one screen
 */
record Selection(Optional<UnitId> group, Optional<RuleId> rule, boolean all) {

  /** The open findings that are to be seen. */
  ImmutableList<Finding> open(Diagnosis diagnosis) {
    return diagnosis.open().stream()
        .filter(finding -> group.map(finding.where()::equals).orElse(true))
        .filter(finding -> rule.map(finding.rule()::equals).orElse(true))
        .collect(ImmutableList.toImmutableList());
  }

  /** What was not examined and is to be seen. */
  ImmutableList<NotExamined> notExamined(Diagnosis diagnosis) {
    return diagnosis.notExamined().stream()
        .filter(one -> group.isEmpty() || one.where().equals(group))
        .filter(one -> rule.isEmpty() || one.rule().equals(rule))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether what is to be seen is to be seen in full. */
  boolean isInFull() {
    return all || isNarrowed();
  }

  /** Whether only a part is to be seen. */
  boolean isNarrowed() {
    return group.isPresent() || rule.isPresent();
  }
}
