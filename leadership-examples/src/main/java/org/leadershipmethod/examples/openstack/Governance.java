package org.leadershipmethod.examples.openstack;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.examples.files.Notice;
import org.leadershipmethod.examples.files.ReadInPart;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;

/**
 * What files tell of the project teams, day after day.
 *
 * @param states the teams as of each day, the earliest first
 * @param unread what of the files was left out, and why
 * @param notices what a reader has to know
 */
record Governance(
    ImmutableList<State> states, ImmutableList<Notice> unread, ImmutableList<Notice> notices) {

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

  /**
   * Puts together what was read; a day that does not fit is left out.
   *
   * @param read what was read of each day
   * @param leftOut what is wrong with what was left out so far
   * @param zone whose days they are
   * @return nothing but problems where no day is left
   */
  static Checked<Governance> of(List<Roster> read, List<Problem> leftOut, ZoneId zone) {
    List<Problem> problems = new ArrayList<>(leftOut);
    ImmutableList<Roster> chosen = inOrder(read);
    ImmutableList<Roster> rosters = eachTeamOnce(chosen, problems);
    Aliases aliases =
        Aliases.of(rosters.stream().flatMap(Roster::people).collect(toImmutableList()));
    Optional<LocalDate> last =
        rosters.stream().flatMap(one -> one.day().stream()).max(LocalDate::compareTo);
    ImmutableList.Builder<State> all = ImmutableList.builder();
    for (Roster roster : rosters) {
      Checked<State> state = state(roster, aliases, when(roster, last, zone));
      problems.addAll(state.problems());
      state.map(all::add);
    }
    ImmutableList<State> states = all.build();
    return states.isEmpty()
        ? new Checked.Faulty<>(ImmutableList.copyOf(problems))
        : Checked.usable(
            new Governance(
                states,
                problems.stream().map(Notice::leftOut).collect(toImmutableList()),
                notices(read, chosen)));
  }

  private static ImmutableList<Roster> eachTeamOnce(List<Roster> rosters, List<Problem> problems) {
    ImmutableList.Builder<Roster> once = ImmutableList.builder();
    for (Roster roster : rosters) {
      ReadInPart<Roster> read = roster.withEachTeamOnce();
      problems.addAll(read.leftOut());
      if (!read.value().teams().isEmpty() || read.leftOut().isEmpty()) {
        once.add(read.value());
      }
    }
    return once.build();
  }

  private static Checked<State> state(Roster roster, Aliases aliases, When when) {
    Checked<Organization> asWritten = roster.organization(aliases, Placeholders.AS_NAMES);
    return roster
        .organization(aliases, Placeholders.VACANT)
        .fold(
            found -> asWritten.map(written -> new State(roster, when, found, written)),
            Checked.Faulty::new);
  }

  private static When when(Roster roster, Optional<LocalDate> last, ZoneId zone) {
    return roster.day().or(() -> last).map(day -> When.on(day, zone)).orElse(When.OUTSET);
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

  private static ImmutableList<Notice> notices(List<Roster> read, ImmutableList<Roster> chosen) {
    ImmutableList.Builder<Notice> notices = ImmutableList.builder();
    for (Roster one : read) {
      if (!chosen.contains(one)) {
        String day = one.day().map(LocalDate::toString).orElse("undated list of teams");
        notices.add(new Notice(one.file(), "its " + day + " is read from elsewhere"));
      } else if (one.day().isEmpty()) {
        notices.add(new Notice(one.file(), "no day in its name; read as the latest there is"));
      }
    }
    chosen.forEach(one -> notices.addAll(one.notices()));
    return notices.build();
  }

  /** The latest day that is known; empty where none is. */
  Optional<LocalDate> lastDay() {
    return states.stream().flatMap(one -> one.roster().day().stream()).max(LocalDate::compareTo);
  }
}
