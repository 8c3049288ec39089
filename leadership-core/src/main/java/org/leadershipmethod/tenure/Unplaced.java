package org.leadershipmethod.tenure;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.UnitId;

/**
 * An entry about people in units that does not fit what was read before it.
 *
 * <p>It is not dropped in silence: where it may have happened after all, what it says makes an
 * answer {@link Presence#PERHAPS}. Checked here: one problem at least says why it does not fit.
 *
 * @param entry the entry
 * @param when its time
 * @param units the units that it names
 * @param problems why it does not fit; they may name people
 */
public record Unplaced(
    EntryId entry, When when, ImmutableSet<UnitId> units, ImmutableList<Problem> problems) {

  /**
   * Makes the note.
   *
   * @throws IllegalArgumentException if there is no problem
   */
  public Unplaced {
    requireNonNull(entry, "entry");
    requireNonNull(when, "when");
    requireNonNull(units, "units");
    if (requireNonNull(problems, "problems").isEmpty()) {
      throw new IllegalArgumentException("An entry that does not fit has a reason, but none came.");
    }
  }

  /** Which entry, and why: {@code e7 (2030-03-01): appointment as …: found …, expected …}. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder().append(entry).append(" (").append(when).append(")");
    problems.forEach(problem -> words.append(": ").append(problem));
    return words.toString();
  }
}
