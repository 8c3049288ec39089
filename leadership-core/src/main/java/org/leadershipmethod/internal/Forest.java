package org.leadershipmethod.internal;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which number stands below which: trees of numbers from 0 up, with an order from side to side.
 *
 * <p>A forest made at once is numbered from top to bottom, so that what is below a number is a
 * range, and one comparison answers for it. After a change each number knows its height and one
 * number far above it, chosen so that the way up to any height takes few jumps. Nothing here goes
 * down a tree by calling itself. A change gives another version. Immutable.
 */
public final class Forest {

  /** The forest without trees. */
  public static final Forest EMPTY = ofPreorder(new int[0]);

  /** Stands above all roots. A number is here under the one after it, to leave room for this. */
  private static final int TOP = 0;

  private final int size;
  private final IntTrie parents;
  private final IntTrie heights;
  private final IntTrie jumps;
  private final IntMultimap children;
  private final OrderedInts free;

  /** The number after the last one below each, while all are numbered from top to bottom. */
  private final int @Nullable [] ends;

  Forest(ForestChange change, int @Nullable [] ends) {
    this.size = change.size;
    this.parents = change.parents;
    this.heights = change.heights;
    this.jumps = change.jumps;
    this.children = change.children;
    this.free = change.free;
    this.ends = ends;
  }

  /**
   * A forest made at once.
   *
   * @param parents the number above each, or {@link IntTrie#NONE}; each number comes right after
   *     the last one below its predecessor at its side, and after the number above it if there is
   *     none
   */
  public static Forest ofPreorder(int[] parents) {
    return new Forest(ForestChange.outset(parents), ends(parents));
  }

  private static int[] ends(int[] parents) {
    int[] ends = new int[parents.length];
    for (int i = parents.length - 1; i >= 0; i--) {
      ends[i] = Math.max(ends[i], i + 1);
      if (parents[i] != NONE) {
        ends[parents[i]] = Math.max(ends[parents[i]], ends[i]);
      }
    }
    return ends;
  }

  ForestChange change() {
    return new ForestChange(size, parents, heights, jumps, children, free);
  }

  /** How many numbers stand in it. */
  public int size() {
    return size;
  }

  /** Whether a number stands in it. */
  public boolean contains(int number) {
    return parents.get(number + 1) != NONE;
  }

  /** The first of the numbers that were taken out and not put in again, or {@link IntTrie#NONE}. */
  public int firstFree() {
    return free.first();
  }

  /** The number right above, or {@link IntTrie#NONE} for a root. */
  public int parent(int number) {
    return parents.get(number + 1) - 1;
  }

  /** How many numbers are above. */
  public int depth(int number) {
    return heights.get(number + 1) - 1;
  }

  /** The numbers right below, in order. */
  public IntStream children(int number) {
    return children.stream(number + 1).map(node -> node - 1);
  }

  /** How many numbers are right below. */
  public int childCount(int number) {
    return children.size(number + 1);
  }

  /** The roots, in order. */
  public IntStream roots() {
    return children(TOP - 1);
  }

  /**
   * The number after one in the line of all below a number, each before those below it; {@link
   * IntTrie#NONE} after the last.
   */
  public int next(int number, int top) {
    if (ends != null) {
      return number + 1 < ends[top] ? number + 1 : NONE;
    }
    return Math.max(after(number + 1, children, parents, top + 1) - 1, NONE);
  }

  /** All numbers, each before those below it. */
  public IntStream all() {
    return ends != null ? IntStream.range(0, size) : preorder(TOP).skip(1).map(node -> node - 1);
  }

  /** A number and those below it, each before those below it. */
  public IntStream subtree(int number) {
    return ends != null
        ? IntStream.range(number, ends[number])
        : preorder(number + 1).map(node -> node - 1);
  }

  private IntStream preorder(int top) {
    return preorder(children, parents, top);
  }

  /** A node and those below it, each before those below it. */
  static IntStream preorder(IntMultimap children, IntTrie parents, int top) {
    return IntStream.iterate(
        top, node -> node != NONE, node -> after(node, children, parents, top));
  }

  private static int after(int node, IntMultimap children, IntTrie parents, int top) {
    int next = children.first(node);
    for (int at = node; next == NONE && at != top; at = parents.get(at)) {
      next = children.next(parents.get(at), at);
    }
    return next;
  }

  /** Whether one number stands below another. */
  public boolean isBelow(int lower, int higher) {
    if (ends != null) {
      return higher < lower && lower < ends[higher];
    }
    return lower != higher && above(lower + 1, heights.get(higher + 1)) == higher + 1;
  }

  private int above(int from, int height) {
    int node = from;
    while (heights.get(node) > height) {
      int far = jumps.get(node);
      node = heights.get(far) >= height ? far : parents.get(node);
    }
    return node;
  }

  /** The numbers from one down to another below it, with both. */
  public int[] pathDown(int higher, int lower) {
    int[] path = new int[depth(lower) - depth(higher) + 1];
    int at = lower;
    for (int i = path.length - 1; i >= 0; i--) {
      path[i] = at;
      at = parent(at);
    }
    return path;
  }

  /** With a number that was not in it, as the last below another or among the roots. */
  public Forest with(int number, int parent) {
    return new Forest(change().add(number + 1, parent + 1), null);
  }

  /** With a number and all below it under another, as the last; costs as many as are below. */
  public Forest moved(int number, int parent) {
    return new Forest(change().move(number + 1, parent + 1), null);
  }

  /** Without a number; those right below it come below another, as the last. */
  public Forest merged(int number, int into) {
    ForestChange change = change();
    Arrays.stream(children(number).toArray()).forEach(child -> change.move(child + 1, into + 1));
    return new Forest(change.remove(number + 1), null);
  }
}
