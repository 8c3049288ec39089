package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.EntryId;

/**
 * A record of plans after one edit of its data, with the full set of findings that must come of it.
 *
 * @param notes what is written now
 * @param edited the entry that is wrong now
 * @param asOf the moment at which it shows
 * @param expected the findings that must come of it, and no others
 */
public record SpoiledPlan(
    ImmutableList<Noted> notes, EntryId edited, Instant asOf, ImmutableSet<Expected> expected) {

  /** The record as a chronicle. */
  public Chronicle chronicle() {
    return PlannedRecord.chronicle(notes);
  }
}
