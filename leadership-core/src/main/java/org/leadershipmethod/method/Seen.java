package org.leadershipmethod.method;

import com.google.common.collect.ImmutableMap;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Corrected;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.OfUnknownKind;
import org.leadershipmethod.internal.Owner;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedSet;
import org.leadershipmethod.rule.Finding;

/**
 * What an examination remembers of the record itself, beside what was found in it.
 *
 * @param unknownKinds the entries of kinds that are not known
 * @param sameTime what the last entries say, where repetitions count once
 * @param corrected the entries that were corrected, and by which
 * @param missing what was cited and was not there
 * @param trail the entries that were read last
 * @param lastBroken the end of the last entry in which something was found, or would be but for
 *     some time
 */
record Seen(
    UnknownKinds unknownKinds,
    SameTime sameTime,
    SharedMap<EntryId, Corrected> corrected,
    SharedSet<EntryId> missing,
    Trail trail,
    Optional<Instant> lastBroken) {

  static final Seen NOTHING =
      new Seen(
          UnknownKinds.NONE,
          SameTime.NOTHING,
          SharedMap.empty(),
          SharedSet.empty(),
          Trail.NOTHING,
          Optional.empty());

  /**
   * The same with the entry that was read next.
   *
   * @param owner who alone has what is remembered, if anybody does
   */
  Seen with(ReadEntry read, LeadershipMethod method, @Nullable Owner owner) {
    Entry entry = read.entry();
    return new Seen(
        entry.event() instanceof OfUnknownKind unknown && !method.disregards(unknown.kind())
            ? unknownKinds.with(entry, unknown)
            : unknownKinds,
        method.countsRepetitionsOnce() ? sameTime.with(entry) : sameTime,
        entry
            .corrected()
            .map(correction -> corrected.plus(entry.id(), correction))
            .orElse(corrected),
        missing,
        trail.with(read, owner),
        lastBroken);
  }

  /** The same after an entry in which something was found, or would be but for some time. */
  Seen brokenIn(Entry entry) {
    Optional<Instant> end = Optional.of(entry.when().latest());
    return new Seen(unknownKinds, sameTime, corrected, missing, trail, end);
  }

  /** The same after some entries were cited that are not there. */
  Seen missing(Set<EntryId> more) {
    return more.isEmpty()
        ? this
        : new Seen(unknownKinds, sameTime, corrected, missing.plusAll(more), trail, lastBroken);
  }

  /** Whether some events cite nothing of which it was found that it is not there. */
  boolean hasAllCited(Collection<Event> events) {
    return events.stream().flatMap(event -> event.cites().stream()).noneMatch(missing::contains);
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
