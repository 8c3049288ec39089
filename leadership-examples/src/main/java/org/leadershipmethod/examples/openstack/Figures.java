package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * How the teams of an organization are led.
 *
 * @param teams how many teams there are
 * @param oneLead how many have one lead
 * @param distributed how many have none by decision
 * @param vacant those that have none, and no such decision
 * @param leads how many people lead a team
 * @param leadsOfSeveral how many of them lead more than one
 */
record Figures(
    int teams,
    int oneLead,
    int distributed,
    ImmutableList<UnitId> vacant,
    int leads,
    int leadsOfSeveral) {

  static Figures of(Organization organization) {
    ImmutableList<Unit> teams =
        organization.units().filter(Figures::isTeam).collect(toImmutableList());
    ImmutableMultiset<PersonId> leads =
        teams.stream()
            .flatMap(team -> organization.charge(team.id()).soleHolder().stream())
            .collect(ImmutableMultiset.toImmutableMultiset());
    ImmutableList<UnitId> distributed =
        teams.stream()
            .filter(team -> team.kind().equals(Roster.DISTRIBUTED))
            .map(Unit::id)
            .collect(toImmutableList());
    ImmutableList<UnitId> vacant =
        teams.stream()
            .filter(team -> team.kind().equals(Roster.TEAM))
            .map(Unit::id)
            .filter(team -> organization.charge(team).isVacant())
            .collect(toImmutableList());
    int ofSeveral = (int) leads.entrySet().stream().filter(person -> person.getCount() > 1).count();
    return new Figures(
        teams.size(),
        leads.size(),
        distributed.size(),
        vacant,
        leads.elementSet().size(),
        ofSeveral);
  }

  /** The figures by name. */
  ImmutableMap<String, Object> data() {
    return ImmutableMap.of(
        "teams", teams,
        "oneLead", oneLead,
        "distributed", distributed,
        "vacant", vacant.stream().map(UnitId::value).toList(),
        "leads", leads,
        "leadsOfSeveralTeams", leadsOfSeveral);
  }

  private static boolean isTeam(Unit unit) {
    return unit.kind().equals(Roster.TEAM) || unit.kind().equals(Roster.DISTRIBUTED);
  }
}
