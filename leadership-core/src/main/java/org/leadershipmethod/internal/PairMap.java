package org.leadershipmethod.internal;

import java.util.Arrays;

/**
 * Two numbers under each of some numbers, far apart or close together; a change gives another
 * version.
 *
 * <p>A tree whose branches are chosen by the number's bits, well mixed, with buckets of a few
 * entries at its ends: what is under a number is found in few steps whatever the numbers are. All
 * numbers are from 0 up. Immutable.
 */
final class PairMap {

  /** What is found under a number under which nothing was put. */
  static final long NONE = -1;

  static final PairMap EMPTY = new PairMap(new int[0]);

  private static final int[] NOTHING = {};

  /** Ints to an entry: the number, and the two under it. */
  private static final int ENTRY = 3;

  /**
   * Entries in a full bucket; more than the four numbers that only the last two bits tell apart.
   */
  private static final int FULL = 16;

  private static final int BITS = 3;

  /** Two to the 32nd over the golden ratio; being odd, it sends no two numbers to one. */
  private static final int SPREAD = 0x9E3779B9;

  /** A bucket of entries, or an array of eight of the same kind as this. */
  private final Object root;

  private PairMap(Object root) {
    this.root = root;
  }

  /** The two numbers under a number, the first in the upper half; or {@link #NONE}. */
  long get(int key) {
    Object node = root;
    for (int shift = 0; node instanceof Object[] branches; shift += BITS) {
      node = branches[branch(key, shift)];
    }
    int[] bucket = (int[]) node;
    int at = find(bucket, key);
    return at == bucket.length ? NONE : (long) bucket[at + 1] << Integer.SIZE | bucket[at + 2];
  }

  private static int branch(int key, int shift) {
    return ((key * SPREAD) << shift) >>> (Integer.SIZE - BITS);
  }

  private static int find(int[] bucket, int key) {
    int at = 0;
    while (at < bucket.length && bucket[at] != key) {
      at += ENTRY;
    }
    return at;
  }

  /** With other numbers under a number. */
  PairMap with(int key, int first, int second) {
    return new PairMap(changed(root, 0, key, new int[] {key, first, second}));
  }

  /** With nothing under a number. */
  PairMap without(int key) {
    return new PairMap(changed(root, 0, key, NOTHING));
  }

  /** Goes down as many steps as there are groups of bits: eleven at most. */
  private static Object changed(Object node, int shift, int key, int[] entry) {
    if (node instanceof Object[] branches) {
      Object[] copy = branches.clone();
      int branch = branch(key, shift);
      copy[branch] = changed(copy[branch], shift + BITS, key, entry);
      return entry.length == 0 && entries(copy) <= FULL / 2 ? joined(copy) : copy;
    }
    return split(replaced((int[]) node, key, entry), shift);
  }

  private static int[] replaced(int[] bucket, int key, int[] entry) {
    int at = find(bucket, key);
    int after = Math.min(at + ENTRY, bucket.length);
    int[] copy = Arrays.copyOf(bucket, bucket.length - (after - at) + entry.length);
    System.arraycopy(entry, 0, copy, at, entry.length);
    System.arraycopy(bucket, after, copy, at + entry.length, bucket.length - after);
    return copy;
  }

  /** A bucket as it is, or branches in its place if it is too full. */
  private static Object split(int[] bucket, int shift) {
    if (bucket.length <= FULL * ENTRY) {
      return bucket;
    }
    Object[] branches = new Object[1 << BITS];
    for (int branch = 0; branch < branches.length; branch++) {
      branches[branch] = split(part(bucket, shift, branch), shift + BITS);
    }
    return branches;
  }

  private static int[] part(int[] bucket, int shift, int branch) {
    int[] part = new int[bucket.length];
    int size = 0;
    for (int at = 0; at < bucket.length; at += ENTRY) {
      if (branch(bucket[at], shift) == branch) {
        System.arraycopy(bucket, at, part, size, ENTRY);
        size += ENTRY;
      }
    }
    return Arrays.copyOf(part, size);
  }

  /** How many entries are in buckets right at some branches; more than full if not all are. */
  private static int entries(Object[] branches) {
    int ints = 0;
    for (Object branch : branches) {
      ints += branch instanceof int[] bucket ? bucket.length : FULL * ENTRY;
    }
    return ints / ENTRY;
  }

  private static int[] joined(Object[] branches) {
    return Arrays.stream(branches).flatMapToInt(bucket -> Arrays.stream((int[]) bucket)).toArray();
  }
}
