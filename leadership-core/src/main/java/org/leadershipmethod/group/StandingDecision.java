package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;

/**
 * A decision of a leading group that was neither withdrawn nor taken anew since.
 *
 * @param event the decision
 * @param when when it was taken
 * @param entry the entry that tells of it
 * @param turn when that entry has its turn in the record
 * @param attendance who of those who sat there then took part
 */
public record StandingDecision(
    DecisionTaken event, When when, EntryId entry, Turn turn, Attendance attendance) {

  /** Makes a standing decision. */
  public StandingDecision {
    requireNonNull(event, "event");
    requireNonNull(when, "when");
    requireNonNull(entry, "entry");
    requireNonNull(turn, "turn");
    requireNonNull(attendance, "attendance");
  }
}
