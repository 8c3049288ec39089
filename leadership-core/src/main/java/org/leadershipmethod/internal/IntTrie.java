package org.leadershipmethod.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers under whole numbers from 0 up, of which a change gives another version.
 *
 * <p>What was there at the outset stays as it is, side by side; blocks of 32 numbers in which
 * something changed since stand in a {@link Trie}. Numbers are kept as they are, without boxes.
 * Where nothing was put, {@link #NONE} is found. Immutable.
 */
public final class IntTrie {

  /** What is found where nothing was put. */
  public static final int NONE = -1;

  /** The column in which nothing was put. */
  public static final IntTrie EMPTY = of(new int[0]);

  private static final int BITS = 5;
  private static final int WIDTH = 1 << BITS;
  private static final int MASK = WIDTH - 1;

  private final int[] outset;

  /** The blocks that are not as at the outset, or null while all are. */
  private final @Nullable Trie<int[]> changed;

  private IntTrie(int[] outset, @Nullable Trie<int[]> changed) {
    this.outset = outset;
    this.changed = changed;
  }

  /**
   * The column of these numbers, from 0 up. Costs nothing.
   *
   * @param values the numbers; kept as they are, so nobody may change them afterwards
   */
  public static IntTrie of(int[] values) {
    return new IntTrie(values, null);
  }

  /** The number under a number. */
  public int get(int key) {
    int[] block = changed == null ? null : changed.get(key >>> BITS);
    return block == null ? atOutset(key) : block[key & MASK];
  }

  private int atOutset(int key) {
    return key >= 0 && key < outset.length ? outset[key] : NONE;
  }

  /** The first number from one on under which something was put, or {@link #NONE}. */
  public int next(int from) {
    int key = from;
    while (key != NONE && get(key) == NONE) {
      // at the end of a block, over those in which there is nothing
      key = (++key & MASK) == 0 ? start(key >>> BITS) : key;
    }
    return key;
  }

  /** Where the first block from one on begins in which there can be something, or NONE. */
  private int start(int block) {
    int next = changed == null ? NONE : changed.next(block);
    boolean isAtOutset = block << BITS >= 0 && block << BITS < outset.length;
    int first = isAtOutset && (next == NONE || block < next) ? block : next;
    return first == NONE ? NONE : first << BITS;
  }

  /** The column with another number under a number; this one if it is there already. */
  public IntTrie with(int key, int value) {
    if (get(key) == value) {
      return this;
    }
    Trie<int[]> blocks = changed == null ? Trie.empty() : changed;
    int[] block = blocks.get(key >>> BITS);
    int[] copy = block == null ? blockAtOutset(key & ~MASK) : block.clone();
    copy[key & MASK] = value;
    return new IntTrie(outset, blocks.with(key >>> BITS, isLeftOut(copy, key) ? null : copy));
  }

  private int[] blockAtOutset(int from) {
    int[] block = new int[WIDTH];
    for (int i = 0; i < WIDTH; i++) {
      block[i] = atOutset(from + i);
    }
    return block;
  }

  /** Nothing is in a block, and nothing was there at the outset. */
  private boolean isLeftOut(int[] block, int key) {
    return (key & ~MASK) >= outset.length && Arrays.stream(block).allMatch(value -> value == NONE);
  }
}
