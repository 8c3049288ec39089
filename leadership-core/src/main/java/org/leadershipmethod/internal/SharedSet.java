package org.leadershipmethod.internal;

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

  private static final SharedSet<?> EMPTY = new SharedSet<>(SharedMap.empty());

  private final SharedMap<E, Boolean> there;

  private SharedSet(SharedMap<E, Boolean> there) {
    this.there = there;
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
    return of(there.plus(one, Boolean.TRUE));
  }

  /** The same with some more; this itself if all are there. */
  public SharedSet<E> plusAll(Collection<? extends E> more) {
    Owner owner = new Owner();
    SharedMap<E, Boolean> all = there;
    for (E one : more) {
      all = all.plus(owner, one, Boolean.TRUE);
    }
    return of(all);
  }

  /** The same without one; this itself if it is not there. */
  public SharedSet<E> minus(Object one) {
    return of(there.minus(one));
  }

  /** The same without some; this itself if none is there. */
  public SharedSet<E> minusAll(Collection<?> some) {
    return of(there.minusAll(some));
  }

  @SuppressWarnings("ReferenceEquality") // whether it is the same version
  private SharedSet<E> of(SharedMap<E, Boolean> next) {
    return next == there ? this : new SharedSet<>(next);
  }

  @Override
  public boolean contains(@Nullable Object one) {
    return there.containsKey(one);
  }

  @Override
  public int size() {
    return there.size();
  }

  @Override
  public Iterator<E> iterator() {
    return there.keySet().iterator();
  }
}
