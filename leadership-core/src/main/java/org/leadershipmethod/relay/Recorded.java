package org.leadershipmethod.relay;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;

/** Something about a task, with where it is written down. */
record Recorded<T>(EntryId entry, long position, When when, T what) {

  static <T> Recorded<T> in(Entry entry, T what) {
    return new Recorded<>(entry.id(), entry.position(), entry.when(), what);
  }
}
