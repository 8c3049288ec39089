package org.leadershipmethod.examples.rust;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Unit;

/**
 * How the teams of one day are led.
 *
 * @param teams the teams
 * @param organization the organization they make
 */
record TeamFigures(ImmutableList<Unit> teams, Organization organization) {

  static TeamFigures of(Organization organization) {
    return new TeamFigures(organization.units().collect(toImmutableList()), organization);
  }

  /** How many teams there are of each kind. */
  ImmutableMap<String, Integer> byKind() {
    return counted(
        teams.stream()
            .map(team -> team.kind().value())
            .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder())));
  }

  /** How many teams, markers apart, have so many leads. */
  ImmutableMap<String, Integer> byLeads() {
    return counted(
        teams.stream()
            .filter(team -> !team.kind().value().equals(Teams.MARKER))
            .map(this::leads)
            .collect(ImmutableSortedMultiset.toImmutableSortedMultiset(Comparator.naturalOrder())));
  }

  private static <T> ImmutableMap<String, Integer> counted(Multiset<T> all) {
    ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
    for (T element : all.elementSet()) {
      counts.put(element.toString(), all.count(element));
    }
    return counts.buildOrThrow();
  }

  private int leads(Unit team) {
    return organization.charge(team.id()).holders().size();
  }

  /** How many teams stand under no other. */
  int roots() {
    return (int) organization.roots().count();
  }

  /** How many teams stand one below the other at most. */
  int depth() {
    return organization
        .roots()
        .flatMap(
            root ->
                organization
                    .subtree(root)
                    .map(
                        team ->
                            1
                                + organization
                                    .pathDown(root, team)
                                    .map(path -> path.size() - 1)
                                    .orElse(0)))
        .max(Comparator.naturalOrder())
        .orElse(0);
  }

  /** How many people lead a team. */
  int distinctLeads() {
    return teams.stream()
        .flatMap(team -> organization.charge(team.id()).holders().stream())
        .collect(toImmutableSet())
        .size();
  }

  /** The figures by name. */
  ImmutableMap<String, Object> data() {
    return ImmutableMap.<String, Object>builder()
        .put("teams", teams.size())
        .put("byKind", byKind())
        .put("rootsWithoutParent", roots())
        .put("maxDepth", depth())
        .put("people", organization.personCount())
        .put("distinctLeads", distinctLeads())
        .put("leadPositions", teams.stream().mapToInt(this::leads).sum())
        .put(
            "membershipPositions",
            teams.stream().mapToInt(team -> organization.memberCount(team.id())).sum())
        .put("teamsWithoutLeads", (int) teams.stream().filter(team -> leads(team) == 0).count())
        .put("leadsPerTeamWithoutMarkers", byLeads())
        .buildOrThrow();
  }
}
