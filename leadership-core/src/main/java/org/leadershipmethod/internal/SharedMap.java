package org.leadershipmethod.internal;

import com.google.common.collect.Iterators;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map of which a change gives another version, which shares with it all that stayed the same.
 *
 * <p>A tree by the hashes of the keys, up to 32 wide: to find a key, and to change one, costs the
 * few nodes on its way. The order of iteration is that of the hashes; whoever tells what stands
 * here puts it into an order first. Holds no null; immutable.
 *
 * @param <K> the keys
 * @param <V> what stands under them
 */
public final class SharedMap<K, V> extends AbstractMap<K, V> {

  private static final SharedMap<?, ?> EMPTY = new SharedMap<>(HashNode.EMPTY, 0);

  private final HashNode root;

  /** Counted only in place; final wherever somebody else has the map. */
  private int size;

  private SharedMap(HashNode root, int size) {
    this.root = root;
    this.size = size;
  }

  /** The map without keys. */
  @SuppressWarnings("unchecked") // nothing is in it
  public static <K, V> SharedMap<K, V> empty() {
    return (SharedMap<K, V>) EMPTY;
  }

  /** What stands in another map. */
  public static <K, V> SharedMap<K, V> from(Map<? extends K, ? extends V> other) {
    Owner owner = new Owner();
    SharedMap<K, V> all = empty();
    for (Map.Entry<? extends K, ? extends V> one : other.entrySet()) {
      all = all.plus(owner, one.getKey(), one.getValue());
    }
    return all;
  }

  /** The same with something under a key, in place of what stood there. */
  public SharedMap<K, V> plus(K key, V value) {
    return plus(null, key, value);
  }

  /**
   * The same with something under a key, in place of what stood there.
   *
   * @param owner who alone has this version, if it was made under that mark: then it is changed in
   *     place, and the one before is no more
   */
  public SharedMap<K, V> plus(@Nullable Owner owner, K key, V value) {
    HashNode.Change change = new HashNode.Change(owner);
    HashNode next = root.with(HashNode.hash(key), 0, key, value, change);
    int more = change.isNewKey ? size + 1 : size;
    if (next != root) {
      return new SharedMap<>(next, more);
    }
    size = more;
    return this;
  }

  /** The same without a key. */
  public SharedMap<K, V> minus(Object key) {
    HashNode next = root.without(HashNode.hash(key), 0, key);
    if (next == root) {
      return this;
    }
    return size == 1 ? empty() : new SharedMap<>(next, size - 1);
  }

  /** The same without some keys. */
  public SharedMap<K, V> minusAll(Collection<?> keys) {
    SharedMap<K, V> left = this;
    for (Object key : keys) {
      left = left.minus(key);
    }
    return left;
  }

  /** What stands under a key, or null. */
  @Override
  @SuppressWarnings("unchecked") // only values of V are put in
  public @Nullable V get(@Nullable Object key) {
    return key == null ? null : (V) root.get(HashNode.hash(key), key);
  }

  @Override
  public V getOrDefault(@Nullable Object key, V other) {
    V found = get(key);
    return found == null ? other : found;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new Entries();
  }

  private final class Entries extends AbstractSet<Map.Entry<K, V>> {

    @Override
    public int size() {
      return size;
    }

    @Override
    @SuppressWarnings("unchecked") // only what is of K and V is put in
    public Iterator<Map.Entry<K, V>> iterator() {
      return Iterators.transform(
          new HashWalk(root), slot -> new SimpleImmutableEntry<>((K) slot.key(), (V) slot.value()));
    }
  }
}
