package org.leadershipmethod.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Chronicle;

/**
 * A lawful record after one edit of its data, with the full set of findings that must come of it.
 *
 * @param written what is written now
 * @param place where the edit is
 * @param expected the findings that must come of it, and no others
 */
public record SpoiledRelay(
    ImmutableList<Written> written, int place, ImmutableSet<Expected> expected) {

  /** The record as a chronicle. */
  public Chronicle chronicle() {
    return LawfulRecord.chronicle(written);
  }
}
