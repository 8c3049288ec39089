package org.leadershipmethod.vitality;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.internal.Counted;

/**
 * What a measure could not look at: where the record is silent, its silence says nothing.
 *
 * <p>For example {@code not sure to be written down: DeedDone; 1 entry of a vague time}.
 *
 * @param kinds the kinds of events that the measure reads and the record does not claim to have
 *     whenever they happen
 * @param places the units, or other bodies, that the record does not cover
 * @param isTimeCovered whether the record covers the time that was asked about
 * @param vague the entries that may or may not have happened within that time; they are not counted
 * @param unread the entries of these kinds that cannot be used, such as one that names a unit that
 *     is not there, and those of a kind that this program does not know
 */
public record Unseen(
    ImmutableSet<Class<? extends Event>> kinds,
    ImmutableSet<Key> places,
    boolean isTimeCovered,
    ImmutableList<EntryId> vague,
    ImmutableList<EntryId> unread) {

  /** Makes it of its parts. */
  public Unseen {
    requireNonNull(kinds, "kinds");
    requireNonNull(places, "places");
    requireNonNull(vague, "vague");
    requireNonNull(unread, "unread");
  }

  /** Whether the measure could look at everything. */
  public boolean isNothing() {
    return kinds.isEmpty()
        && places.isEmpty()
        && isTimeCovered
        && vague.isEmpty()
        && unread.isEmpty();
  }

  /** What could not be looked at, in words; {@code nothing} where all could. */
  @Override
  public String toString() {
    if (isNothing()) {
      return "nothing";
    }
    return Joiner.on("; ")
        .join(
            Stream.of(
                    told("not sure to be written down: ", kinds.stream().map(Class::getSimpleName)),
                    told("not covered: ", places.stream()),
                    isTimeCovered ? "" : "the record does not cover all of that time",
                    counted(vague, "of a vague time"),
                    counted(unread, "that cannot be used"))
                .filter(words -> !words.isEmpty())
                .collect(toImmutableList()));
  }

  private static String told(String words, Stream<?> things) {
    String all = Joiner.on(", ").join(things.iterator());
    return all.isEmpty() ? "" : words + all;
  }

  private static String counted(ImmutableList<EntryId> entries, String which) {
    return entries.isEmpty() ? "" : Counted.of(entries.size(), "entry ", "entries ") + which;
  }
}
