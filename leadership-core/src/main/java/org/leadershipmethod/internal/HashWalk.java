package org.leadershipmethod.internal;

import com.google.common.collect.AbstractIterator;
import java.util.ArrayDeque;
import java.util.Deque;
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

  /** The nodes above, and where to go on in each; five hold more keys than most maps have. */
  private final Deque<HashNode> nodes = new ArrayDeque<>(5);

  private final Deque<Integer> places = new ArrayDeque<>(5);
  private HashNode node;
  private int at = 0;

  HashWalk(HashNode root) {
    node = root;
  }

  @Override
  protected @Nullable Slot computeNext() {
    while (at == node.size() && !nodes.isEmpty()) {
      node = nodes.pop();
      at = places.pop();
    }
    if (at == node.size()) {
      return endOfData();
    }
    for (HashNode below = node.below(at); below != null; below = node.below(at)) {
      nodes.push(node);
      places.push(at + 1);
      node = below;
      at = 0;
    }
    Slot one = new Slot(node.key(at), node.value(at));
    at++;
    return one;
  }
}
