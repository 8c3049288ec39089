package org.leadershipmethod.internal;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers under numbers, all from 0 up: none, one or several, in the order in which they came.
 *
 * <p>Mostly there is one, which costs no more than its place in a column. A change gives another
 * version. Immutable.
 */
public final class IntMultimap {

  /** The multimap with nothing in it. */
  public static final IntMultimap EMPTY = new IntMultimap(IntTrie.EMPTY, Trie.empty());

  private static final int SEVERAL = -2;

  private final IntTrie single;
  private final Trie<OrderedInts> several;

  private IntMultimap(IntTrie single, Trie<OrderedInts> several) {
    this.single = single;
    this.several = several;
  }

  /**
   * A multimap made at once.
   *
   * @param keys how many numbers there are with something under them, from 0 up
   * @param groups places in the column of values, put together
   * @param groupOf which group tells what is under a number
   * @param values a column of numbers, in which all of one group are different
   */
  public static IntMultimap of(int keys, Grouping groups, IntUnaryOperator groupOf, int[] values) {
    int[] single = new int[keys];
    @Nullable Object[] several = new Object[keys];
    for (int key = 0; key < keys; key++) {
      int group = groupOf.applyAsInt(key);
      int size = groups.size(group);
      single[key] = size == 0 ? NONE : size == 1 ? values[groups.get(group, 0)] : SEVERAL;
      several[key] = size > 1 ? all(groups, group, values) : null;
    }
    return new IntMultimap(IntTrie.of(single), Trie.of(several));
  }

  private static OrderedInts all(Grouping groups, int group, int[] values) {
    int[] all = new int[groups.size(group)];
    for (int i = 0; i < all.length; i++) {
      all[i] = values[groups.get(group, i)];
    }
    return OrderedInts.of(all);
  }

  /** What is under a number, when it is exactly one; otherwise {@link IntTrie#NONE}. */
  public int only(int key) {
    return Math.max(single.get(key), NONE);
  }

  /** Whether there is nothing under a number. */
  public boolean isEmpty(int key) {
    return single.get(key) == NONE;
  }

  /** How many are under a number. */
  public int size(int key) {
    int only = single.get(key);
    return only == SEVERAL ? all(key).size() : only == NONE ? 0 : 1;
  }

  /** Whether one number is under another. */
  public boolean contains(int key, int value) {
    int only = single.get(key);
    return only == SEVERAL ? all(key).contains(value) : only == value && value != NONE;
  }

  /** The first under a number, or {@link IntTrie#NONE}. */
  public int first(int key) {
    int only = single.get(key);
    return only == SEVERAL ? all(key).first() : only;
  }

  /** The one that came after another under a number, or {@link IntTrie#NONE} after the last. */
  public int next(int key, int value) {
    return single.get(key) == SEVERAL ? all(key).next(value) : NONE;
  }

  /** All under a number, in order. */
  public IntStream stream(int key) {
    int only = single.get(key);
    return only == SEVERAL
        ? all(key).keys()
        : only == NONE ? IntStream.empty() : IntStream.of(only);
  }

  /** With one more under a number, as the last; the same if it is there already. */
  public IntMultimap with(int key, int value) {
    int only = single.get(key);
    if (only == NONE) {
      return new IntMultimap(single.with(key, value), several);
    }
    return contains(key, value) ? this : holding(key, all(key).with(value, 0));
  }

  /** Without one of those under a number; the same if it is not there. */
  public IntMultimap without(int key, int value) {
    return contains(key, value) ? holding(key, all(key).without(value)) : this;
  }

  /** With nothing under a number. */
  public IntMultimap without(int key) {
    return isEmpty(key) ? this : holding(key, OrderedInts.empty());
  }

  private IntMultimap holding(int key, OrderedInts values) {
    if (values.size() > 1) {
      return new IntMultimap(single.with(key, SEVERAL), several.with(key, values));
    }
    return new IntMultimap(
        single.with(key, values.first()),
        single.get(key) == SEVERAL ? several.with(key, null) : several);
  }

  private OrderedInts all(int key) {
    OrderedInts values = several.get(key);
    return values != null ? values : OrderedInts.of(single.get(key));
  }
}
