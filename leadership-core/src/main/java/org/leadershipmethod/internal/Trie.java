package org.leadershipmethod.internal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A column of values under whole numbers from 0 up, of which a change gives another version.
 *
 * <p>A tree of nodes 16 wide: a change copies the few nodes on its way and shares the rest. Numbers
 * without a value cost nothing where there are whole nodes of them. Immutable.
 *
 * @param <T> what stands under a number
 */
public final class Trie<T> {

  private static final int BITS = 4;
  private static final int WIDTH = 1 << BITS;
  private static final int MASK = WIDTH - 1;

  /** How far the root's choice of branch is shifted; a root at shift 0 holds values. */
  private final int shift;

  private final @Nullable Object[] root;

  private Trie(int shift, @Nullable Object[] root) {
    this.shift = shift;
    this.root = root;
  }

  /** The column without values. */
  public static <T> Trie<T> empty() {
    return new Trie<>(0, new Object[WIDTH]);
  }

  /** The column of these values, from 0 up; null where there is none. Costs their number. */
  public static <T> Trie<T> of(@Nullable Object[] values) {
    Object[] level = values;
    int shift = -BITS;
    do {
      level = grouped(level);
      shift += BITS;
    } while (level.length > 1);
    return level.length == 0 || level[0] == null ? empty() : new Trie<>(shift, (Object[]) level[0]);
  }

  private static @Nullable Object[] grouped(@Nullable Object[] level) {
    Object[] above = new Object[(level.length + MASK) >>> BITS];
    for (int i = 0; i < above.length; i++) {
      Object[] node = Arrays.copyOfRange(level, i << BITS, (i + 1) << BITS);
      above[i] = isBlank(node) ? null : node;
    }
    return above;
  }

  private static boolean isBlank(@Nullable Object[] node) {
    for (Object part : node) {
      if (part != null) {
        return false;
      }
    }
    return true;
  }

  /** The value under a number, or null. */
  @SuppressWarnings("unchecked") // only values of T are put in
  public @Nullable T get(int key) {
    if (key >>> shift > MASK) {
      return null;
    }
    Object[] node = root;
    for (int s = shift; s > 0; s -= BITS) {
      node = (Object[]) node[(key >>> s) & MASK];
      if (node == null) {
        return null;
      }
    }
    return (T) node[key & MASK];
  }

  /** The first number from one on under which there is a value, or -1. */
  public int next(int from) {
    return from >>> shift > MASK ? -1 : next(root, shift, from);
  }

  /** Goes down as many steps as the trie is high: eight at most. */
  private static int next(@Nullable Object[] node, int shift, int from) {
    int start = from;
    for (int branch = (from >>> shift) & MASK; branch < WIDTH; branch++) {
      Object part = node[branch];
      int found = shift == 0 || part == null ? start : next((Object[]) part, shift - BITS, start);
      if (part != null && found >= 0) {
        return found;
      }
      start = ((start >>> shift) + 1) << shift;
    }
    return -1;
  }

  /** The column with another value under a number; null takes it away. */
  public Trie<T> with(int key, @Nullable T value) {
    if (key >>> shift > MASK) {
      Object[] above = new Object[WIDTH];
      above[0] = isBlank(root) ? null : root;
      return new Trie<T>(shift + BITS, above).with(key, value);
    }
    Object[] changed = changed(root, shift, key, value);
    return changed == null ? empty() : new Trie<>(shift, changed);
  }

  /** Goes down as many steps as the trie is high: eight at most. */
  private static @Nullable Object @Nullable [] changed(
      @Nullable Object @Nullable [] node, int shift, int key, @Nullable Object value) {
    Object[] copy = node == null ? new Object[WIDTH] : node.clone();
    int branch = (key >>> shift) & MASK;
    copy[branch] = shift == 0 ? value : changed(node(copy[branch]), shift - BITS, key, value);
    return copy[branch] == null && isBlank(copy) ? null : copy;
  }

  private static @Nullable Object @Nullable [] node(@Nullable Object part) {
    return (Object[]) part;
  }
}
