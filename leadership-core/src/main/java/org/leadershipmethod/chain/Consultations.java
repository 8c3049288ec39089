package org.leadershipmethod.chain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedOrder;
import org.leadershipmethod.rule.TimeWindow;

/**
 * What people answered when they were asked, as long as a decision may still be shown by it.
 *
 * <p>What is older than any window allows is forgotten, so that memory does not grow with the
 * length of the record.
 *
 * @param byTurn the consultations in the order of the record
 * @param turns when the entry of each has its turn
 */
record Consultations(
    SharedOrder<Turn, Told<MassesConsulted>> byTurn, SharedMap<EntryId, Turn> turns) {

  static final Consultations NONE = new Consultations(SharedOrder.empty(), SharedMap.empty());

  /** How long one is kept: as long as the window can be, and a day. */
  private static final TimeWindow KEPT = new TimeWindow(ChainBounds.LONGEST.plusDays(1));

  Optional<Told<MassesConsulted>> of(EntryId entry) {
    return Optional.ofNullable(turns.get(entry)).map(byTurn::get);
  }

  /** The last that asked about a matter, as far as they are kept. */
  Optional<MassesConsulted> last(Asked matter) {
    return byTurn
        .backwards()
        .map(Told::what)
        .filter(one -> Asked.in(one).equals(matter))
        .findFirst();
  }

  Consultations with(Told<MassesConsulted> told) {
    Consultations recent = since(told.when().latest());
    return new Consultations(
        recent.byTurn.plus(told.turn(), told), recent.turns.plus(told.entry(), told.turn()));
  }

  private Consultations since(Instant now) {
    Consultations kept = this;
    Map.Entry<Turn, Told<MassesConsulted>> first = byTurn.first();
    while (first != null && isForgotten(first.getValue(), now)) {
      kept =
          new Consultations(
              kept.byTurn.minus(first.getKey()), kept.turns.minus(first.getValue().entry()));
      first = kept.byTurn.first();
    }
    return kept;
  }

  private static boolean isForgotten(Told<MassesConsulted> one, Instant now) {
    return KEPT.end(one.when().latest()).isBefore(now);
  }
}
