package org.leadershipmethod.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A column of numbers under whole numbers from 0 up, of which a change gives another version.
 *
 * <p>Blocks of 32 numbers in a {@link Trie}; numbers are kept as they are, without boxes. Where
 * nothing was put, {@link #NONE} is found. Immutable.
 */
public final class IntTrie {

  /** What is found where nothing was put. */
  public static final int NONE = -1;

  /** The column in which nothing was put. */
  public static final IntTrie EMPTY = new IntTrie(Trie.empty());

  private static final int BITS = 5;
  private static final int WIDTH = 1 << BITS;
  private static final int MASK = WIDTH - 1;

  private final Trie<int[]> blocks;

  private IntTrie(Trie<int[]> blocks) {
    this.blocks = blocks;
  }

  /** The column of these numbers, from 0 up. Costs their number. */
  public static IntTrie of(int[] values) {
    Object[] blocks = new Object[(values.length + MASK) >>> BITS];
    for (int i = 0; i < blocks.length; i++) {
      blocks[i] = block(values, i << BITS);
    }
    return new IntTrie(Trie.of(blocks));
  }

  private static int @Nullable [] block(int[] values, int from) {
    int[] block = Arrays.copyOfRange(values, from, from + WIDTH);
    for (int i = values.length - from; i < WIDTH; i++) {
      block[i] = NONE;
    }
    return isBlank(block) ? null : block;
  }

  private static boolean isBlank(int[] block) {
    for (int value : block) {
      if (value != NONE) {
        return false;
      }
    }
    return true;
  }

  /** The number under a number. */
  public int get(int key) {
    int[] block = blocks.get(key >>> BITS);
    return block == null ? NONE : block[key & MASK];
  }

  /** The first number from one on under which something was put, or {@link #NONE}. */
  public int next(int from) {
    int key = from;
    while (key != NONE && get(key) == NONE) {
      // at the end of a block, over those in which there is nothing
      key = (++key & MASK) == 0 ? start(blocks.next(key >>> BITS)) : key;
    }
    return key;
  }

  private static int start(int block) {
    return block == NONE ? NONE : block << BITS;
  }

  /** The column with another number under a number; this one if it is there already. */
  public IntTrie with(int key, int value) {
    int[] block = blocks.get(key >>> BITS);
    if ((block == null ? NONE : block[key & MASK]) == value) {
      return this;
    }
    int[] copy = block == null ? blank() : block.clone();
    copy[key & MASK] = value;
    return new IntTrie(blocks.with(key >>> BITS, value == NONE && isBlank(copy) ? null : copy));
  }

  private static int[] blank() {
    int[] block = new int[WIDTH];
    Arrays.fill(block, NONE);
    return block;
  }
}
