package org.leadershipmethod.society;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.pcollections.HashPMap;
import org.pcollections.HashTreePMap;
import org.pcollections.TreePMap;

/**
 * What people answered when they were asked, as long as a decision may still be shown by it.
 *
 * <p>What is older than any window allows is forgotten, so that memory does not grow with the
 * length of the record.
 *
 * @param byPosition the consultations in the order of the record
 * @param positions where the entry of each stands
 */
record Consultations(TreePMap<Long, Consulted> byPosition, HashPMap<EntryId, Long> positions) {

  /** A consultation and its entry. */
  record Consulted(MassesConsulted event, Since since) {}

  static final Consultations NONE = new Consultations(TreePMap.empty(), HashTreePMap.empty());

  /** How long one is kept: as long as the window can be, and a day. */
  private static final Duration KEPT = SocietyFamily.LONGEST.plusDays(1);

  Optional<Consulted> of(EntryId entry) {
    return Optional.ofNullable(positions.get(entry)).map(byPosition::get);
  }

  Consultations with(Entry entry, MassesConsulted event) {
    Consultations recent = since(entry.when().latest());
    return new Consultations(
        recent.byPosition.plus(entry.position(), new Consulted(event, Since.of(entry))),
        recent.positions.plus(entry.id(), entry.position()));
  }

  private Consultations since(Instant now) {
    Consultations kept = this;
    while (!kept.byPosition.isEmpty() && kept.isForgotten(kept.byPosition.firstEntry(), now)) {
      Map.Entry<Long, Consulted> first = kept.byPosition.firstEntry();
      kept =
          new Consultations(
              kept.byPosition.minus(first.getKey()),
              kept.positions.minus(first.getValue().since().entry()));
    }
    return kept;
  }

  private boolean isForgotten(Map.Entry<Long, Consulted> one, Instant now) {
    Instant asked = one.getValue().since().when().latest();
    return asked.isBefore(Instant.MAX.minus(KEPT)) && asked.plus(KEPT).isBefore(now);
  }
}
