package org.leadershipmethod.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A set of which a change gives another version, which shares with it all that stayed the same.
 *
 * <p>The order of iteration is that of the hashes. Holds no null; immutable.
 *
 * @param <E> what is in it
 */
public final class SharedSet<E> extends AbstractSet<E> {

  private static final SharedSet<?> EMPTY = new SharedSet<>(HashNode.EMPTY, 0);

  /** Each one under itself. */
  private final HashNode root;

  private final int size;

  private SharedSet(HashNode root, int size) {
    this.root = root;
    this.size = size;
  }

  /** The set of nothing. */
  @SuppressWarnings("unchecked") // nothing is in it
  public static <E> SharedSet<E> empty() {
    return (SharedSet<E>) EMPTY;
  }

  /** The set of these. */
  public static <E> SharedSet<E> from(Collection<? extends E> all) {
    return SharedSet.<E>empty().plusAll(all);
  }

  /** The set of one. */
  public static <E> SharedSet<E> singleton(E one) {
    return SharedSet.<E>empty().plus(one);
  }

  /** The same with one more; this itself if it is there. */
  public SharedSet<E> plus(E one) {
    return plusAll(ImmutableList.of(one));
  }

  /** The same with some more; this itself if all are there. */
  public SharedSet<E> plusAll(Collection<? extends E> more) {
    HashNode.Change change = new HashNode.Change(more.size() > 1 ? new Owner() : null);
    HashNode all = root;
    int count = size;
    for (E one : more) {
      if (all.get(HashNode.hash(one), one) == null) {
        all = all.with(HashNode.hash(one), 0, one, one, change);
        count++;
      }
    }
    return count == size ? this : new SharedSet<>(all, count);
  }

  /** The same without one; this itself if it is not there. */
  public SharedSet<E> minus(Object one) {
    return minusAll(ImmutableList.of(one));
  }

  /** The same without some; this itself if none is there. */
  public SharedSet<E> minusAll(Collection<?> some) {
    HashNode left = root;
    int count = size;
    for (Object one : some) {
      if (left.get(HashNode.hash(one), one) != null) {
        left = left.without(HashNode.hash(one), 0, one);
        count--;
      }
    }
    if (count == size) {
      return this;
    }
    return count == 0 ? empty() : new SharedSet<>(left, count);
  }

  @Override
  public boolean contains(@Nullable Object one) {
    return one != null && root.get(HashNode.hash(one), one) != null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  @SuppressWarnings("unchecked") // only what is of E is put in
  public Iterator<E> iterator() {
    return Iterators.transform(new HashWalk(root), slot -> (E) slot.key());
  }
}
