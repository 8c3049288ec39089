package org.leadershipmethod.internal;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Numbers under numbers, all from 0 up: none, one or several, in the order in which they came, each
 * with a number beside it.
 *
 * <p>Mostly there is one, which costs no more than its place in a column; a few more stand side by
 * side in another. What changes afterwards is kept beside both, until it is so much that a change
 * puts all of it into new columns. A change gives another version. Immutable.
 */
public final class IntMultimap {

  /** The multimap with nothing in it. */
  public static final IntMultimap EMPTY =
      new IntMultimap(new int[0], new int[0], IntMap.empty(), 0);

  /** So much is kept beside the columns at least before new ones are worth it. */
  private static final int CHANGED = 1024;

  /**
   * By number what is under it: the only one with 0 beside it; NONE; or a number below that, which
   * tells where in the pool it stands.
   */
  private final int[] outset;

  /** Of each that stands here: its head, then all, then perhaps what is beside each. */
  private final int[] pool;

  /** What is under a number by now, and what was too much for the pool. */
  private final IntMap<OrderedInts> changed;

  /** How much of that is not changed, but was too much. */
  private final int large;

  /** The same in new columns, once a change needed it; whoever sees null makes the same again. */
  private @Nullable IntMultimap renewed;

  IntMultimap(int[] outset, int[] pool, IntMap<OrderedInts> changed, int large) {
    this.outset = outset;
    this.pool = pool;
    this.changed = changed;
    this.large = large;
  }

  /**
   * A multimap made at once, with 0 beside each.
   *
   * @param keys how many numbers there are with something under them, from 0 up
   * @param groups places in the column of values, put together
   * @param groupOf which group tells what is under a number
   * @param values a column of numbers, in which all of one group are different
   */
  public static IntMultimap of(int keys, Grouping groups, IntUnaryOperator groupOf, int[] values) {
    return of(keys, groups, groupOf, values, place -> 0);
  }

  /**
   * A multimap made at once.
   *
   * @param keys how many numbers there are with something under them, from 0 up
   * @param groups places in the columns, put together
   * @param groupOf which group tells what is under a number
   * @param values a column of numbers, in which all of one group are different
   * @param beside what is beside each of them, by its place
   */
  public static IntMultimap of(
      int keys, Grouping groups, IntUnaryOperator groupOf, int[] values, IntUnaryOperator beside) {
    IntPool pool = new IntPool(keys);
    for (int key = 0; key < keys; key++) {
      int group = groupOf.applyAsInt(key);
      for (int i = 0; i < groups.size(group); i++) {
        int place = groups.get(group, i);
        pool.add(values[place], beside.applyAsInt(place));
      }
      pool.end(key);
    }
    return pool.done();
  }

  /** All under a number, with what is beside each. */
  public OrderedInts at(int key) {
    OrderedInts now = changed.get(key);
    return now == null ? ofColumns(atOutset(key)) : now;
  }

  private int atOutset(int key) {
    return key >= 0 && key < outset.length ? outset[key] : NONE;
  }

  private OrderedInts ofColumns(int code) {
    if (code >= NONE) {
      return code == NONE ? OrderedInts.empty() : FewInts.ofOne(code);
    }
    int at = IntPool.place(code);
    return new PooledInts(pool, at + 1, IntPool.size(pool[at]), IntPool.hasBeside(pool[at]));
  }

  /** What is under a number, when it is exactly one; otherwise {@link IntTrie#NONE}. */
  public int only(int key) {
    OrderedInts now = changed.get(key);
    int code = atOutset(key);
    return now == null && code >= NONE ? code : onlyOf(at(key));
  }

  private static int onlyOf(OrderedInts values) {
    return values.size() == 1 ? values.first() : NONE;
  }

  /** Whether there is nothing under a number. */
  public boolean isEmpty(int key) {
    OrderedInts now = changed.get(key);
    return now == null ? atOutset(key) == NONE : now.size() == 0;
  }

  /** How many are under a number. */
  public int size(int key) {
    OrderedInts now = changed.get(key);
    if (now != null) {
      return now.size();
    }
    int code = atOutset(key);
    return code < NONE ? IntPool.size(pool[IntPool.place(code)]) : code == NONE ? 0 : 1;
  }

  /** Whether one number is under another. */
  public boolean contains(int key, int value) {
    return beside(key, value) != NONE;
  }

  /** What is beside one number under another, or {@link IntTrie#NONE} if it is not there. */
  public int beside(int key, int value) {
    OrderedInts now = changed.get(key);
    if (now != null) {
      return now.get(value);
    }
    int code = atOutset(key);
    if (code >= NONE) {
      return code == value && value != NONE ? 0 : NONE;
    }
    return IntPool.beside(pool, code, value);
  }

  /** The first under a number, or {@link IntTrie#NONE}. */
  public int first(int key) {
    int only = only(key);
    return only == NONE ? at(key).first() : only;
  }

  /** The one that came after another under a number, or {@link IntTrie#NONE} after the last. */
  public int next(int key, int value) {
    return at(key).next(value);
  }

  /** All under a number, in order. */
  public IntStream stream(int key) {
    return at(key).keys();
  }

  /** With one more under a number, as the last; the same if it is there already. */
  public IntMultimap with(int key, int value) {
    OrderedInts now = changed.get(key);
    OrderedInts all = now == null ? ofColumns(atOutset(key)) : now;
    return all.contains(value) ? this : holding(key, all.with(value, 0), now == null);
  }

  /** Without one of those under a number; the same if it is not there. */
  public IntMultimap without(int key, int value) {
    OrderedInts now = changed.get(key);
    OrderedInts all = now == null ? ofColumns(atOutset(key)) : now;
    return all.contains(value) ? holding(key, all.without(value), now == null) : this;
  }

  /** With nothing under a number. */
  public IntMultimap without(int key) {
    return isEmpty(key) ? this : holding(key, OrderedInts.empty());
  }

  /** With these under a number, and nothing else. */
  public IntMultimap holding(int key, OrderedInts values) {
    return holding(key, values, changed.get(key) == null);
  }

  private IntMultimap holding(int key, OrderedInts values, boolean isNew) {
    if (changed.size() - large > Math.max(CHANGED, outset.length / 2)) {
      return renewed().holding(key, values);
    }
    boolean isAsAtOutset = values.size() == 0 && atOutset(key) == NONE;
    return new IntMultimap(
        outset,
        pool,
        isAsAtOutset ? changed.without(key) : changed.with(key, values, isNew),
        large);
  }

  private IntMultimap renewed() {
    IntMultimap known = renewed;
    if (known == null) {
      int[] keys = {outset.length};
      changed.forEach((values, key) -> keys[0] = Math.max(keys[0], key + 1));
      IntPool next = new IntPool(keys[0]);
      for (int key = 0; key < keys[0]; key++) {
        at(key).entries().forEach(entry -> next.add(entry.key(), entry.value()));
        next.end(key);
      }
      known = next.done();
      renewed = known;
    }
    return known;
  }
}
