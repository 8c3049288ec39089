package org.leadershipmethod.method;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.OfUnknownKind;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.rule.Sentence;

/**
 * The entries of unknown kinds that were read so far, and since which of them the record has a
 * hole.
 *
 * @param counts how many entries there were of each kind
 * @param since why nothing is found broken any more; empty as long as every kind was known
 */
record UnknownKinds(SharedMap<String, Integer> counts, Optional<Sentence> since) {

  static final UnknownKinds NONE = new UnknownKinds(SharedMap.empty(), Optional.empty());

  UnknownKinds with(Entry entry, OfUnknownKind event) {
    String kind = event.kind();
    return new UnknownKinds(
        counts.plus(kind, counts.getOrDefault(kind, 0) + 1),
        since.or(() -> Optional.of(Gap.unknownKind(entry, kind))));
  }

  /** How many entries there were of each kind, by the name of the kind. */
  ImmutableMap<String, Integer> byName() {
    return ImmutableMap.copyOf(ImmutableSortedMap.copyOf(counts));
  }
}
