package org.leadershipmethod.method;

import com.google.common.collect.ImmutableMap;
import org.leadershipmethod.chronicle.Corrected;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.OfUnknownKind;
import org.leadershipmethod.rule.Finding;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;

/**
 * What an examination remembers of the record itself, beside what was found in it.
 *
 * @param unknownKinds the entries of kinds that are not known
 * @param sameTime what the last entries say, where repetitions count once
 * @param corrected the entries that were corrected, and by which
 */
record Seen(UnknownKinds unknownKinds, SameTime sameTime, HashPMap<EntryId, Corrected> corrected) {

  static final Seen NOTHING = new Seen(UnknownKinds.NONE, SameTime.NOTHING, HashTreePMap.empty());

  Seen with(Entry entry, LeadershipMethod method) {
    return new Seen(
        entry.event() instanceof OfUnknownKind unknown && !method.disregards(unknown.kind())
            ? unknownKinds.with(entry, unknown)
            : unknownKinds,
        method.countsRepetitionsOnce() ? sameTime.with(entry) : sameTime,
        entry
            .corrected()
            .map(correction -> corrected.plus(entry.id(), correction))
            .orElse(corrected));
  }

  /** A finding that says which of its evidence was corrected. */
  Finding told(Finding finding) {
    if (corrected.isEmpty()) {
      return finding;
    }
    ImmutableMap.Builder<EntryId, Corrected> corrections = ImmutableMap.builder();
    for (EntryId evidence : finding.evidence()) {
      Corrected correction = corrected.get(evidence);
      if (correction != null) {
        corrections.put(evidence, correction);
      }
    }
    return finding.withCorrections(corrections.buildKeepingLast());
  }
}
