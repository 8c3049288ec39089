package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;

/**
 * A decision of a leading group that was neither withdrawn nor taken anew since.
 *
 * <p>It stands whether it was taken well or not. The numbers are those of when it was taken: who
 * came or left since changes none of them.
 *
 * @param told the decision, with where it is written down
 * @param attendance who of those who sat there then took part
 */
public record StandingDecision(Told<DecisionTaken> told, Attendance attendance) {

  /** Makes a standing decision. */
  public StandingDecision {
    requireNonNull(told, "told");
    requireNonNull(attendance, "attendance");
  }

  /** The decision. */
  public DecisionTaken event() {
    return told.what();
  }

  /** The entry that says so. */
  public EntryId entry() {
    return told.entry();
  }

  /** When that entry has its turn in the record. */
  public Turn turn() {
    return told.turn();
  }

  /** When it was taken. */
  public When when() {
    return told.when();
  }
}
