package org.leadershipmethod.examples.rust;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.ZoneId;
import org.leadershipmethod.examples.snapshot.Line;
import org.leadershipmethod.examples.snapshot.Snapshots;
import org.leadershipmethod.input.Problem;

/**
 * What files tell of the teams.
 *
 * @param lines the teams and their people, of all days
 * @param accounts which handles are one account
 * @param archived how many teams were put away on each day, where files tell it
 * @param champions who champions goals
 * @param leftOut what was left out, and why
 */
record Teams(
    ImmutableList<Line> lines,
    Accounts accounts,
    ImmutableMap<LocalDate, Integer> archived,
    ChampionFiles champions,
    ImmutableList<Problem> leftOut) {

  /** Marks what only gives access, and leads nothing. */
  static final String MARKER = "marker-team";

  /** The teams as found, everybody under their handle. */
  Snapshots byHandle(ZoneId zone) {
    return Snapshots.of(lines, zone);
  }

  /** The same, everybody under their account. */
  Snapshots byAccount(ZoneId zone) {
    return Snapshots.of(
        lines.stream()
            .map(line -> line.role().isEmpty() ? line : line.with(accounts.person(line.person())))
            .collect(toImmutableList()),
        zone);
  }

  /** How many handles are written of whose account nobody says the number. */
  int withoutNumber() {
    return (int)
        lines.stream()
            .filter(line -> line.role().isPresent())
            .map(Line::person)
            .distinct()
            .filter(handle -> !accounts.numbers().containsKey(handle))
            .count();
  }
}
