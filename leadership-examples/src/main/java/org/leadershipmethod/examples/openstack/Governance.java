package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;

/**
 * What files tell of the project teams, day after day.
 *
 * @param states the teams as of each day, the earliest first
 * @param notices what a reader has to know
 */
record Governance(ImmutableList<State> states, ImmutableList<Notice> notices) {

  /**
   * The teams as they were found.
   *
   * @param roster what was read
   * @param when when it was so; from the outset where no day is known
   * @param found the teams and who has which place in them
   * @param asWritten the same, with words in the place of a name taken for names
   */
  record State(Roster roster, When when, Organization found, Organization asWritten) {

    /** What to call it. */
    String label() {
      return roster.day().map(LocalDate::toString).orElse(roster.file());
    }
  }

  /** Puts together what was read, or says what does not fit. */
  static Checked<Governance> of(List<Roster> read) {
    ImmutableList<Roster> rosters = inOrder(read);
    Aliases aliases =
        Aliases.of(rosters.stream().flatMap(Roster::people).collect(toImmutableList()));
    Optional<LocalDate> last =
        rosters.stream().flatMap(one -> one.day().stream()).max(LocalDate::compareTo);
    List<Problem> problems = new ArrayList<>();
    ImmutableList.Builder<State> states = ImmutableList.builder();
    for (Roster roster : rosters) {
      Checked<Organization> found = roster.organization(aliases, Placeholders.VACANT);
      problems.addAll(twice(roster));
      problems.addAll(problems.isEmpty() ? found.problems() : List.of());
      if (problems.isEmpty()) {
        Organization asWritten = roster.organization(aliases, Placeholders.AS_NAMES).orElseThrow();
        states.add(new State(roster, when(roster, last), found.orElseThrow(), asWritten));
      }
    }
    return Checked.of(problems, () -> new Governance(states.build(), notices(read, rosters)));
  }

  private static When when(Roster roster, Optional<LocalDate> last) {
    return roster.day().or(() -> last).map(When::on).orElse(When.OUTSET);
  }

  /** One for each day: the fullest, where two files tell of the same. What has no day is last. */
  private static ImmutableList<Roster> inOrder(List<Roster> read) {
    Map<Optional<LocalDate>, Roster> byDay = new HashMap<>();
    for (Roster one : read) {
      byDay.merge(one.day(), one, (first, second) -> first.listsDeliverables() ? first : second);
    }
    return byDay.values().stream()
        .sorted(comparing(one -> one.day().orElse(LocalDate.MAX)))
        .collect(toImmutableList());
  }

  private static ImmutableList<Problem> twice(Roster roster) {
    Map<UnitId, String> places = new HashMap<>();
    places.put(Roster.PROJECT, "the whole project");
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Team team : roster.teams()) {
      String first = places.putIfAbsent(team.id(), team.where());
      if (first != null) {
        problems.add(
            new Problem(
                team.where(),
                "the team '" + team.name() + "', as " + first + " is called",
                "each team once, in whatever case its name is written"));
      }
    }
    return problems.build();
  }

  private static ImmutableList<Notice> notices(List<Roster> read, ImmutableList<Roster> rosters) {
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    for (Roster one : read) {
      if (!rosters.contains(one)) {
        notices.add(
            new Notice(one.file(), "its " + one.day().orElseThrow() + " is read from elsewhere"));
      } else if (one.day().isEmpty()) {
        notices.add(new Notice(one.file(), "no day in its name; read as the latest there is"));
      }
    }
    rosters.forEach(one -> notices.addAll(one.notices()));
    return notices.build();
  }

  /** The latest day that is known; empty where none is. */
  Optional<LocalDate> lastDay() {
    return states.stream().flatMap(one -> one.roster().day().stream()).max(LocalDate::compareTo);
  }
}
