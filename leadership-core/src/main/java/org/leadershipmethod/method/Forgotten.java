package org.leadershipmethod.method;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.internal.Owner;
import org.leadershipmethod.internal.SharedMap;

/**
 * What is known of entries that are no longer kept to be read again: enough to notice that one
 * which is read much later may have come before them.
 *
 * <p>Of some things it is known which entry was the last about them. Of others only the end is
 * known, since memory must not grow with the length of the record.
 *
 * @param ends the end of the last one that changed the picture of a view
 * @param recent the last ones
 * @param older those before them
 * @param lost the end of all before these
 */
record Forgotten(
    SharedMap<View<?>, Instant> ends, Generation recent, Generation older, Instant lost) {

  /** Twice so many things are known. */
  private static final int MOST = 1_000;

  static final Forgotten NOTHING =
      new Forgotten(SharedMap.empty(), Generation.EMPTY, Generation.EMPTY, Instant.MIN);

  /**
   * Entries that were forgotten one after the other.
   *
   * @param byKey the last of them about a thing
   * @param end the end of the last of them
   */
  record Generation(SharedMap<Key, About> byKey, Instant end) {

    static final Generation EMPTY = new Generation(SharedMap.empty(), Instant.MIN);

    Generation with(ReadEntry last, @Nullable Owner owner) {
      About about = new About(last.entry(), last.things());
      SharedMap<Key, About> all = byKey;
      for (Key key : last.hangsOn()) {
        all = all.plus(owner, key, about);
      }
      return new Generation(all, last.entry().when().latest());
    }
  }

  /**
   * An entry, and what it was about.
   *
   * @param entry the entry
   * @param things what it touched; what it names, where it could not be used
   */
  record About(Entry entry, ImmutableSet<Key> things) {}

  /** The same with one more that is no longer kept. */
  Forgotten with(ReadEntry oldest) {
    return with(oldest, null);
  }

  /** The same, by whoever alone has what is known of them. */
  Forgotten with(ReadEntry oldest, @Nullable Owner owner) {
    Instant end = oldest.entry().when().latest();
    SharedMap<View<?>, Instant> more = ends;
    for (View<?> view : oldest.changed()) {
      more = more.plus(owner, view, end);
    }
    Generation next = recent.with(oldest, owner);
    return next.byKey().size() < MOST
        ? new Forgotten(more, next, older, lost)
        : new Forgotten(more, Generation.EMPTY, next, older.end());
  }

  /** Whether an entry may have happened before one that changed such a picture. */
  boolean reachesBack(Entry entry, Collection<? extends View<?>> views) {
    return views.stream().map(ends::get).anyMatch(end -> end != null && mayBeBefore(entry, end));
  }

  /** What may have come otherwise, if the next one that is read came before some of these. */
  Unsure unsure(Unsure before, ReadEntry next) {
    Unsure more = before;
    if (mayBeBefore(next.entry(), lost)) {
      more = more.with(next.things(), next.entry());
    }
    if (mayBeBefore(next.entry(), Timing.later(older.end(), recent.end()))) {
      for (Key thing : Sets.union(next.things(), ImmutableSet.of(next.entry().id()))) {
        Optional<About> last = last(thing).filter(one -> next.entry().mayComeBefore(one.entry()));
        if (last.isPresent()) {
          more = more.with(Sets.union(next.things(), last.get().things()), next.entry());
        }
      }
    }
    return more;
  }

  private Optional<About> last(Key thing) {
    return Optional.ofNullable(recent.byKey().get(thing))
        .or(() -> Optional.ofNullable(older.byKey().get(thing)));
  }

  private static boolean mayBeBefore(Entry entry, Instant end) {
    return entry.when().over().earliest().isBefore(end);
  }
}
