package org.leadershipmethod.internal;

import java.util.Arrays;

/** A forest while it changes: the columns of the next version. Knows nodes, with the top as 0. */
final class ForestChange {

  private static final int TOP = 0;

  int size;
  IntTrie parents;
  IntTrie heights;
  IntTrie jumps;
  IntMultimap children;
  OrderedInts free;

  ForestChange(
      int size,
      IntTrie parents,
      IntTrie heights,
      IntTrie jumps,
      IntMultimap children,
      OrderedInts free) {
    this.size = size;
    this.parents = parents;
    this.heights = heights;
    this.jumps = jumps;
    this.children = children;
    this.free = free;
  }

  /** The columns of a forest numbered from top to bottom. */
  static ForestChange outset(int[] parentNumbers) {
    int nodes = parentNumbers.length + 1;
    int[] parents = new int[nodes];
    int[] heights = new int[nodes];
    int[] jumps = new int[nodes];
    for (int node = 1; node < nodes; node++) {
      int parent = parentNumbers[node - 1] + 1;
      parents[node] = parent;
      heights[node] = heights[parent] + 1;
      int far = jumps[parent];
      jumps[node] =
          jumpsFar(heights[parent], heights[far], heights[jumps[far]]) ? jumps[far] : parent;
    }
    parents[TOP] = IntTrie.NONE;
    return new ForestChange(
        nodes - 1,
        IntTrie.of(parents),
        IntTrie.of(heights),
        IntTrie.of(jumps),
        below(parents),
        OrderedInts.empty());
  }

  private static IntMultimap below(int[] parents) {
    int[] nodes = new int[parents.length];
    Arrays.setAll(nodes, node -> node);
    return IntMultimap.of(nodes.length, Grouping.of(parents, nodes.length), node -> node, nodes);
  }

  /** Two jumps of equal length are followed by one over both: so the way up has few jumps. */
  private static boolean jumpsFar(int height, int far, int farther) {
    return height - far == far - farther;
  }

  ForestChange add(int node, int parent) {
    size++;
    free = free.without(node - 1);
    children = children.with(parent, node);
    hang(node, parent);
    return this;
  }

  ForestChange remove(int node) {
    size--;
    free = free.with(node - 1, 0);
    children = children.without(parents.get(node), node).without(node);
    parents = parents.with(node, IntTrie.NONE);
    return this;
  }

  ForestChange move(int node, int parent) {
    children = children.without(parents.get(node), node).with(parent, node);
    hang(node, parent);
    Forest.preorder(children, parents, node)
        .skip(1)
        .forEach(lower -> hang(lower, parents.get(lower)));
    return this;
  }

  private void hang(int node, int parent) {
    int far = jumps.get(parent);
    int farther = jumps.get(far);
    boolean jumpsFar = jumpsFar(heights.get(parent), heights.get(far), heights.get(farther));
    parents = parents.with(node, parent);
    heights = heights.with(node, heights.get(parent) + 1);
    jumps = jumps.with(node, jumpsFar ? farther : parent);
  }
}
