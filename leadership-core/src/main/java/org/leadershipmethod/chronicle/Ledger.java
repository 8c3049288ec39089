package org.leadershipmethod.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.internal.SharedMap;

/**
 * The entries of a chronicle in both of its orders.
 *
 * @param entries as they were written, in the order of recording
 * @param hostIds the places of the entries whose id was given by the host; all other ids tell their
 *     place themselves
 * @param reading as they are read now, in the order of what happened
 * @param corrections which of them were corrected
 */
record Ledger(
    Entries entries,
    SharedMap<EntryId, Integer> hostIds,
    ReadingOrder reading,
    Corrections corrections) {

  static final Ledger EMPTY =
      new Ledger(Entries.NONE, SharedMap.empty(), ReadingOrder.NOTHING, Corrections.NONE);

  /** A record of entries that fit one after the other, sorted at once. */
  static Ledger of(List<Entry> entries) {
    Map<EntryId, Integer> hostIds = new HashMap<>();
    List<Entry> corrections = new ArrayList<>();
    for (Entry entry : entries) {
      if (!entry.id().isGivenByPosition()) {
        hostIds.put(entry.id(), Math.toIntExact(entry.position()));
      }
      if (entry.event() instanceof Correction) {
        corrections.add(entry);
      }
    }
    Entries recorded = Entries.of(entries);
    Ledger all =
        new Ledger(
            recorded,
            SharedMap.from(hostIds),
            ReadingOrder.of(entries, recorded),
            Corrections.NONE);
    for (Entry entry : corrections) {
      all = all.corrected(entry);
    }
    return all;
  }

  Optional<Entry> entry(EntryId id) {
    if (id.isGivenByPosition()) {
      return id.position()
          .filter(place -> place < entries.size())
          .map(this::at)
          .filter(there -> there.id().equals(id));
    }
    return Optional.ofNullable(hostIds.get(id)).map(entries::get);
  }

  private Entry at(long place) {
    return entries.get((int) place);
  }

  Ledger with(Entry entry) {
    Entries more = entries.plus(entry);
    Ledger longer =
        new Ledger(
            more,
            entry.id().isGivenByPosition() ? hostIds : hostIds.plus(entry.id(), entries.size()),
            reading.with(entry, entries, more),
            corrections);
    return entry.event() instanceof Correction ? longer.corrected(entry) : longer;
  }

  private Ledger corrected(Entry entry) {
    Corrections.Outcome outcome = corrections.with(entry, this::entry);
    ReadingOrder next = reading;
    for (Entry changed : outcome.changed()) {
      next = rereading(next, changed, outcome.now());
    }
    return new Ledger(entries, hostIds, next, outcome.now());
  }

  /** The order of reading after an entry came to stand otherwise than before. */
  private ReadingOrder rereading(ReadingOrder order, Entry original, Corrections now) {
    Optional<Entry> before = corrections.formOf(original);
    Optional<Entry> after = now.formOf(original);
    if (before.equals(after)) {
      return order;
    }
    ReadingOrder next = order;
    if (before.isPresent()) {
      next = next.without(before.get().turn()).andUnchanged(next.unchanged());
    }
    if (after.isPresent()) {
      next = next.with(after.get()).andUnchanged(next.unchanged());
    }
    return next;
  }
}
