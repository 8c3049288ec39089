package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;

/**
 * The entries of a chronicle that are read later than another, and may have happened before it.
 *
 * <p>Entries of a day or less stand near; the longer ones are looked up once. Of each kind of event
 * so many are looked at that it shows whether the kind matters.
 */
final class Ahead {

  /** So many of a kind are looked at for one entry. */
  private static final int MOST = 20;

  private static final Duration SHORT = Duration.ofDays(1);

  /**
   * The entries that may have happened before another.
   *
   * @param entries the entries, in the order of reading
   * @param cut the kinds of events of which there are more
   */
  record Near(ImmutableList<Entry> entries, ImmutableSet<Class<? extends Event>> cut) {

    static final Near NOTHING = new Near(ImmutableList.of(), ImmutableSet.of());

    /** Those of the entries that may have happened before another. */
    static Near of(Entry entry, List<Entry> later) {
      return of(later.stream().filter(one -> one.mayComeBefore(entry)).toList());
    }

    static Near of(List<Entry> entries) {
      Map<Class<? extends Event>, Integer> counts = new LinkedHashMap<>();
      Set<Class<? extends Event>> cut = new HashSet<>();
      ImmutableList.Builder<Entry> some = ImmutableList.builder();
      for (Entry entry : entries) {
        Class<? extends Event> kind = entry.event().getClass();
        if (counts.merge(kind, 1, Integer::sum) <= MOST) {
          some.add(entry);
        } else {
          cut.add(kind);
        }
      }
      return new Near(some.build(), ImmutableSet.copyOf(cut));
    }

    boolean isCut(Class<? extends Event> kind) {
      return cut.contains(kind);
    }
  }

  private final Chronicle record;
  private final Map<Class<? extends Event>, List<Integer>> byKind = new LinkedHashMap<>();
  private final List<Integer> longOnes = new ArrayList<>();
  private int indexedFrom = Integer.MAX_VALUE;

  Ahead(Chronicle record) {
    this.record = record;
  }

  Chronicle record() {
    return record;
  }

  /** Those that may have happened before an entry of the record. */
  Near of(Entry entry) {
    int next = record.readingBefore(entry.turn()) + 1;
    index(next);
    Set<Integer> places = new HashSet<>();
    byKind.values().forEach(kind -> addNear(places, kind, entry, next));
    longOnes.stream()
        .filter(at -> at >= next && record.reading(at).mayComeBefore(entry))
        .forEach(places::add);
    return Near.of(places.stream().sorted(Comparator.naturalOrder()).map(record::reading).toList());
  }

  private void addNear(Set<Integer> places, List<Integer> kind, Entry entry, int next) {
    int found = 0;
    for (int nth = firstFrom(kind, next); nth < kind.size() && found <= MOST; nth++) {
      Entry later = record.reading(kind.get(nth));
      if (!isNear(entry, later)) {
        return;
      } else if (later.mayComeBefore(entry)) {
        places.add(kind.get(nth));
        found++;
      }
    }
  }

  private static int firstFrom(List<Integer> places, int next) {
    int found = Collections.binarySearch(places, next);
    return found < 0 ? -found - 1 : found;
  }

  private static boolean isNear(Entry entry, Entry later) {
    return Duration.between(entry.when().latest(), later.when().latest()).compareTo(SHORT) <= 0;
  }

  /** Earlier places do not matter, since a record is read on. */
  private void index(int from) {
    if (from >= indexedFrom) {
      return;
    }
    indexedFrom = from;
    byKind.clear();
    longOnes.clear();
    for (int at = from; at < record.readingSize(); at++) {
      Entry entry = record.reading(at);
      byKind.computeIfAbsent(entry.event().getClass(), kind -> new ArrayList<>()).add(at);
      if (entry.when().over().length().compareTo(SHORT) > 0) {
        longOnes.add(at);
      }
    }
  }

  /**
   * The entries that are not over by a moment, and may have happened by then.
   *
   * @param read how many entries are over by then
   */
  static Near straddling(Chronicle record, int read, Instant moment) {
    List<Entry> entries = new ArrayList<>();
    for (int at = read; at < record.readingSize(); at++) {
      if (!record.reading(at).when().over().earliest().isAfter(moment)) {
        entries.add(record.reading(at));
      }
    }
    return Near.of(entries);
  }
}
