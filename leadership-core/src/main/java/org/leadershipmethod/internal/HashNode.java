package org.leadershipmethod.internal;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of a {@link SharedMap}: for each slot a key with its value, or a node below.
 *
 * <p>Five bits of the hash choose the slot, and the next five in the node below. Where all bits are
 * used up, keys of one hash stand side by side. A node below holds two keys at least, so that the
 * same keys always make the same tree. Only its {@link Owner} changes a node in place, before
 * anybody else has it.
 */
final class HashNode {

  private static final int BITS = 5;
  private static final int MASK = (1 << BITS) - 1;

  /** A shift at which no bits are left. */
  private static final int DEEPEST = 35;

  static final HashNode EMPTY = new HashNode(null, 0, new Object[0]);

  /** Who may change it in place; nobody, mostly. */
  private final @Nullable Owner owner;

  /** Which slots are there; meaningless where no bits are left. */
  private int slots;

  /** A key and its value for each slot; null and the node below where there is one. */
  private @Nullable Object[] parts;

  private HashNode(@Nullable Owner owner, int slots, @Nullable Object[] parts) {
    this.owner = owner;
    this.slots = slots;
    this.parts = parts;
  }

  /** Who makes a change, and what came of it beside the node. */
  static final class Change {

    final @Nullable Owner owner;
    boolean isNewKey = false;

    Change(@Nullable Owner owner) {
      this.owner = owner;
    }
  }

  /** Hash codes of texts that count up lie close together: spread over all bits. */
  static int hash(Object key) {
    int mixed = key.hashCode() * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }

  int size() {
    return parts.length / 2;
  }

  Object key(int place) {
    return requireNonNull(parts[2 * place], "key");
  }

  Object value(int place) {
    return requireNonNull(parts[2 * place + 1], "value");
  }

  /** The node below at a place; null where a key stands. */
  @Nullable HashNode below(int place) {
    return parts[2 * place] == null ? (HashNode) parts[2 * place + 1] : null;
  }

  @Nullable Object get(int hash, Object key) {
    HashNode node = this;
    for (int shift = 0; shift < DEEPEST; shift += BITS) {
      int bit = 1 << ((hash >>> shift) & MASK);
      if ((node.slots & bit) == 0) {
        return null;
      }
      int at = 2 * node.placeOf(bit);
      Object there = node.parts[at];
      if (there != null) {
        return there.equals(key) ? node.parts[at + 1] : null;
      }
      node = (HashNode) requireNonNull(node.parts[at + 1]);
    }
    int place = node.search(key);
    return place < 0 ? null : node.value(place);
  }

  private int placeOf(int bit) {
    return Integer.bitCount(slots & (bit - 1));
  }

  private int search(Object key) {
    for (int place = 0; place < size(); place++) {
      if (key(place).equals(key)) {
        return place;
      }
    }
    return -1;
  }

  /** This with something under a key; this itself if it stays, or was changed in place. */
  HashNode with(int hash, int shift, Object key, Object value, Change change) {
    if (shift >= DEEPEST) {
      return withSideBySide(key, value, change);
    }
    int bit = 1 << ((hash >>> shift) & MASK);
    int place = placeOf(bit);
    if ((slots & bit) == 0) {
      change.isNewKey = true;
      return changed(slots | bit, inserted(place, key, value), change.owner);
    }
    HashNode below = below(place);
    if (below != null) {
      HashNode next = below.with(hash, shift + BITS, key, value, change);
      return next == below ? this : replacing(place, null, next, change.owner);
    } else if (key(place).equals(key)) {
      return replacing(place, key(place), value, change.owner);
    }
    change.isNewKey = true;
    HashNode both = both(shift + BITS, key(place), value(place), hash, key, value, change.owner);
    return replacing(place, null, both, change.owner);
  }

  private HashNode withSideBySide(Object key, Object value, Change change) {
    int place = search(key);
    if (place >= 0) {
      return replacing(place, key(place), value, change.owner);
    }
    change.isNewKey = true;
    return changed(0, inserted(size(), key, value), change.owner);
  }

  private HashNode replacing(int place, @Nullable Object key, Object value, @Nullable Owner by) {
    if (parts[2 * place] == key && parts[2 * place + 1] == value) {
      return this;
    } else if (by != null && by == owner) {
      parts[2 * place] = key;
      parts[2 * place + 1] = value;
      return this;
    }
    return new HashNode(by, slots, replaced(place, key, value));
  }

  private HashNode changed(int newSlots, @Nullable Object[] newParts, @Nullable Owner by) {
    if (by == null || by != owner) {
      return new HashNode(by, newSlots, newParts);
    }
    slots = newSlots;
    parts = newParts;
    return this;
  }

  /** Two keys that fell into one slot; goes down while their hashes agree. */
  private static HashNode both(
      int shift,
      Object first,
      Object firstValue,
      int hash,
      Object key,
      Object value,
      @Nullable Owner by) {
    HashNode one = EMPTY.with(hash(first), shift, first, firstValue, new Change(by));
    return one.with(hash, shift, key, value, new Change(by));
  }

  /** This without a key; this itself if it is not there. */
  HashNode without(int hash, int shift, Object key) {
    int bit = shift >= DEEPEST ? 0 : 1 << ((hash >>> shift) & MASK);
    if (shift < DEEPEST && (slots & bit) == 0) {
      return this;
    }
    int place = shift >= DEEPEST ? search(key) : placeOf(bit);
    HashNode below = place < 0 ? null : below(place);
    if (below != null) {
      HashNode next = below.without(hash, shift + BITS, key);
      return next == below ? this : withBelow(place, next);
    }
    return place >= 0 && key(place).equals(key)
        ? new HashNode(null, slots & ~bit, removed(place))
        : this;
  }

  /** A node below that holds one key alone is that key here. */
  private HashNode withBelow(int place, HashNode next) {
    return next.size() == 1 && next.below(0) == null
        ? new HashNode(null, slots, replaced(place, next.key(0), next.value(0)))
        : new HashNode(null, slots, replaced(place, null, next));
  }

  private @Nullable Object[] replaced(int place, @Nullable Object key, Object value) {
    @Nullable Object[] copy = parts.clone();
    copy[2 * place] = key;
    copy[2 * place + 1] = value;
    return copy;
  }

  private @Nullable Object[] inserted(int place, Object key, Object value) {
    @Nullable Object[] longer = new Object[parts.length + 2];
    System.arraycopy(parts, 0, longer, 0, 2 * place);
    longer[2 * place] = key;
    longer[2 * place + 1] = value;
    System.arraycopy(parts, 2 * place, longer, 2 * place + 2, parts.length - 2 * place);
    return longer;
  }

  private @Nullable Object[] removed(int place) {
    @Nullable Object[] shorter = new Object[parts.length - 2];
    System.arraycopy(parts, 0, shorter, 0, 2 * place);
    System.arraycopy(parts, 2 * place + 2, shorter, 2 * place, shorter.length - 2 * place);
    return shorter;
  }
}
