package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.IntMap;
import org.leadershipmethod.internal.SharedOrder;
import org.leadershipmethod.person.PersonId;

/**
 * Since when people are in charge of units, and who was before.
 *
 * @param since since when those are in charge of whose appointment nothing is known
 * @param units what is known beyond that, by the number of the unit
 */
record ChargeHistory(Instant since, IntMap<Tenures> units) {

  /**
   * What is known of charge of a unit.
   *
   * @param present since when those are in charge of whose appointment something is known
   * @param past times that are over
   */
  record Tenures(SharedOrder<PersonId, Instant> present, @Nullable PastTenures past) {

    static final Tenures UNKNOWN = new Tenures(SharedOrder.empty(), null);
  }

  /** Nothing is known; everyone was in charge from the outset. */
  static final ChargeHistory UNKNOWN = new ChargeHistory(Instant.MIN, IntMap.empty());

  /**
   * What is known after the whole was found anew, of each unit that was there before.
   *
   * <p>Who is found in charge again is so since then. Between the two nobody wrote down when: who
   * is not found any more may have left as late as that, and who is found for the first time may
   * have come right after the whole was found before.
   */
  static ChargeHistory found(Organization before, Organization found, When when) {
    ChargeHistory all = new ChargeHistory(when.earliest(), IntMap.empty());
    for (int unit : found.forest().all().toArray()) {
      Tenures known = before.past().charge().found(unit, before, found, when);
      all = known == null ? all : all.with(unit, known);
    }
    return all;
  }

  private @Nullable Tenures found(int unit, Organization before, Organization found, When when) {
    int there = before.numberOf(found.names().unit(unit));
    if (there == NONE) {
      return null;
    }
    SharedOrder<PersonId, Instant> present = SharedOrder.empty();
    for (PersonId person : found.inCharge(unit)) {
      present = present.plus(person, from(there, person));
    }
    PastTenures past = of(there).past;
    for (PersonId person : Sets.difference(before.inCharge(there), present.keySet())) {
      past = PastTenures.with(past, tenure(there, person, when.latest()));
    }
    return new Tenures(present, past);
  }

  private PastTenures.Tenure tenure(int unit, PersonId person, Instant to) {
    return new PastTenures.Tenure(person, new PastTenures.Span(from(unit, person), to));
  }

  /** Since when somebody is, or may be, in charge of a unit. */
  private Instant from(int unit, PersonId person) {
    return of(unit).present.getOrDefault(person, since);
  }

  private Tenures of(int unit) {
    Tenures known = units.get(unit);
    return known == null ? Tenures.UNKNOWN : known;
  }

  private ChargeHistory with(int unit, Tenures tenures) {
    return new ChargeHistory(since, units.with(unit, tenures));
  }

  ChargeHistory appointed(int unit, PersonId person, Instant from) {
    Tenures before = of(unit);
    return with(unit, new Tenures(before.present.plus(person, from), before.past));
  }

  ChargeHistory departed(int unit, PersonId person, Instant to) {
    Tenures before = of(unit);
    PastTenures past = PastTenures.with(before.past, tenure(unit, person, to));
    return with(unit, new Tenures(before.present.minus(person), past));
  }

  ChargeHistory without(int unit) {
    return units.get(unit) == null ? this : new ChargeHistory(since, units.without(unit));
  }

  /** Who was in charge of a unit at some moment of a time, given who is now. */
  ImmutableSet<PersonId> during(int unit, When time, Stream<PersonId> present) {
    ImmutableSet.Builder<PersonId> all = ImmutableSet.builder();
    all.addAll(PastTenures.during(of(unit).past, time));
    present.filter(person -> !from(unit, person).isAfter(time.latest())).forEach(all::add);
    return all.build();
  }
}
