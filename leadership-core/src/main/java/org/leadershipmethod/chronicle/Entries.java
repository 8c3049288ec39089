package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterators;
import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.internal.SharedList;

/**
 * Entries in some order, kept in little room.
 *
 * <p>Of an entry like most others, which tells its place by its id and of which nobody said how it
 * was recorded, only the event, the time and the place are kept, and the entry is made when
 * somebody asks for it. Of all others the entry itself is kept. What is kept is seen by nobody.
 * Immutable.
 */
final class Entries extends AbstractList<Entry> {

  static final Entries NONE = new Entries(SharedList.empty());

  private final SharedList<Object> kept;

  private Entries(SharedList<Object> kept) {
    this.kept = kept;
  }

  /** What is kept of an entry that happened at a moment. */
  private record AtMoment(Event event, long seconds, int nanos, int position) {

    Entry entry() {
      When when = When.at(Instant.ofEpochSecond(seconds, nanos));
      return new Entry(EntryId.atPosition(position), when, position, event);
    }
  }

  /** What is kept of an entry of a longer time, which others have as well. */
  private record InTime(Event event, When when, int position) {

    Entry entry() {
      return new Entry(EntryId.atPosition(position), when, position, event);
    }
  }

  /** Some entries in their order. */
  static Entries of(Collection<Entry> all) {
    List<Object> some = new ArrayList<>(all.size());
    Object last = null;
    for (Entry entry : all) {
      last = kept(entry, last);
      some.add(last);
    }
    return new Entries(SharedList.from(some));
  }

  /**
   * What is kept of an entry.
   *
   * @param beside what is kept of another one, whose time may be the same
   */
  private static Object kept(Entry entry, @Nullable Object beside) {
    if (!isLikeMost(entry)) {
      return entry;
    }
    int position = (int) entry.position();
    When when = entry.when();
    if (when.earliest().equals(when.latest())) {
      Instant moment = when.latest();
      return new AtMoment(entry.event(), moment.getEpochSecond(), moment.getNano(), position);
    }
    boolean isShared = beside instanceof InTime other && other.when().equals(when);
    return new InTime(
        entry.event(), isShared ? ((InTime) requireNonNull(beside)).when() : when, position);
  }

  private static boolean isLikeMost(Entry entry) {
    return entry.corrected().isEmpty()
        && entry.recording().equals(Recording.UNKNOWN)
        && entry.position() < Integer.MAX_VALUE
        && entry.id().position().filter(place -> place == entry.position()).isPresent();
  }

  private static Entry entry(Object kept) {
    if (kept instanceof AtMoment one) {
      return one.entry();
    }
    return kept instanceof InTime one ? one.entry() : (Entry) kept;
  }

  /** The same with one more at the end. */
  Entries plus(Entry entry) {
    Object last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
    return new Entries(kept.plus(kept(entry, last)));
  }

  /** The same with one more at a place; what stood there and all behind it moves on. */
  Entries plus(int place, Entry entry) {
    return new Entries(kept.plus(place, kept(entry, null)));
  }

  /** The same without the one at a place. */
  Entries minus(int place) {
    return new Entries(kept.minus(place));
  }

  @Override
  public Entry get(int place) {
    return entry(kept.get(place));
  }

  @Override
  public int size() {
    return kept.size();
  }

  @Override
  public Iterator<Entry> iterator() {
    return Iterators.transform(kept.iterator(), Entries::entry);
  }
}
