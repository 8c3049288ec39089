package org.leadershipmethod.internal;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Arrays;

/** Makes the columns of an {@link IntMultimap}. Changes as it is used, and is for one thread. */
final class IntPool {

  private final int[] outset;
  private final IntColumn pool = new IntColumn();
  private final IntColumn values = new IntColumn();
  private final IntColumn beside = new IntColumn();
  private IntMap<OrderedInts> large = IntMap.empty();

  /** Starts with nothing under so many numbers. */
  IntPool(int keys) {
    outset = new int[keys];
    Arrays.fill(outset, NONE);
  }

  /** Where in the pool something stands that has this number, below NONE, in its column. */
  static int place(int code) {
    return NONE - 1 - code;
  }

  /** How many stand side by side, by what stands before them. */
  static int size(int head) {
    return head >>> 1;
  }

  /** Whether what is beside them comes after them, by what stands before them. */
  static boolean hasBeside(int head) {
    return (head & 1) != 0;
  }

  /** What is beside a number of those that stand somewhere, or NONE if it is not one of them. */
  static int beside(int[] pool, int code, int value) {
    int from = place(code) + 1;
    int size = size(pool[from - 1]);
    for (int at = from; at < from + size; at++) {
      if (pool[at] == value) {
        return hasBeside(pool[from - 1]) ? pool[at + size] : 0;
      }
    }
    return NONE;
  }

  /** Notes one more under the number that {@link #end} will tell, with what is beside it. */
  void add(int value, int besideIt) {
    values.add(value);
    beside.add(besideIt);
  }

  /** What was added since the last call stands under this number. */
  void end(int key) {
    boolean hasBeside = hasBeside();
    if (values.size() > OrderedInts.FEW) {
      large = large.with(key, OrderedInts.of(values.toArray(), beside.toArray()));
    } else if (values.size() == 1 && !hasBeside) {
      outset[key] = values.get(0);
    } else if (values.size() > 0) {
      outset[key] = NONE - 1 - pool.size();
      pool.add(values.size() << 1 | (hasBeside ? 1 : 0));
      pool.addAll(values);
      if (hasBeside) {
        pool.addAll(beside);
      }
    }
    values.clear();
    beside.clear();
  }

  private boolean hasBeside() {
    for (int i = 0; i < beside.size(); i++) {
      if (beside.get(i) != 0) {
        return true;
      }
    }
    return false;
  }

  /** All of it. */
  IntMultimap done() {
    return new IntMultimap(outset, pool.toArray(), large, large.size());
  }
}
