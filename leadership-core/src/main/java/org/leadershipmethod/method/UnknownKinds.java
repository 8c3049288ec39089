package org.leadershipmethod.method;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.OfUnknownKind;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * The entries of unknown kinds that were read so far, and since which of them the record has a
 * hole.
 *
 * @param counts how many entries there were of each kind
 * @param since why nothing is found broken any more; empty as long as every kind was known
 */
record UnknownKinds(HashPMap<String, Integer> counts, Optional<String> since) {

  static final UnknownKinds NONE = new UnknownKinds(HashTreePMap.empty(), Optional.empty());

  UnknownKinds with(Entry entry, OfUnknownKind event) {
    String kind = event.kind();
    return new UnknownKinds(
        counts.plus(kind, counts.getOrDefault(kind, 0) + 1),
        since.or(() -> Optional.of(hole(entry, kind))));
  }

  private static String hole(Entry entry, String kind) {
    return "entry "
        + entry.id()
        + " is of the kind '"
        + kind
        + "', which is not known here, and may have changed it";
  }

  /** How many entries there were of each kind, by the name of the kind. */
  ImmutableMap<String, Integer> byName() {
    return ImmutableMap.copyOf(ImmutableSortedMap.copyOf(counts));
  }
}
