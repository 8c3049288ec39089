package org.leadershipmethod.internal;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Objects;
import java.util.function.Function;

/**
 * Texts and the numbers they have, from 0 up, of which one more key gives another version.
 *
 * <p>What was there at the outset is found in one look, what came later by a few. A number that is
 * not needed any more can be given to another key, so that numbers do not grow with all that ever
 * was. Immutable.
 */
public final class Interned {

  /** What was there at the outset; not changed any more. */
  private final Interner outset;

  private final SharedMap<String, Integer> later;

  /** The keys of the numbers that were given later. */
  private final Trie<String> given;

  private final int size;

  private Interned(
      Interner outset, SharedMap<String, Integer> later, Trie<String> given, int size) {
    this.outset = outset;
    this.later = later;
    this.given = given;
    this.size = size;
  }

  /** The texts that have a number at the outset. */
  public Interned(Interner outset) {
    this(outset, SharedMap.empty(), Trie.empty(), outset.size());
  }

  /** The number that was never given so far; all below it were. */
  public int size() {
    return size;
  }

  /** The key that a number was given to last. */
  public String key(int number) {
    String last = given.get(number);
    return last != null ? last : outset.key(number);
  }

  /**
   * What is made of the key that a number was given to last.
   *
   * @param type what it is, always the same
   * @param naming makes it of the key
   */
  public <T> T named(int number, Class<T> type, Function<String, T> naming) {
    String last = given.get(number);
    return last != null ? naming.apply(last) : outset.named(number, type, naming);
  }

  /** Whether a number that is a key's in another version was given to the same one here. */
  public boolean hasStill(Interned other, int number) {
    return number < size && key(number).equals(other.key(number));
  }

  /**
   * The number of a key, or {@link IntTrie#NONE}; one that is not needed any more may still be
   * found under the key it was given to last.
   */
  public int indexOf(String key) {
    if (later.isEmpty()) {
      return outset.indexOf(key);
    }
    Integer number = later.get(key);
    return number != null ? number : atOutset(key);
  }

  private int atOutset(String key) {
    int number = outset.indexOf(key);
    return number == NONE || given.get(number) == null ? number : NONE;
  }

  /** With a number given to a key; the key that had it before loses it. */
  public Interned with(String key, int number) {
    return new Interned(
        outset,
        without(number).plus(key, number),
        given.with(number, key),
        Math.max(size, number + 1));
  }

  /** What came later, without the key that still has a number; it may have another by now. */
  private SharedMap<String, Integer> without(int number) {
    String last = given.get(number);
    return last != null && Objects.equals(later.get(last), number) ? later.minus(last) : later;
  }

  /** With a key that has a number in any case; the same if it has one already. */
  public Interned including(String key) {
    return indexOf(key) == NONE ? with(key, size) : this;
  }
}
