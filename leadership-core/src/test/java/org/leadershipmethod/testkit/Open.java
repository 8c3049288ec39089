package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * What stays the same of a finding for as long as it is open, whatever its words and remedies say
 * in the meantime.
 *
 * @param rule which rule
 * @param where where
 * @param about about what
 * @param turn by which entry; empty where no single one did it
 */
record Open(RuleId rule, Key where, Key about, Optional<Turn> turn) {

  static Open of(Finding one) {
    return new Open(one.rule(), one.where(), one.breach().about(), one.breach().turn());
  }

  static ImmutableSet<Open> in(Diagnosis diagnosis) {
    return diagnosis.open().stream().map(Open::of).collect(ImmutableSet.toImmutableSet());
  }
}
