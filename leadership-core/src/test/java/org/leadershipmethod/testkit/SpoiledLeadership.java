package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Instant;
import org.leadershipmethod.chronicle.Chronicle;

/**
 * A record of leading groups after one edit of its data, with the full set of findings that must
 * come of it.
 *
 * @param record what is written now
 * @param edited the note that is wrong now
 * @param expected the findings that must come of it, and no others
 */
public record SpoiledLeadership(Leadership record, Noted edited, ImmutableSet<Expected> expected) {

  /** What the last note did, which was lawful before it. */
  static SpoiledLeadership atTheEnd(Leadership record, Expected expected) {
    return new SpoiledLeadership(
        record, Iterables.getLast(record.notes()), ImmutableSet.of(expected));
  }

  /** The record as a chronicle. */
  public Chronicle chronicle() {
    return record.chronicle();
  }

  /** The record up to the note that is wrong, without it. */
  public Chronicle before() {
    return PlannedRecord.chronicle(record.notes().subList(0, record.notes().indexOf(edited)));
  }

  /** The moment at which it shows: when all is over. */
  public Instant asOf() {
    return record.last();
  }
}
