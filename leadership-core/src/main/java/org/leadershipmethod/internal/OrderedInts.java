package org.leadershipmethod.internal;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers from 0 up in the order in which they came, each once and each with a number beside it.
 *
 * <p>A change gives another version. A few are kept side by side and looked through; many are kept
 * so that each question and change costs hardly more with a hundred thousand than with a hundred.
 * Immutable.
 */
public abstract sealed class OrderedInts permits FewInts, ManyInts, PooledInts {

  /** What is found beside a number that is not here, and in place of one that is not there. */
  public static final int NONE = IntTrie.NONE;

  /** Above so many, they count as many. */
  static final int FEW = 128;

  OrderedInts() {}

  /** None. */
  public static OrderedInts empty() {
    return FewInts.EMPTY;
  }

  /** These numbers, all different, each with 0 beside it. */
  public static OrderedInts of(int... keys) {
    return of(keys, new int[keys.length]);
  }

  /** These numbers, all different, each with the number at the same place beside it. */
  public static OrderedInts of(int[] keys, int[] values) {
    FewInts all = FewInts.ofColumns(keys, values);
    return keys.length <= FEW ? all : ManyInts.of(all.entries());
  }

  /** How many. */
  public abstract int size();

  /** The number beside one of these, or {@link #NONE}. */
  public abstract int get(int key);

  /** The first of these, or {@link #NONE}. */
  public abstract int first();

  /** The one after one of these, or {@link #NONE} after the last. */
  public abstract int next(int key);

  /** With one more, as the last; if it is here already, it keeps its place. */
  public abstract OrderedInts with(int key, int value);

  /** Without one of these; the same if it is not here. */
  public abstract OrderedInts without(int key);

  /** Whether a number is one of these. */
  public final boolean contains(int key) {
    return get(key) != NONE;
  }

  /** All, in order. */
  public abstract IntStream keys();

  /** All with what stands beside them, in order. */
  public abstract Stream<Entry> entries();

  /**
   * One of these, and the number beside it.
   *
   * @param key the number itself
   * @param value the one beside it
   */
  public record Entry(int key, int value) {}
}
