package org.leadershipmethod.organization;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Trie;
import org.leadershipmethod.person.PersonId;
import org.pcollections.TreePMap;

/**
 * Since when people are in charge of units, and who was before.
 *
 * @param since since when those are in charge of whose appointment nothing is known
 * @param units what is known beyond that, by the number of the unit
 */
record ChargeHistory(Instant since, Trie<Tenures> units) {

  /**
   * What is known of charge of a unit.
   *
   * @param present since when those are in charge of whose appointment something is known
   * @param past times that are over
   */
  record Tenures(TreePMap<PersonId, Instant> present, @Nullable PastTenures past) {

    static final Tenures UNKNOWN = new Tenures(TreePMap.empty(), null);
  }

  /** Nothing is known; everyone was in charge from the outset. */
  static final ChargeHistory NONE = since(Instant.MIN);

  static ChargeHistory since(Instant since) {
    return new ChargeHistory(since, Trie.empty());
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
    Instant from = before.present.getOrDefault(person, since);
    PastTenures.Tenure ended = new PastTenures.Tenure(person, new PastTenures.Span(from, to));
    return with(
        unit, new Tenures(before.present.minus(person), PastTenures.with(before.past, ended)));
  }

  ChargeHistory without(int unit) {
    return units.get(unit) == null ? this : new ChargeHistory(since, units.with(unit, null));
  }

  /** Who was in charge of a unit at some moment of a time, given who is now. */
  ImmutableSet<PersonId> during(int unit, When time, Stream<PersonId> present) {
    Tenures known = of(unit);
    return Stream.concat(
            PastTenures.during(known.past, time).stream(),
            present.filter(
                person -> !known.present.getOrDefault(person, since).isAfter(time.latest())))
        .collect(ImmutableSet.toImmutableSet());
  }
}
