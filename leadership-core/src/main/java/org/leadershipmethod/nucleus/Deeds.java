package org.leadershipmethod.nucleus;

import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.internal.SharedSet;

/**
 * What is remembered of what somebody did in a unit: which entries told it, so that an assessment
 * can cite them, and of them the first and the last.
 *
 * @param entries the entries that told the deeds
 * @param first the first of the deeds
 * @param last the last of them
 */
record Deeds(SharedSet<EntryId> entries, Told<DeedDone> first, Told<DeedDone> last) {

  static Deeds of(Told<DeedDone> deed) {
    return new Deeds(SharedSet.singleton(deed.entry()), deed, deed);
  }

  Deeds with(Told<DeedDone> deed) {
    return new Deeds(entries.plus(deed.entry()), first, deed);
  }

  /** How many deeds were told. */
  int count() {
    return entries.size();
  }
}
