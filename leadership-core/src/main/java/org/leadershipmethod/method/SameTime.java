package org.leadershipmethod.method;

import java.time.Instant;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.SharedMap;

/**
 * What the entries say that end together with the one that was read last: so that one that says the
 * same again is known.
 *
 * @param end the end of their time
 * @param entries the first entry that says each
 */
record SameTime(Instant end, SharedMap<Said, EntryId> entries) {

  /** An event and its time. */
  record Said(Event event, When when) {
    static Said in(Entry entry) {
      return new Said(entry.event(), entry.when());
    }
  }

  static final SameTime NOTHING = new SameTime(Instant.MIN, SharedMap.empty());

  /** The entry that said the same before, if any did. */
  Optional<EntryId> before(Entry entry) {
    return entries.isEmpty() ? Optional.empty() : Optional.ofNullable(entries.get(Said.in(entry)));
  }

  SameTime with(Entry entry) {
    Instant then = entry.when().latest();
    SharedMap<Said, EntryId> kept = then.equals(end) ? entries : SharedMap.empty();
    return new SameTime(then, kept.plus(Said.in(entry), entry.id()));
  }
}
