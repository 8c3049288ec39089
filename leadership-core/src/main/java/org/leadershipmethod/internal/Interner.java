package org.leadershipmethod.internal;

import static java.util.Objects.requireNonNull;
import static org.leadershipmethod.internal.IntTrie.NONE;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Gives each text a number of its own, from 0 up in the order in which they are first met.
 *
 * <p>A hash table of plain numbers. Keys whose hashes crowd in one place go to a sorted map, so
 * that nobody can make it slow by choosing the ids of an import.
 *
 * <p>Changes as it is used, and is for one thread; {@link #interned} hands out a fixed copy.
 */
public final class Interner {

  /** How many places are tried before a key counts as crowded out. */
  private static final int TRIES = 64;

  /** Two to the 32nd over the golden ratio: spreads the hashes of ids that count up. */
  private static final int SPREAD = 0x9E3779B9;

  private final Map<String, Integer> crowded;

  /** The hashes of the keys, which saves making them again; null once nothing is added. */
  private final @Nullable IntColumn hashes;

  private @Nullable String[] keys;
  private int size;

  /** What was made of the keys that somebody asked for, by their numbers. */
  private @Nullable Object @Nullable [] named;

  /**
   * At each place taken one more than a key's number, in as many bits as tell places apart, with
   * the other bits of the key's hash above it: most other keys are told apart by these without a
   * look at them. 0 at each place free.
   */
  private int[] places;

  /** Starts without keys. */
  public Interner() {
    this.crowded = new TreeMap<>();
    this.hashes = new IntColumn();
    this.keys = new String[8];
    this.places = new int[16];
  }

  /** A fixed copy, which is not added to. */
  private Interner(Interner other, @Nullable String[] keys, int[] places) {
    this.crowded = new TreeMap<>(other.crowded);
    this.hashes = null;
    this.keys = keys;
    this.size = other.size;
    this.places = places;
  }

  /** How many keys have a number. */
  public int size() {
    return size;
  }

  /** The key that has a number. */
  public String key(int index) {
    return requireNonNull(keys[index], "key");
  }

  /**
   * What is made of the key that has a number, such as an id; made once and kept. For a fixed copy.
   *
   * @param type what it is, always the same
   * @param naming makes it of the key
   */
  <T> T named(int index, Class<T> type, Function<String, T> naming) {
    Object[] all = named;
    if (all == null) {
      all = new Object[size];
      named = all;
    }
    Object known = all[index];
    if (type.isInstance(known)) {
      return type.cast(known);
    }
    T made = naming.apply(key(index));
    // whoever comes at the same moment makes one that is equal
    all[index] = made;
    return made;
  }

  /** The number of a key, or {@link IntTrie#NONE} when it has none. */
  public int indexOf(String key) {
    return indexOf(key, placeOf(key, hash(key)));
  }

  private int indexOf(String key, int place) {
    return place == NONE ? crowded.getOrDefault(key, NONE) : indexAt(place);
  }

  /** The number of the key at a place, or NONE where it is free. */
  private int indexAt(int place) {
    return (places[place] & (places.length - 1)) - 1;
  }

  /** The number of a key, given now if it had none. */
  public int intern(String key) {
    int hash = hash(key);
    int place = placeOf(key, hash);
    int found = indexOf(key, place);
    return found == NONE ? added(key, hash, place) : found;
  }

  private int added(String key, int hash, int place) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size] = key;
    requireNonNull(hashes, "hashes").add(hash);
    put(size, place, hash);
    if (++size * 2 > places.length) {
      spread(hashes, new int[places.length * 2]);
    }
    return size - 1;
  }

  private void put(int index, int place, int hash) {
    if (place == NONE) {
      crowded.put(key(index), index);
    } else {
      places[place] = otherBits(hash) | (index + 1);
    }
  }

  /** The bits of a hash that do not say where it would be put, above those of a number. */
  private int otherBits(int hash) {
    return hash << (Integer.SIZE - Integer.numberOfLeadingZeros(places.length - 1));
  }

  private void spread(IntColumn known, int[] free) {
    places = free;
    crowded.clear();
    for (int i = 0; i < size; i++) {
      put(i, freePlace(known.get(i)), known.get(i));
    }
  }

  private int freePlace(int hash) {
    int mask = places.length - 1;
    int first = hash >>> Integer.numberOfLeadingZeros(mask);
    for (int i = 0; i < TRIES; i++) {
      if (places[(first + i) & mask] == 0) {
        return (first + i) & mask;
      }
    }
    return NONE;
  }

  private static int hash(String key) {
    int hash = key.hashCode();
    int spread = (hash ^ (hash >>> 15)) * SPREAD;
    return (spread ^ (spread >>> 16)) * SPREAD;
  }

  /** Where a key is or would be put; {@link IntTrie#NONE} when it is crowded out. */
  private int placeOf(String key, int hash) {
    int mask = places.length - 1;
    int first = hash >>> Integer.numberOfLeadingZeros(mask);
    int otherBits = otherBits(hash);
    for (int i = 0; i < TRIES; i++) {
      int place = (first + i) & mask;
      int there = places[place];
      if (there == 0 || ((there & ~mask) == otherBits && key.equals(keys[(there & mask) - 1]))) {
        return place;
      }
    }
    return NONE;
  }

  /** The keys and their numbers, as they are now. */
  public Interned interned() {
    return new Interned(new Interner(this, Arrays.copyOf(keys, size), places.clone()));
  }

  /** The keys as they are now with other numbers: at the place of its number stands the new one. */
  public Interned renumbered(int[] numbers) {
    @Nullable String[] moved = new String[size];
    for (int i = 0; i < size; i++) {
      moved[numbers[i]] = keys[i];
    }
    int[] taken = new int[places.length];
    for (int i = 0; i < taken.length; i++) {
      int otherBits = places[i] & ~(places.length - 1);
      taken[i] = places[i] == 0 ? 0 : otherBits | (numbers[indexAt(i)] + 1);
    }
    Interner copy = new Interner(this, moved, taken);
    copy.crowded.replaceAll((key, index) -> numbers[index]);
    return new Interned(copy);
  }
}
