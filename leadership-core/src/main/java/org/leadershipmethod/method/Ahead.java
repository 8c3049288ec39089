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
import java.util.TreeSet;
import java.util.function.Function;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;

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

    /**
     * Those that may have happened before one of some entries.
     *
     * @param entries the entry that is read, and those that end with it
     * @param overlapping tells which entries come later and may have happened before one of them
     */
    static Near of(
        ImmutableList<Entry> entries, Function<Entry, ? extends List<Entry>> overlapping) {
      Turn last = entries.get(entries.size() - 1).turn();
      return of(
          entries.stream()
              .flatMap(
                  entry ->
                      overlapping.apply(entry).stream().filter(one -> one.mayComeBefore(entry)))
              .filter(one -> one.turn().isAfter(last))
              .distinct()
              .sorted(Comparator.comparing(Entry::turn))
              .toList());
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
  private final Map<Class<? extends Event>, Places> byKind = new LinkedHashMap<>();
  private int indexedFrom = Integer.MAX_VALUE;

  Ahead(Chronicle record) {
    this.record = record;
  }

  Chronicle record() {
    return record;
  }

  /**
   * Those that may have happened before one of some entries of the record, and are read after the
   * last of these.
   */
  Near of(ImmutableList<Entry> entries) {
    int next = record.readingBefore(entries.get(entries.size() - 1).turn()) + 1;
    index(next);
    Set<Integer> places = new TreeSet<>();
    for (Entry entry : entries) {
      for (Places kind : byKind.values()) {
        addDays(places, kind.days, entry, next);
        addLonger(places, kind, entry, next);
      }
    }
    return Near.of(places.stream().map(record::reading).toList());
  }

  private void addDays(Set<Integer> places, List<Integer> days, Entry entry, int next) {
    int found = 0;
    int nth = firstFrom(days, next);
    while (nth < days.size() && found <= MOST) {
      Entry later = record.reading(days.get(nth));
      if (later.mayComeBefore(entry)) {
        places.add(days.get(nth));
        found++;
        nth++;
      } else if (isNear(entry, later)) {
        nth = afterWhatIsLike(later, entry, days, nth);
      } else {
        return;
      }
    }
  }

  /** The others of one and the same time come no earlier, unless they were recorded late. */
  private int afterWhatIsLike(Entry later, Entry entry, List<Integer> days, int nth) {
    boolean mayBeLate =
        later.when().over().equals(entry.when().over()) && later.recording().at().isPresent();
    return mayBeLate
        ? nth + 1
        : firstFrom(days, record.readingBefore(new Turn(later.when(), Long.MAX_VALUE)));
  }

  private void addLonger(Set<Integer> places, Places kind, Entry entry, int next) {
    int found = 0;
    int nth = firstFrom(kind.longer, next);
    while (nth < kind.longer.size()
        && found <= MOST
        && kind.mayBeginBefore(nth, entry.when().latest())) {
      int place = kind.longer.get(nth++);
      if (record.reading(place).mayComeBefore(entry)) {
        places.add(place);
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
    for (int at = record.readingSize() - 1; at >= from; at--) {
      Entry entry = record.reading(at);
      byKind
          .computeIfAbsent(entry.event().getClass(), kind -> new Places())
          .addFirst(at, entry.when().over());
    }
    byKind.values().forEach(Places::turn);
  }

  /** Where entries of one kind stand that have a length: a moment comes before no other. */
  private static final class Places {

    private final List<Integer> days = new ArrayList<>();
    private final List<Integer> longer = new ArrayList<>();
    private final List<Instant> firstBegin = new ArrayList<>();

    void addFirst(int place, When when) {
      if (when.length().compareTo(SHORT) > 0) {
        Instant others = firstBegin.isEmpty() ? Instant.MAX : firstBegin.get(firstBegin.size() - 1);
        longer.add(place);
        firstBegin.add(Timing.earlier(when.earliest(), others));
      } else if (!when.length().isZero()) {
        days.add(place);
      }
    }

    void turn() {
      Collections.reverse(days);
      Collections.reverse(longer);
      Collections.reverse(firstBegin);
    }

    /** Whether one of the longer ones from here on may have begun before a moment. */
    boolean mayBeginBefore(int nth, Instant moment) {
      return firstBegin.get(nth).isBefore(moment);
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
