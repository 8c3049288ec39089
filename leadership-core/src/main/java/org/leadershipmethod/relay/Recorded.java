package org.leadershipmethod.relay;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;

/** Something about a task, with where it is written down. */
record Recorded<T>(EntryId entry, Turn turn, When when, T what) {

  static <T> Recorded<T> in(Entry entry, T what) {
    return new Recorded<>(entry.id(), entry.turn(), entry.when(), what);
  }
}
