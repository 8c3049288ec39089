package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.input.Checked;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Draft;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.rule.Step;

/**
 * Ideas that were tested in a turn ({@code M4.4}): with what they taught, the next turn begins
 * ({@code M4.5}).
 *
 * <p>For example {@code tested.again(county, "who still cannot read")}.
 */
public final class TestedIdeas extends IdeasOfTurn {

  TestedIdeas(SpiralId spiral, int turn) {
    super(spiral, turn, Phase.TESTED);
  }

  /**
   * Those of the turn in which a spiral is; empty where there is no such spiral, or it is closed.
   */
  public static Optional<TestedIdeas> in(Situation now, SpiralId spiral) {
    return found(now, spiral, turn -> new TestedIdeas(spiral, turn));
  }

  /**
   * The leaders go to the masses once more; the turn cites the last test of each idea in each unit.
   *
   * @param unit the unit whose leaders ask
   * @param about what they ask about now
   * @throws IllegalArgumentException if it is about nothing
   */
  public Step<ScatteredIdeas> again(UnitId unit, String about) {
    TurnBegun begun = new TurnBegun(spiral(), unit, about, ImmutableList.of());
    return situation ->
        Checked.of(
            over(Spirals.in(situation)).stream().toList(),
            () ->
                Draft.of(
                    new TurnBegun(begun.spiral(), unit, about, tests(situation)),
                    new ScatteredIdeas(spiral(), turn() + 1)));
  }

  private ImmutableList<EntryId> tests(Situation now) {
    Spirals spirals = Spirals.in(now);
    return ideas(now).stream()
        .flatMap(idea -> spirals.idea(idea).stream())
        .flatMap(idea -> idea.units().values().stream())
        .flatMap(unit -> unit.at(Phase.TESTED).stream())
        .sorted((one, other) -> one.turn().compareTo(other.turn()))
        .map(Told::entry)
        .collect(toImmutableList());
  }
}
