package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.leadershipmethod.group.LeaderOrigin;
import org.leadershipmethod.group.Renewal;
import org.leadershipmethod.group.RenewalPeriod;
import org.leadershipmethod.organization.UnitId;

/**
 * What the library's measure of renewal says of teams with one lead each.
 *
 * @param period the measure
 */
record LeadsKept(RenewalPeriod period) {

  /** The teams that are there on both days. */
  int inBoth() {
    return period.renewals().size();
  }

  /** Those of them that have one lead on both. */
  ImmutableList<Renewal> ledInBoth() {
    return period.renewals().stream()
        .filter(one -> one.before().size() == 1 && one.after().size() == 1)
        .collect(toImmutableList());
  }

  /** How many of these have the same. */
  int sameLead() {
    return (int) ledInBoth().stream().filter(one -> one.gone().isEmpty()).count();
  }

  /** How many have another one, who had a place in another team before, and none in this. */
  int fromAnotherTeam() {
    return (int)
        ledInBoth().stream()
            .filter(one -> one.arrived().containsValue(LeaderOrigin.ELSEWHERE))
            .count();
  }

  /** How many of each, and which teams came and went. */
  ImmutableMap<String, Object> data() {
    return ImmutableMap.of(
        "teamsInBoth", inBoth(),
        "ledInBoth", ledInBoth().size(),
        "sameLead", sameLead(),
        "newLeadFromAnotherTeam", fromAnotherTeam(),
        "gone", period.dissolved().stream().map(UnitId::value).toList(),
        "added", period.created().stream().map(UnitId::value).toList());
  }
}
