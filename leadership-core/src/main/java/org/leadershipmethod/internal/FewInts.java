package org.leadershipmethod.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A few numbers side by side, each in the upper half of an entry, what is beside it in the lower.
 */
final class FewInts extends OrderedInts {

  static final FewInts EMPTY = new FewInts(new long[0]);

  private final long[] entries;

  private FewInts(long[] entries) {
    this.entries = entries;
  }

  static FewInts ofOne(int key) {
    return new FewInts(new long[] {packed(key, 0)});
  }

  static FewInts ofPacked(long[] entries) {
    return new FewInts(entries);
  }

  static FewInts of(Stream<Entry> entries) {
    return new FewInts(entries.mapToLong(e -> packed(e.key(), e.value())).toArray());
  }

  static FewInts ofColumns(int[] keys, int[] values) {
    long[] entries = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      entries[i] = packed(keys[i], values[i]);
    }
    return new FewInts(entries);
  }

  static long packed(int key, int value) {
    return (long) key << Integer.SIZE | value;
  }

  private int keyAt(int place) {
    return place < entries.length ? (int) (entries[place] >>> Integer.SIZE) : NONE;
  }

  private int placeOf(int key) {
    for (int i = 0; i < entries.length; i++) {
      if (keyAt(i) == key) {
        return i;
      }
    }
    return NONE;
  }

  @Override
  public int size() {
    return entries.length;
  }

  @Override
  public int get(int key) {
    int place = placeOf(key);
    return place == NONE ? NONE : (int) entries[place];
  }

  @Override
  public int first() {
    return keyAt(0);
  }

  @Override
  public int next(int key) {
    return keyAt(placeOf(key) + 1);
  }

  @Override
  public OrderedInts with(int key, int value) {
    int place = placeOf(key);
    if (place == NONE && entries.length == FEW) {
      return ManyInts.of(entries()).with(key, value);
    }
    int last = entries.length;
    long[] copy = Arrays.copyOf(entries, place == NONE ? last + 1 : last);
    copy[place == NONE ? last : place] = packed(key, value);
    return new FewInts(copy);
  }

  @Override
  public OrderedInts without(int key) {
    int place = placeOf(key);
    if (place == NONE) {
      return this;
    }
    long[] copy = Arrays.copyOf(entries, entries.length - 1);
    System.arraycopy(entries, place + 1, copy, place, copy.length - place);
    return new FewInts(copy);
  }

  @Override
  public IntStream keys() {
    return Arrays.stream(entries).mapToInt(entry -> (int) (entry >>> Integer.SIZE));
  }

  @Override
  public Stream<Entry> entries() {
    return Arrays.stream(entries)
        .mapToObj(entry -> new Entry((int) (entry >>> Integer.SIZE), (int) entry));
  }
}
