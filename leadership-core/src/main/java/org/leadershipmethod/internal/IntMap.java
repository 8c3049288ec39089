package org.leadershipmethod.internal;

import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Values under a few of many whole numbers, of which a change gives another version.
 *
 * <p>A tree of nodes 16 wide, with its branches chosen by the number's bits, well mixed; a value
 * stands as high up as it can. So a change costs as much as there are values, however large the
 * numbers are. Marks tell of most numbers without a value at once that there is none. Immutable.
 *
 * @param <T> what stands under a number
 */
public final class IntMap<T> {

  private record Entry(int key, Object value) {}

  private static final int BITS = 4;
  private static final int WIDTH = 1 << BITS;
  private static final int MASK = WIDTH - 1;
  private static final int TOP = Integer.SIZE - BITS;

  /** Two to the 32nd over the golden ratio; being odd, it sends no two numbers to one. */
  private static final int SPREAD = 0x9E3779B9;

  /** How many marks there are to a value at least, so that few numbers share one by chance. */
  private static final int MARKS = 8;

  /** So many words of marks are still worth a copy at a change. */
  private static final int WORDS = 64;

  private static final IntMap<?> EMPTY = new IntMap<>(0, new Object[WIDTH], new long[1]);

  private final int size;
  private final @Nullable Object[] root;

  /** A mark for each beginning of a mixed number under which there may be a value. */
  private final long[] marks;

  /** How far a mixed number is shifted for its mark. */
  private final int shift;

  private IntMap(int size, @Nullable Object[] root, long[] marks) {
    this.size = size;
    this.root = root;
    this.marks = marks;
    this.shift = Integer.numberOfLeadingZeros(marks.length * Long.SIZE - 1);
  }

  /** The map without values. */
  @SuppressWarnings("unchecked") // there is no value in it
  public static <T> IntMap<T> empty() {
    return (IntMap<T>) EMPTY;
  }

  /** Under how many numbers there is a value. */
  int size() {
    return size;
  }

  /** The value under a number, or null. */
  public @Nullable T get(int key) {
    if (size == 0) {
      return null;
    }
    int hash = key * SPREAD;
    return isMarked(marks, hash >>> shift) ? find(key, hash) : null;
  }

  private static boolean isMarked(long[] marks, int mark) {
    return ((marks[mark >>> 6] >>> mark) & 1) != 0;
  }

  @SuppressWarnings("unchecked") // only values of T are put in
  private @Nullable T find(int key, int hash) {
    Object at = root;
    for (int bits = TOP; at instanceof Object[] node; bits -= BITS) {
      at = node[(hash >>> bits) & MASK];
    }
    return at instanceof Entry entry && entry.key == key ? (T) entry.value : null;
  }

  /** With another value under a number. */
  public IntMap<T> with(int key, T value) {
    boolean isNew = get(key) == null;
    Object[] changed = put(root, TOP, new Entry(key, value));
    return isNew
        ? new IntMap<>(size + 1, changed, marked(key))
        : new IntMap<>(size, changed, marks);
  }

  /** Goes down as many steps as there are groups of bits: eight at most. */
  private static @Nullable Object[] put(@Nullable Object[] node, int bits, Entry entry) {
    @Nullable Object[] copy = node.clone();
    int branch = ((entry.key * SPREAD) >>> bits) & MASK;
    Object there = copy[branch];
    if (there instanceof Object[] below) {
      copy[branch] = put(below, bits - BITS, entry);
    } else if (there instanceof Entry other && other.key != entry.key) {
      Object[] below = put(new Object[WIDTH], bits - BITS, other);
      copy[branch] = put(below, bits - BITS, entry);
    } else {
      copy[branch] = entry;
    }
    return copy;
  }

  private long[] marked(int key) {
    int mark = (key * SPREAD) >>> shift;
    if (marks.length < WORDS && (size + 1) * MARKS > marks.length * Long.SIZE) {
      return doubled(key);
    }
    if (isMarked(marks, mark)) {
      return marks;
    }
    long[] copy = marks.clone();
    copy[mark >>> 6] |= 1L << mark;
    return copy;
  }

  private long[] doubled(int key) {
    long[] next = new long[marks.length * 2];
    mark(key, next, shift - 1);
    forEach((value, other) -> mark(other, next, shift - 1));
    return next;
  }

  private static void mark(int key, long[] marks, int shift) {
    int mark = (key * SPREAD) >>> shift;
    marks[mark >>> 6] |= 1L << mark;
  }

  /** Without a value under a number; the same if there is none. */
  public IntMap<T> without(int key) {
    if (get(key) == null) {
      return this;
    }
    Object[] left = take(root, TOP, key);
    return left == null ? empty() : new IntMap<>(size - 1, left, marks);
  }

  /** Goes down as many steps as there are groups of bits: eight at most. */
  private static @Nullable Object @Nullable [] take(@Nullable Object[] node, int bits, int key) {
    Object[] copy = node.clone();
    int branch = ((key * SPREAD) >>> bits) & MASK;
    copy[branch] = copy[branch] instanceof Object[] below ? take(below, bits - BITS, key) : null;
    return copy[branch] == null && isBlank(copy) ? null : copy;
  }

  private static boolean isBlank(@Nullable Object[] node) {
    for (Object part : node) {
      if (part != null) {
        return false;
      }
    }
    return true;
  }

  /** Calls for each value with its number, in no order. */
  void forEach(ObjIntConsumer<? super T> each) {
    forEach(root, each);
  }

  /** Goes down as many steps as there are groups of bits: eight at most. */
  @SuppressWarnings("unchecked") // only values of T are put in
  private static <T> void forEach(@Nullable Object[] node, ObjIntConsumer<? super T> each) {
    for (Object part : node) {
      if (part instanceof Object[] below) {
        forEach(below, each);
      } else if (part instanceof Entry entry) {
        each.accept((T) entry.value, entry.key);
      }
    }
  }
}
