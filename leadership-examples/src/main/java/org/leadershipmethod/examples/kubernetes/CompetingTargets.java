package org.leadershipmethod.examples.kubernetes;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import org.leadershipmethod.plan.PlaceInPeriod;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;

/**
 * One group and one release at which several proposals are aimed, as findings tell.
 *
 * @param where the group and the release
 * @param proposals how many proposals compete
 */
record CompetingTargets(PlaceInPeriod where, int proposals) {

  static final RuleId RULE = RuleId.of("SeveralCentresIndicated");

  /** What findings tell of it, most proposals first, otherwise by name. */
  static ImmutableList<CompetingTargets> in(Collection<Finding> findings) {
    return Multimaps.index(
            findings.stream().filter(finding -> finding.rule().equals(RULE)).iterator(),
            finding -> (PlaceInPeriod) finding.breach().about())
        .asMap()
        .entrySet()
        .stream()
        .map(one -> new CompetingTargets(one.getKey(), proposals(one.getValue())))
        .sorted(
            comparing((CompetingTargets one) -> -one.proposals)
                .thenComparing(one -> one.where.toString()))
        .collect(toImmutableList());
  }

  /** Each finding shows the proposal that came and those that were there; the last shows all. */
  private static int proposals(Collection<Finding> findings) {
    return findings.stream().mapToInt(finding -> finding.evidence().size()).max().orElse(0);
  }

  /** Where and how many, by name. */
  ImmutableMap<String, Object> data() {
    return ImmutableMap.of(
        "group", where.place().value(), "release", where.period(), "proposals", proposals);
  }

  /** Where, and how many. */
  @Override
  public String toString() {
    return where + " " + proposals;
  }
}
