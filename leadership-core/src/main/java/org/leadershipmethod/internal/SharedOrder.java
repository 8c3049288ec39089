package org.leadershipmethod.internal;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map in the order of its keys, of which a change gives another version, which shares with it all
 * that stayed the same.
 *
 * <p>A {@link SharedList} in which places are found by halving. Holds no null; immutable.
 *
 * @param <K> the keys, which have an order
 * @param <V> what stands under them
 */
public final class SharedOrder<K extends Comparable<? super K>, V> extends AbstractMap<K, V> {

  private static final SharedOrder<?, ?> EMPTY =
      new SharedOrder<String, Object>(SharedList.empty());

  private final SharedList<Map.Entry<K, V>> entries;

  private SharedOrder(SharedList<Map.Entry<K, V>> entries) {
    this.entries = entries;
  }

  /** The map without keys. */
  @SuppressWarnings("unchecked") // nothing is in it
  public static <K extends Comparable<? super K>, V> SharedOrder<K, V> empty() {
    return (SharedOrder<K, V>) EMPTY;
  }

  /** The same with something under a key, in place of what stood there. */
  public SharedOrder<K, V> plus(K key, V value) {
    Map.Entry<K, V> one = new SimpleImmutableEntry<>(key, value);
    int place = placeOf(key);
    return new SharedOrder<>(
        isAt(place, key) ? entries.with(place, one) : entries.plus(place, one));
  }

  /** The same without a key; this itself if it is not there. */
  public SharedOrder<K, V> minus(K key) {
    int place = placeOf(key);
    return isAt(place, key) ? new SharedOrder<>(entries.minus(place)) : this;
  }

  /** How many keys are less than this one. */
  private int placeOf(K key) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).getKey().compareTo(key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean isAt(int place, K key) {
    return place < entries.size() && entries.get(place).getKey().compareTo(key) == 0;
  }

  /** The first key, with what stands there; null where there is none. */
  public Map.@Nullable Entry<K, V> first() {
    return entries.isEmpty() ? null : entries.get(0);
  }

  /** The last key, with what stands there; null where there is none. */
  public Map.@Nullable Entry<K, V> last() {
    return entries.isEmpty() ? null : entries.get(entries.size() - 1);
  }

  /** What stands under keys that are less than this one, in their order. */
  public Stream<V> before(K key) {
    return entries.stream().limit(placeOf(key)).map(Map.Entry::getValue);
  }

  /** What stands under this key and those that come after it, in their order. */
  public Stream<V> from(K key) {
    return IntStream.range(placeOf(key), entries.size()).mapToObj(at -> entries.get(at).getValue());
  }

  /** The same up to a key, and with it. */
  public SharedOrder<K, V> upTo(K key) {
    SharedOrder<K, V> some = this;
    for (Map.Entry<K, V> last = last();
        last != null && last.getKey().compareTo(key) > 0;
        last = some.last()) {
      some = some.minus(last.getKey());
    }
    return some;
  }

  /** What stands under the keys, the last first. */
  public Stream<V> backwards() {
    int last = entries.size() - 1;
    return IntStream.rangeClosed(0, last).mapToObj(at -> entries.get(last - at).getValue());
  }

  /** What stands under a key, or null. */
  @Override
  @SuppressWarnings("unchecked") // whatever is asked for is compared with keys
  public @Nullable V get(@Nullable Object key) {
    if (key == null) {
      return null;
    }
    int place = placeOf((K) key);
    return isAt(place, (K) key) ? entries.get(place).getValue() : null;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return entries.size();
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<K, V>> {

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return Collections.unmodifiableList(entries).iterator();
    }
  }
}
