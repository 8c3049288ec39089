package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Comparator;
import java.util.Objects;
import org.leadershipmethod.internal.IntTrie;
import org.leadershipmethod.internal.Trie;
import org.pcollections.TreePMap;

/**
 * Keys and the numbers they have, from 0 up, of which one more key gives another version.
 *
 * <p>What was there at the outset is found by its hash, what came later by its order. A number that
 * is not needed any more can be given to another key, so that numbers do not grow with all that
 * ever was. Immutable.
 *
 * @param <K> what is numbered
 */
final class Interned<K> {

  /** What was there at the outset; not changed any more. */
  private final Interner<K> outset;

  private final TreePMap<K, Integer> later;

  /** The keys of the numbers that were given later. */
  private final Trie<K> given;

  private final int size;

  private Interned(Interner<K> outset, TreePMap<K, Integer> later, Trie<K> given, int size) {
    this.outset = outset;
    this.later = later;
    this.given = given;
    this.size = size;
  }

  Interned(Interner<K> outset, Comparator<? super K> order) {
    this(outset, TreePMap.empty(order), Trie.empty(), outset.size());
  }

  /** The number that was never given so far; all below it were. */
  int size() {
    return size;
  }

  /** The key that a number was given to last. */
  K key(int number) {
    K last = given.get(number);
    return last != null ? last : outset.key(number);
  }

  /**
   * The number of a key, or {@link IntTrie#NONE}; one that is not needed any more may still be
   * found under the key it was given to last.
   */
  int indexOf(K key) {
    if (later.isEmpty()) {
      return outset.indexOf(key);
    }
    Integer number = later.get(key);
    return number != null ? number : atOutset(key);
  }

  private int atOutset(K key) {
    int number = outset.indexOf(key);
    return number == NONE || given.get(number) == null ? number : NONE;
  }

  /** With a number given to a key; the key that had it before loses it. */
  Interned<K> with(K key, int number) {
    return new Interned<>(
        outset,
        without(number).plus(key, number),
        given.with(number, key),
        Math.max(size, number + 1));
  }

  /** What came later, without the key that still has a number; it may have another by now. */
  private TreePMap<K, Integer> without(int number) {
    K last = given.get(number);
    boolean stillHasIt = last != null && Objects.equals(later.get(last), number);
    return stillHasIt ? later.minus(last) : later;
  }

  /** With a key that has a number in any case; the same if it has one already. */
  Interned<K> including(K key) {
    return indexOf(key) == NONE ? with(key, size) : this;
  }
}
