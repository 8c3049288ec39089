package org.leadershipmethod.internal;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many numbers: a column of them in their order, and the way back from each to its place there. */
final class ManyInts extends OrderedInts {

  private final int size;

  /** The place after the last; places of those that went stay free. */
  private final int end;

  private final IntTrie order;

  /** Under each number its place, and the number beside it. */
  private final PairMap places;

  private ManyInts(int size, int end, IntTrie order, PairMap places) {
    this.size = size;
    this.end = end;
    this.order = order;
    this.places = places;
  }

  static ManyInts of(Stream<Entry> entries) {
    return entries.reduce(
        new ManyInts(0, 0, IntTrie.EMPTY, PairMap.EMPTY),
        (all, entry) -> all.added(entry.key(), entry.value()),
        (one, other) -> other);
  }

  private ManyInts added(int key, int value) {
    return new ManyInts(size + 1, end + 1, order.with(end, key), places.with(key, end, value));
  }

  private static int place(long found) {
    return (int) (found >>> Integer.SIZE);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int get(int key) {
    return (int) places.get(key);
  }

  @Override
  public int first() {
    return at(order.next(0));
  }

  @Override
  public int next(int key) {
    return at(order.next(place(places.get(key)) + 1));
  }

  private int at(int place) {
    return place == NONE ? NONE : order.get(place);
  }

  @Override
  public OrderedInts with(int key, int value) {
    long found = places.get(key);
    return found == PairMap.NONE
        ? added(key, value)
        : new ManyInts(size, end, order, places.with(key, place(found), value));
  }

  @Override
  public OrderedInts without(int key) {
    long found = places.get(key);
    if (found == PairMap.NONE) {
      return this;
    }
    ManyInts fewer =
        new ManyInts(size - 1, end, order.with(place(found), NONE), places.without(key));
    // well below the bound, so that one coming and going does not turn it over each time
    return fewer.size > FEW / 2 ? fewer : FewInts.of(fewer.entries());
  }

  @Override
  public IntStream keys() {
    return IntStream.iterate(order.next(0), place -> place != NONE, place -> order.next(place + 1))
        .map(order::get);
  }

  @Override
  public Stream<Entry> entries() {
    return keys().mapToObj(key -> new Entry(key, get(key)));
  }
}
