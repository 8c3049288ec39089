package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * What became of the teams and their leads from one day to another.
 *
 * @param inBoth the teams that are there on both days
 * @param ledInBoth those of them that have one lead on both
 * @param sameLead those whose lead stayed
 * @param fromAnotherTeam those whose new lead led another team before
 * @param gone the teams that are no longer there under their name
 * @param added the teams that were not there before under their name
 */
record Turnover(
    ImmutableList<UnitId> inBoth,
    ImmutableList<UnitId> ledInBoth,
    ImmutableList<UnitId> sameLead,
    ImmutableList<UnitId> fromAnotherTeam,
    ImmutableList<UnitId> gone,
    ImmutableList<UnitId> added) {

  static Turnover between(Organization before, Organization after) {
    ImmutableList<UnitId> inBoth = teams(before, after::contains);
    ImmutableList<UnitId> led =
        where(inBoth, team -> lead(before, team).isPresent() && lead(after, team).isPresent());
    ImmutableList<UnitId> same = where(led, team -> lead(before, team).equals(lead(after, team)));
    ImmutableList<UnitId> fromAnother =
        where(led, team -> !same.contains(team) && ledBefore(lead(after, team), before));
    return new Turnover(
        inBoth,
        led,
        same,
        fromAnother,
        teams(before, team -> !after.contains(team)),
        teams(after, team -> !before.contains(team)));
  }

  /** How many of each, and which teams came and went. */
  ImmutableMap<String, Object> data() {
    return ImmutableMap.of(
        "teamsInBoth", inBoth.size(),
        "ledInBoth", ledInBoth.size(),
        "sameLead", sameLead.size(),
        "newLeadFromAnotherTeam", fromAnotherTeam.size(),
        "gone", gone.stream().map(UnitId::value).toList(),
        "added", added.stream().map(UnitId::value).toList());
  }

  private static boolean ledBefore(Optional<PersonId> lead, Organization before) {
    return lead.stream()
        .flatMap(person -> before.posts(person).stream())
        .anyMatch(post -> post.kind() == Post.Kind.IN_CHARGE);
  }

  private static Optional<PersonId> lead(Organization organization, UnitId team) {
    return organization.charge(team).soleHolder();
  }

  private static ImmutableList<UnitId> teams(Organization organization, Predicate<UnitId> which) {
    return organization
        .units()
        .map(Unit::id)
        .filter(unit -> !unit.equals(Roster.PROJECT))
        .filter(which)
        .collect(toImmutableList());
  }

  private static ImmutableList<UnitId> where(ImmutableList<UnitId> teams, Predicate<UnitId> which) {
    return teams.stream().filter(which).collect(toImmutableList());
  }
}
