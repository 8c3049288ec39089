package org.leadershipmethod.organization;

import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.internal.IntTrie;

/**
 * Gives each key a number of its own, from 0 up in the order in which they are first met.
 *
 * <p>A hash table of plain numbers. Keys whose hashes crowd in one place go to a sorted map, so
 * that nobody can make it slow by choosing the ids of an import.
 *
 * <p>Changes as it is used, and is for one thread; {@link #interned} hands out a fixed copy.
 *
 * @param <K> what is numbered; with equality, a hash and an order that agree
 */
final class Interner<K> {

  /** How many places are tried before a key counts as crowded out. */
  private static final int TRIES = 64;

  /** Two to the 32nd over the golden ratio: spreads the hashes of ids that count up. */
  private static final int SPREAD = 0x9E3779B9;

  private final Comparator<? super K> order;
  private final Map<K, Integer> crowded;
  private @Nullable Object[] keys;
  private int size;

  /** One more than a key's number at each place taken, and 0 at each place free. */
  private int[] places;

  /** Starts without keys. */
  Interner(Comparator<? super K> order) {
    this(order, new TreeMap<>(order), new Object[8], 0, new int[16]);
  }

  private Interner(
      Comparator<? super K> order,
      Map<K, Integer> crowded,
      @Nullable Object[] keys,
      int size,
      int[] places) {
    this.order = order;
    this.crowded = crowded;
    this.keys = keys;
    this.size = size;
    this.places = places;
  }

  /** How many keys have a number. */
  int size() {
    return size;
  }

  /** The key that has a number. */
  @SuppressWarnings("unchecked") // only keys are put in
  K key(int index) {
    return (K) keys[index];
  }

  /** The number of a key, or {@link IntTrie#NONE} when it has none. */
  int indexOf(K key) {
    int place = placeOf(key);
    return place == NONE ? crowded.getOrDefault(key, NONE) : places[place] - 1;
  }

  /** The number of a key, given now if it had none. */
  int intern(K key) {
    int place = placeOf(key);
    int found = place == NONE ? crowded.getOrDefault(key, NONE) : places[place] - 1;
    return found == NONE ? added(key, place) : found;
  }

  private int added(K key, int place) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    put(size, place);
    if (++size * 2 > places.length) {
      spread(new int[places.length * 2]);
    }
    return size - 1;
  }

  private void put(int index, int place) {
    if (place == NONE) {
      crowded.put(key(index), index);
    } else {
      places[place] = index + 1;
    }
  }

  private void spread(int[] free) {
    places = free;
    crowded.clear();
    for (int i = 0; i < size; i++) {
      put(i, freePlace(key(i)));
    }
  }

  private int freePlace(K key) {
    int mask = places.length - 1;
    int first = firstPlace(key, mask);
    for (int i = 0; i < TRIES; i++) {
      if (places[(first + i) & mask] == 0) {
        return (first + i) & mask;
      }
    }
    return NONE;
  }

  private static int firstPlace(Object key, int mask) {
    int hash = key.hashCode();
    int spread = (hash ^ (hash >>> 15)) * SPREAD;
    return ((spread ^ (spread >>> 16)) * SPREAD) >>> Integer.numberOfLeadingZeros(mask);
  }

  /** Where a key is or would be put; {@link IntTrie#NONE} when it is crowded out. */
  private int placeOf(K key) {
    int mask = places.length - 1;
    int first = firstPlace(key, mask);
    for (int i = 0; i < TRIES; i++) {
      int place = (first + i) & mask;
      if (places[place] == 0 || key.equals(keys[places[place] - 1])) {
        return place;
      }
    }
    return NONE;
  }

  /** The keys and their numbers, as they are now. */
  Interned<K> interned() {
    return fixed(sorted(), Arrays.copyOf(keys, size), places.clone());
  }

  /** The keys as they are now with other numbers: at the place of its number stands the new one. */
  Interned<K> renumbered(int[] numbers) {
    Object[] moved = new Object[size];
    for (int i = 0; i < size; i++) {
      moved[numbers[i]] = keys[i];
    }
    Map<K, Integer> aside = sorted();
    aside.replaceAll((key, index) -> numbers[index]);
    return fixed(
        aside, moved, Arrays.stream(places).map(p -> p == 0 ? 0 : numbers[p - 1] + 1).toArray());
  }

  private Map<K, Integer> sorted() {
    Map<K, Integer> copy = new TreeMap<>(order);
    copy.putAll(crowded);
    return copy;
  }

  private Interned<K> fixed(Map<K, Integer> aside, @Nullable Object[] fixedKeys, int[] taken) {
    return new Interned<>(new Interner<>(order, aside, fixedKeys, size, taken), order);
  }
}
