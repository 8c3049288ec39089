package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRows;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitKind;

/**
 * All project teams as of one day.
 *
 * @param file where it was read
 * @param day the day; empty where the file does not say it
 * @param teams the teams, in the order of the file
 * @param listsDeliverables whether what the teams deliver is told by name
 * @param notices what a reader has to know
 */
record Roster(
    String file,
    Optional<LocalDate> day,
    ImmutableList<Team> teams,
    boolean listsDeliverables,
    ImmutableList<Notice> notices) {

  /** The unit above all teams. */
  static final UnitId PROJECT = UnitId.of("openstack");

  /** A team with one lead, or with a place for one. */
  static final UnitKind TEAM = UnitKind.of("project team");

  /** A team without a lead by decision. */
  static final UnitKind DISTRIBUTED = UnitKind.of("project team with distributed leadership");

  /** The same with each team once; teams that are called as another are left out with it. */
  ReadInPart<Roster> withEachTeamOnce() {
    Map<UnitId, String> places = new HashMap<>();
    places.put(PROJECT, "the whole project");
    Set<UnitId> doubled = new HashSet<>(places.keySet());
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Team team : teams) {
      String first = places.putIfAbsent(team.id(), team.where());
      if (first != null) {
        doubled.add(team.id());
        problems.add(
            new Problem(
                team.where(),
                "the team '" + team.name() + "', as " + first + " is called; neither is read",
                "each team once, in whatever case its name is written"));
      }
    }
    ImmutableList<Team> once =
        teams.stream().filter(team -> !doubled.contains(team.id())).collect(toImmutableList());
    return new ReadInPart<>(
        new Roster(file, day, once, listsDeliverables, notices), problems.build());
  }

  /** Everybody who is named in it. */
  Stream<Named> people() {
    return teams.stream().flatMap(Team::people);
  }

  /**
   * The organization that it describes, or what is wrong with it, such as a team listed twice.
   *
   * @param aliases who is who
   * @param placeholders how to read words in the place of a name
   */
  Checked<Organization> organization(Aliases aliases, Placeholders placeholders) {
    OrganizationRows rows = new OrganizationRows();
    rows.unit(file, PROJECT.value(), "OpenStack", "project", null);
    teams.forEach(team -> add(team, rows, aliases, placeholders));
    return Organization.ofRows(rows);
  }

  private static void add(
      Team team, OrganizationRows rows, Aliases aliases, Placeholders placeholders) {
    String id = team.id().value();
    UnitKind kind = team.distributed() ? DISTRIBUTED : TEAM;
    rows.unit(team.where(), id, team.name(), kind.value(), PROJECT.value());
    team.lead()
        .filter(placeholders::admit)
        .ifPresent(lead -> addLead(team, lead, rows, aliases.person(lead).value()));
    for (String matter : team.liaisons().keySet()) {
      ImmutableSet<String> people =
          team.liaisons().get(matter).stream()
              .filter(Placeholders.VACANT::admit)
              .map(one -> aliases.person(one).value())
              .collect(ImmutableSet.toImmutableSet());
      addDepartment(team, matter, people, rows);
    }
  }

  /** Somebody who is named as lead where leadership is distributed is one head among others. */
  private static void addLead(Team team, Named lead, OrganizationRows rows, String person) {
    if (team.distributed()) {
      rows.furtherHead(lead.where(), team.id().value(), person);
    } else {
      rows.inCharge(lead.where(), team.id().value(), person);
    }
  }

  /** One liaison answers for the matter; of several nobody wrote down which one does. */
  private static void addDepartment(
      Team team, String matter, ImmutableSet<String> people, OrganizationRows rows) {
    String id = team.id().value();
    rows.department(team.where(), id, matter, people.size() == 1 ? people.iterator().next() : null);
    if (people.size() > 1) {
      people.forEach(person -> rows.staff(team.where(), id, matter, person));
    }
  }
}
