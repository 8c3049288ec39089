package org.leadershipmethod.examples.rust;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.leadershipmethod.examples.report.HowMany;
import org.leadershipmethod.examples.screen.Table;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * What those who champion the goals of a half year were in their teams as it began. It tells teams
 * and never people.
 *
 * @param period the half year
 * @param all its champions, each once for each goal and team
 * @param found the day on which the teams were found last, by its beginning; empty where they never
 *     were
 * @param organization the teams as of its first day
 */
record Champions(
    HalfYear period,
    ImmutableList<Champion> all,
    Optional<LocalDate> found,
    Organization organization) {

  /** What a champion was in the team. */
  enum Place {
    /** In charge of it. */
    LEAD,
    /** In it, and not in charge. */
    MEMBER,
    /** Not in it. */
    NEITHER,
    /** No file lists the team on that day, so nobody can say. */
    TEAM_NOT_LISTED;

    String key() {
      return switch (this) {
        case LEAD -> "lead";
        case MEMBER -> "member";
        case NEITHER -> "neither";
        case TEAM_NOT_LISTED -> "teamNotListed";
      };
    }
  }

  Place place(Champion champion) {
    UnitId team = UnitId.of(champion.team());
    PersonId person = PersonId.of(champion.handle());
    if (!organization.contains(team)) {
      return Place.TEAM_NOT_LISTED;
    } else if (organization.charge(team).holders().contains(person)) {
      return Place.LEAD;
    }
    return organization.belongsTo(person, team) ? Place.MEMBER : Place.NEITHER;
  }

  /** How many have such a place. */
  int count(Place place) {
    return count(all.stream(), place);
  }

  private int count(Stream<Champion> some, Place place) {
    return (int) some.filter(one -> place(one) == place).count();
  }

  private int count(String team, Place place) {
    return count(all.stream().filter(one -> one.team().equals(team)), place);
  }

  private ImmutableSortedSet<String> teams() {
    return all.stream()
        .map(Champion::team)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The figures by name. */
  ImmutableMap<String, Object> data() {
    ImmutableMap.Builder<String, Object> byTeam = ImmutableMap.builder();
    teams().forEach(team -> byTeam.put(team, counts(place -> count(team, place))));
    return ImmutableMap.of(
        "period", period.text(),
        "asOf", period.begin().toString(),
        "teamsFound", found.map(LocalDate::toString).orElse(""),
        "positions", all.size(),
        "championIs", counts(this::count),
        "byTeam", byTeam.buildOrThrow());
  }

  private static ImmutableMap<String, Integer> counts(ToIntFunction<Place> count) {
    ImmutableMap.Builder<String, Integer> counts = ImmutableMap.builder();
    for (Place place : Place.values()) {
      int number = count.applyAsInt(place);
      if (number > 0) {
        counts.put(place.key(), number);
      }
    }
    return counts.buildOrThrow();
  }

  /** The teams, each with how many of its champions have which place. */
  ImmutableList<String> lines() {
    Table table = new Table();
    table.row("", "lead", "member", "neither", "team not listed");
    for (String team : teams()) {
      List<String> cells =
          Stream.concat(
                  Stream.of(team), Stream.of(Place.values()).map(place -> "" + count(team, place)))
              .collect(toImmutableList());
      table.row(cells);
    }
    return table.lines();
  }

  /** The figures in words. */
  @Override
  public String toString() {
    String teams = found.map(day -> "as found on " + day).orElse("which no file lists by then");
    return "Champions of goals of %s, and their teams %s: of %s %d lead the team, %d are members, %d neither, and of %d the team is not listed."
        .formatted(
            period.text(),
            teams,
            HowMany.of(all.size(), "place"),
            count(Place.LEAD),
            count(Place.MEMBER),
            count(Place.NEITHER),
            count(Place.TEAM_NOT_LISTED));
  }
}
