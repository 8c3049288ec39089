package org.leadershipmethod.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.input.Problem;

/**
 * What all views saw in one entry, gathered as they are asked.
 *
 * <p>Most views see nothing in most entries: nothing is copied before something changes.
 */
final class LooksAtEntry {

  private final Object[] before;
  private Object[] pictures;
  private ImmutableSet<Key> touched = ImmutableSet.of();
  private ImmutableList<Problem> problems = ImmutableList.of();
  private ImmutableList<Problem> doubts = ImmutableList.of();

  LooksAtEntry(Object[] before) {
    this.before = before;
    this.pictures = before;
  }

  void add(int place, Look<?> look) {
    if (look.next().isPresent()) {
      change(place, look.next().get());
    }
    touched = both(touched, look.touched());
    problems = both(problems, look.problems());
    doubts = both(doubts, look.doubts());
  }

  @SuppressWarnings("ReferenceEquality") // whether it was copied already
  private void change(int place, Object next) {
    pictures = pictures == before ? before.clone() : pictures;
    pictures[place] = next;
  }

  private static ImmutableSet<Key> both(ImmutableSet<Key> some, ImmutableSet<Key> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    return ImmutableSet.<Key>builder().addAll(some).addAll(more).build();
  }

  private static ImmutableList<Problem> both(
      ImmutableList<Problem> some, ImmutableList<Problem> more) {
    return more.isEmpty()
        ? some
        : ImmutableList.<Problem>builder().addAll(some).addAll(more).build();
  }

  /** The pictures after the entry; the very ones before it if none changed. */
  Object[] pictures() {
    return pictures;
  }

  Reached reached(Situation next) {
    return new Reached(next, touched, ImmutableList.of(), problems, doubts);
  }
}
