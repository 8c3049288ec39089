package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.leadershipmethod.chronicle.Entry;

/**
 * Entries around a question, in the order in which they are read, and what of this order the record
 * leaves open.
 *
 * <p>Two entries are tied where it may matter which of them was first: because they touch something
 * in common, or because the question is about one of them. Where only the order of entries is
 * known, and not how far apart they were, that may matter too.
 */
final class Window {

  private final ImmutableList<ReadEntry> seen;
  private final BitSet read;
  private final BitSet needed;
  private final BitSet subjects;
  private final BitSet open;
  private final BitSet free;
  private final BitSet vague;

  private Window(
      ImmutableList<ReadEntry> seen,
      BitSet read,
      BitSet needed,
      BitSet subjects,
      BitSet open,
      BitSet free,
      BitSet vague) {
    this.seen = seen;
    this.read = read;
    this.needed = needed;
    this.subjects = subjects;
    this.open = open;
    this.free = free;
    this.vague = vague;
  }

  /**
   * A window that begins with the first entry whose order to another one is open, or whose day is,
   * and matters.
   *
   * @param all entries in the order in which they are read
   * @param isRead whether an entry is over when the question is asked
   * @param isSubject whether the question is about an entry
   * @param isFree whether it may matter when an entry was
   */
  static Window of(
      List<ReadEntry> all,
      Predicate<ReadEntry> isRead,
      Predicate<ReadEntry> isSubject,
      Predicate<ReadEntry> isFree) {
    BitSet free = new BitSet();
    BitSet vague = new BitSet();
    Window whole =
        new Window(
            ImmutableList.copyOf(all), new BitSet(), new BitSet(), new BitSet(), free, free, vague);
    for (int at = 0; at < all.size(); at++) {
      boolean isAbout = isSubject.test(all.get(at));
      whole.subjects.set(at, isAbout);
      free.set(at, isAbout || isFree.test(all.get(at)));
      vague.set(at, free.get(at) && all.get(at).isVague());
      whole.read.set(at, isRead.test(all.get(at)));
    }
    whole.needed.or(whole.hasSubjects() ? whole.subjects : whole.read);
    return whole.from(whole.firstOpen());
  }

  /**
   * From the first entry whose order is open, or whose day is; what comes before those whose order
   * is open keeps its place.
   */
  private Window from(int firstOpen) {
    int size = seen.size();
    int first = vague.isEmpty() ? firstOpen : Math.min(firstOpen, vague.nextSetBit(0));
    BitSet some = (BitSet) free.clone();
    some.clear(0, firstOpen);
    return new Window(
        seen.subList(first, size),
        read.get(first, size),
        needed.get(first, size),
        subjects.get(first, size),
        open.get(first, size),
        some.get(first, size),
        vague.get(first, size));
  }

  private int firstOpen() {
    int first = subjects.isEmpty() ? firstFreeLate() : subjects.nextSetBit(0);
    for (int later = seen.size() - 1; later > 0; later--) {
      for (int at = later - 1; at >= 0 && isMet(later, at); at--) {
        if (at < first && mayComeBefore(later, at) && areTied(at, later)) {
          first = at;
        }
      }
    }
    return first;
  }

  /** The first entry that may have happened or not; none where it matters of none of them. */
  private int firstFreeLate() {
    int late = needed.nextClearBit(0);
    return free.nextSetBit(late) < 0 ? seen.size() : late;
  }

  /** Entries before one that was over earlier were over earlier too. */
  private boolean isMet(int later, int at) {
    return !entry(at).when().latest().isBefore(entry(later).when().over().earliest());
  }

  /**
   * The same where only these entries and the subjects change places: from the first of them on.
   */
  Window freeing(Predicate<ReadEntry> movable) {
    BitSet some = (BitSet) subjects.clone();
    free.stream().filter(at -> movable.test(seen.get(at))).forEach(some::set);
    BitSet near = new BitSet();
    vague.stream().filter(at -> subjects.get(at) || movable.test(seen.get(at))).forEach(near::set);
    Window freed = new Window(seen, read, needed, subjects, open, some, near);
    return freed.from(freed.firstOpen());
  }

  int size() {
    return seen.size();
  }

  ReadEntry at(int place) {
    return seen.get(place);
  }

  Entry entry(int place) {
    return seen.get(place).entry();
  }

  BitSet needed() {
    return needed;
  }

  /** Whether the question is about the entry. */
  boolean isSubject(int place) {
    return subjects.get(place);
  }

  boolean hasSubjects() {
    return !subjects.isEmpty();
  }

  /** Whether the day of the entry is not known, and may matter. */
  boolean isVague(int place) {
    return vague.get(place);
  }

  /** How many entries are so vague. */
  int vague() {
    return vague.cardinality();
  }

  /** The order of reading. */
  ImmutableList<Integer> asRead() {
    return untilNeeded(IntStream.range(0, size()).filter(this::isRead).boxed().toList());
  }

  /** The subjects as early as they can be: before all that may change places and may be later. */
  ImmutableList<Integer> early() {
    BitSet early = new BitSet();
    IntStream.range(0, size())
        .filter(at -> !free.get(at) || isSubject(at) || isForced(at))
        .forEach(early::set);
    return order(at -> early.get(at) && mayFollow(early, at), at -> !isSubject(at));
  }

  /** All that may have been before a subject, and the subjects as late as they can be. */
  ImmutableList<Integer> late() {
    return order(at -> true, at -> !isSubject(at));
  }

  /** The order of reading, but one entry comes as early as it can. */
  ImmutableList<Integer> withEarly(int one) {
    return order(at -> true, at -> at == one);
  }

  /** The order of reading, but one entry comes as late as it can. */
  ImmutableList<Integer> withLate(int one) {
    return order(this::isRead, at -> at != one);
  }

  /** The order of reading, but one entry comes in any other place in which it may have come. */
  ImmutableList<ImmutableList<Integer>> withElsewhere(int one) {
    List<Integer> others =
        IntStream.range(0, size()).filter(at -> at != one && goesWith(one, at)).boxed().toList();
    int place = (int) others.stream().filter(at -> at < one).count();
    ImmutableList.Builder<ImmutableList<Integer>> orders = ImmutableList.builder();
    for (int at = place - 1; at >= 0 && mayComeBefore(one, others.get(at)); at--) {
      orders.add(inserted(others, one, at));
    }
    for (int at = place; at < others.size() && mayComeBefore(others.get(at), one); at++) {
      orders.add(inserted(others, one, at + 1));
    }
    return orders.build();
  }

  private ImmutableList<Integer> inserted(List<Integer> others, int one, int at) {
    List<Integer> order = new ArrayList<>(others);
    order.add(at, one);
    return untilNeeded(order);
  }

  /** Up to the last that is needed. */
  private ImmutableList<Integer> untilNeeded(List<Integer> order) {
    int last = order.size() - 1;
    while (last >= 0 && !needed.get(order.get(last))) {
      last--;
    }
    return ImmutableList.copyOf(order.subList(0, last + 1));
  }

  private boolean isRead(int place) {
    return read.get(place);
  }

  /** Whether an entry is there where one is: what is not over yet, only if it has to be before. */
  private boolean goesWith(int one, int place) {
    return isRead(place) || (place < one && !mayComeBefore(one, place));
  }

  /**
   * The order of reading of some entries and the subjects, in which some come as soon as they may;
   * what comes after all that is needed is left out.
   */
  private ImmutableList<Integer> order(IntPredicate isThere, IntPredicate isPreferred) {
    BitSet placed = new BitSet();
    placed.set(0, size());
    IntStream.range(0, size())
        .filter(at -> isSubject(at) || isThere.test(at))
        .forEach(placed::clear);
    BitSet missing = (BitSet) needed.clone();
    ImmutableList.Builder<Integer> order = ImmutableList.builder();
    while (!missing.isEmpty()) {
      int next = nextOf(placed, isPreferred);
      placed.set(next);
      missing.clear(next);
      order.add(next);
    }
    return order.build();
  }

  private int nextOf(BitSet placed, IntPredicate isPreferred) {
    int first = placed.nextClearBit(0);
    for (int at = first; at < size(); at = placed.nextClearBit(at + 1)) {
      if (isPreferred.test(at) && mayFollow(placed, at)) {
        return at;
      }
    }
    return first;
  }

  /** Whether none that is still to come has to stand before it. */
  boolean mayFollow(BitSet placed, int at) {
    for (int other = placed.nextClearBit(0); other < at; other = placed.nextClearBit(other + 1)) {
      if (!mayComeBefore(at, other)) {
        return false;
      }
    }
    return true;
  }

  private boolean isForced(int place) {
    return subjects.stream().anyMatch(at -> at > place && !mayComeBefore(at, place));
  }

  /** Whether an entry and a subject may have happened in either order. */
  boolean isOpenToSubject(int place) {
    return subjects.stream()
        .anyMatch(at -> at != place && mayComeBefore(Math.max(at, place), Math.min(at, place)));
  }

  /** Whether an order can do without the entry only if it came later. */
  boolean matters(int place) {
    return hasSubjects() || needed.get(place) || free.get(place) || isBeforeWhatMatters(place);
  }

  /** Whether one that matters may have happened only after it. */
  private boolean isBeforeWhatMatters(int place) {
    return free.stream().anyMatch(at -> at > place && !mayComeBefore(at, place));
  }

  /** Whether it may matter when the entry was. */
  boolean isFree(int place) {
    return free.get(place);
  }

  /** How many entries may change places. */
  int free() {
    return free.cardinality();
  }

  /** The entry of those that may change places of which the time is known least. */
  Entry longest() {
    return free.stream().mapToObj(this::entry).max(VagueWords.BY_LENGTH).orElseThrow();
  }

  /** Whether one may have happened before another that is read earlier. */
  boolean mayComeBefore(int later, int earlier) {
    return entry(later).mayComeBefore(entry(earlier));
  }

  /** Whether two may change places, since it may matter which of them was first. */
  boolean areTied(int one, int other) {
    return areTied(free, one, other);
  }

  /** Whether it may matter which of two was first, also where they keep their places here. */
  boolean mayMatter(int one, int other) {
    return areTied(open, one, other);
  }

  private boolean areTied(BitSet some, int one, int other) {
    return (subjects.get(one) && some.get(other))
        || (subjects.get(other) && some.get(one))
        || (some.get(one) && some.get(other) && seen.get(one).touchesWith(seen.get(other)));
  }
}
