package org.leadershipmethod.method;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.rule.Reached;
import org.leadershipmethod.rule.Reached.NotThere;
import org.leadershipmethod.rule.Situation;

/**
 * An entry as it was read.
 *
 * @param entry the entry
 * @param before the situation before it
 * @param after the situation after it
 * @param touched what it touched
 * @param missing what it names that was not there
 * @param isUsable whether all that it names was there, and every view could use it
 */
record ReadEntry(
    Entry entry,
    Situation before,
    Situation after,
    ImmutableSet<Key> touched,
    ImmutableSet<Key> missing,
    boolean isUsable) {

  static ReadEntry of(Entry entry, Situation before, Reached reached) {
    return new ReadEntry(
        entry,
        before,
        reached.next(),
        reached.touched(),
        reached.unknown().isEmpty()
            ? ImmutableSet.of()
            : reached.unknown().stream().map(NotThere::key).collect(toImmutableSet()),
        isUsable(reached));
  }

  static boolean isUsable(Reached reached) {
    return reached.unknown().isEmpty() && reached.problems().isEmpty();
  }

  /** The views whose picture it changed. */
  ImmutableSet<View<?>> changed() {
    return before.changedIn(after);
  }

  /** Whether not even the day is known on which it happened, or was over. */
  boolean isVague() {
    return !entry.when().over().isOneDayAtMost();
  }

  /**
   * What it touched; where it touched nothing, what it names and cites, which it may touch when it
   * comes before or after another.
   */
  ImmutableSet<Key> things() {
    return isUsable && !touched.isEmpty()
        ? touched
        : Stream.concat(named(), entry.event().cites().stream()).collect(toImmutableSet());
  }

  /**
   * By what another entry may bear on it that came before it: what it touched; where it could not
   * be used, what it waits for.
   */
  ImmutableSet<Key> hangsOn() {
    if (isUsable || !missing.isEmpty()) {
      return isUsable ? touched : missing;
    }
    ImmutableList<EntryId> cited = entry.event().cites();
    return cited.isEmpty() ? named().collect(toImmutableSet()) : ImmutableSet.copyOf(cited);
  }

  private Stream<Key> named() {
    return entry.event().refersTo().stream().map(Reference::key);
  }

  /** Whether both touch something in common, or one of them might, where it can be used. */
  boolean touchesWith(ReadEntry other) {
    return !isUsable || !other.isUsable || !Collections.disjoint(things(), other.things());
  }
}
