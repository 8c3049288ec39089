package org.leadershipmethod.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.AbstractIterator;
import org.jspecify.annotations.Nullable;

/** Goes through a tree of hashes from slot to slot. */
final class HashWalk extends AbstractIterator<HashWalk.Slot> {

  /**
   * A key, and what stands under it.
   *
   * @param key the key
   * @param value what stands under it
   */
  record Slot(Object key, Object value) {}

  /** The nodes above, and where to go on in each; most maps are one node. */
  private HashNode @Nullable [] nodes;

  private int[] places = {};
  private int depth = 0;
  private HashNode node;
  private int at = 0;

  HashWalk(HashNode root) {
    node = root;
  }

  @Override
  protected @Nullable Slot computeNext() {
    while (at == node.size() && depth > 0) {
      up();
    }
    if (at == node.size()) {
      return endOfData();
    }
    for (HashNode below = node.below(at); below != null; below = node.below(at)) {
      down(below);
    }
    Slot one = new Slot(node.key(at), node.value(at));
    at++;
    return one;
  }

  private void up() {
    depth--;
    node = requireNonNull(nodes)[depth];
    at = places[depth];
  }

  private void down(HashNode below) {
    if (nodes == null) {
      nodes = new HashNode[HashNode.LEVELS];
      places = new int[HashNode.LEVELS];
    }
    nodes[depth] = node;
    places[depth] = at + 1;
    depth++;
    node = below;
    at = 0;
  }
}
