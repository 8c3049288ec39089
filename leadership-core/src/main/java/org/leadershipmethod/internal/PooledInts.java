package org.leadershipmethod.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A few numbers that stand somewhere in a long column, with what is beside each in a stretch of its
 * own, or 0 beside all of them. Whatever changes them takes them out.
 */
final class PooledInts extends OrderedInts {

  private final int[] pool;
  private final int from;
  private final int to;

  /** How far behind a number that stands which is beside it; 0 when 0 is beside all. */
  private final int beside;

  PooledInts(int[] pool, int from, int size, boolean hasBeside) {
    this.pool = pool;
    this.from = from;
    this.to = from + size;
    this.beside = hasBeside ? size : 0;
  }

  @Override
  public int size() {
    return to - from;
  }

  private int placeOf(int key) {
    int place = from;
    while (place < to && pool[place] != key) {
      place++;
    }
    return place;
  }

  private int besideAt(int place) {
    return beside == 0 ? 0 : pool[place + beside];
  }

  @Override
  public int get(int key) {
    int place = placeOf(key);
    return place == to ? NONE : besideAt(place);
  }

  @Override
  public int first() {
    return at(from);
  }

  @Override
  public int next(int key) {
    return at(placeOf(key) + 1);
  }

  private int at(int place) {
    return place < to ? pool[place] : NONE;
  }

  @Override
  public OrderedInts with(int key, int value) {
    return withoutPlace(to).with(key, value);
  }

  @Override
  public OrderedInts without(int key) {
    int place = placeOf(key);
    return place == to ? this : withoutPlace(place);
  }

  private FewInts withoutPlace(int left) {
    long[] entries = new long[left == to ? size() : size() - 1];
    for (int i = 0; i < entries.length; i++) {
      int place = from + i < left ? from + i : from + i + 1;
      entries[i] = FewInts.packed(pool[place], besideAt(place));
    }
    return FewInts.ofPacked(entries);
  }

  @Override
  public IntStream keys() {
    return Arrays.stream(pool, from, to);
  }

  @Override
  public Stream<Entry> entries() {
    return IntStream.range(from, to).mapToObj(place -> new Entry(pool[place], besideAt(place)));
  }
}
