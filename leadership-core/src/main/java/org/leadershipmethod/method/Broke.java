package org.leadershipmethod.method;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.Breach;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * Which rule is broken where, and about what, whatever the words.
 *
 * @param rule the rule
 * @param where where it is broken
 * @param about the thing whose later history can mend it
 */
record Broke(RuleId rule, Key where, Key about) {

  static Broke of(RuleId rule, Breach breach) {
    return new Broke(rule, breach.where(), breach.about());
  }

  static Broke of(Finding finding) {
    return of(finding.rule(), finding.breach());
  }

  /** The first of some that is not among those that are broken anyway. */
  static Optional<Broke> beyond(Stream<Broke> some, Set<Broke> anyway) {
    return some.filter(one -> !anyway.contains(one)).findFirst();
  }
}
