package org.leadershipmethod.nucleus;

import org.leadershipmethod.chronicle.Told;

/**
 * What is remembered of what somebody did in a unit: memory must not grow with the record.
 *
 * @param count how many deeds were told
 * @param first the first of them
 * @param last the last of them
 */
record Deeds(int count, Told<DeedDone> first, Told<DeedDone> last) {

  static Deeds of(Told<DeedDone> deed) {
    return new Deeds(1, deed, deed);
  }

  Deeds with(Told<DeedDone> deed) {
    return new Deeds(count + 1, first, deed);
  }
}
