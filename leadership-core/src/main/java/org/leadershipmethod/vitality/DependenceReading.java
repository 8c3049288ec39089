package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.nucleus.DeedDone;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.vitality.Dependence.DeedCount;

/** Counts the deeds of a unit by who did them. */
final class DependenceReading {

  private final UnitId unit;
  private final When span;
  private final Share part;
  private final Reading reading;
  private final Map<PersonId, DeedCount> counts = new HashMap<>();

  DependenceReading(Chronicle record, UnitId unit, When span, Share part) {
    this.unit = unit;
    this.span = span;
    this.part = part;
    reading = Reading.in(record, span, ImmutableSet.of(DeedDone.class));
  }

  Dependence dependence() {
    Organization then = reading.read(this::take).organization();
    ImmutableList<DeedCount> sorted =
        counts.values().stream()
            .sorted(
                Comparator.comparing(DeedCount::deeds, Comparator.reverseOrder())
                    .thenComparing(DeedCount::person))
            .collect(toImmutableList());
    int fewest = fewest(sorted);
    int least = fewest == 0 ? 0 : sorted.get(fewest - 1).deeds();
    boolean isOpen = fewest > 0 && fewest < sorted.size() && sorted.get(fewest).deeds() == least;
    return new Dependence(
        unit,
        span,
        part,
        sorted,
        fewest,
        fewest == 0
            ? ImmutableSet.of()
            : people(sorted, deeds -> deeds > least || (deeds == least && !isOpen)),
        isOpen ? people(sorted, deeds -> deeds == least) : ImmutableSet.of(),
        then.personnel(unit).stream()
            .filter(person -> !counts.containsKey(person))
            .collect(toImmutableSet()),
        reading.unseen(ImmutableSet.of(unit)));
  }

  private void take(Entry entry, Situation before, Situation after) {
    if (entry.event() instanceof DeedDone deed && deed.unit().equals(unit) && reading.isIn(entry)) {
      counts.merge(
          deed.person(),
          new DeedCount(deed.person(), 1, entry.id()),
          (sofar, more) -> new DeedCount(sofar.person(), sofar.deeds() + 1, more.last()));
    }
  }

  /** Those who did most come first, so that no fewer people can have done as much. */
  private int fewest(ImmutableList<DeedCount> sorted) {
    long all = sorted.stream().mapToLong(DeedCount::deeds).sum();
    long done = 0;
    int people = 0;
    while (done * part.denominator() < all * part.numerator()) {
      done += sorted.get(people++).deeds();
    }
    return people;
  }

  private static ImmutableSet<PersonId> people(
      ImmutableList<DeedCount> sorted, IntPredicate isAmong) {
    return sorted.stream()
        .filter(one -> isAmong.test(one.deeds()))
        .map(DeedCount::person)
        .collect(toImmutableSet());
  }
}
