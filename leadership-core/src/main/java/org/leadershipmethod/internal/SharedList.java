package org.leadershipmethod.internal;

import com.google.common.collect.AbstractIterator;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import org.jspecify.annotations.Nullable;

/**
 * A list of which a change anywhere gives another version, which shares with it all that stayed the
 * same.
 *
 * <p>A balanced tree over chunks: to find a place, to put something in there or to take it out
 * costs a chunk and the nodes above it. Holds no null; immutable.
 *
 * @param <E> what is in it
 */
public final class SharedList<E> extends AbstractList<E> {

  private static final SharedList<?> EMPTY = new SharedList<>(null);

  private final @Nullable Chunks root;

  private SharedList(@Nullable Chunks root) {
    this.root = root;
  }

  /** The list of nothing. */
  @SuppressWarnings("unchecked") // nothing is in it
  public static <E> SharedList<E> empty() {
    return (SharedList<E>) EMPTY;
  }

  /** The list of these, in their order. Costs their number. */
  public static <E> SharedList<E> from(Collection<? extends E> all) {
    return all.isEmpty() ? empty() : new SharedList<>(Chunks.of(all.toArray()));
  }

  /** The list of one. */
  public static <E> SharedList<E> singleton(E one) {
    return SharedList.<E>empty().plus(one);
  }

  /** The same with one more at its end. */
  public SharedList<E> plus(E one) {
    return plus(size(), one);
  }

  /**
   * The same with one more at a place; what stood there and all behind it moves on.
   *
   * @throws IndexOutOfBoundsException if there is no such place
   */
  public SharedList<E> plus(int place, E one) {
    Objects.checkIndex(place, size() + 1);
    return new SharedList<>(
        root == null ? Chunks.of(new Object[] {one}) : root.inserting(place, one));
  }

  /**
   * The same with another at a place.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public SharedList<E> with(int place, E one) {
    return new SharedList<>(at(place).replacing(place, one));
  }

  /**
   * The same without the one at a place.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public SharedList<E> minus(int place) {
    Chunks rest = at(place).removing(place);
    return rest == null ? empty() : new SharedList<>(rest);
  }

  /** The same without the first that equals this one; this itself if there is none. */
  public SharedList<E> minus(Object one) {
    int place = indexOf(one);
    return place < 0 ? this : minus(place);
  }

  private Chunks at(int place) {
    Objects.checkIndex(place, size());
    return Objects.requireNonNull(root);
  }

  /** What stands at a place. */
  @Override
  @SuppressWarnings("unchecked") // only what is of E is put in
  public E get(int place) {
    return (E) at(place).get(place);
  }

  @Override
  public int size() {
    return root == null ? 0 : root.size();
  }

  @Override
  public Iterator<E> iterator() {
    return root == null ? Collections.emptyIterator() : new Walk(root);
  }

  @Override
  public Spliterator<E> spliterator() {
    return Spliterators.spliterator(this, Spliterator.ORDERED | Spliterator.IMMUTABLE);
  }

  /** Goes from chunk to chunk; what is still to come waits. */
  private final class Walk extends AbstractIterator<E> {

    private final @Nullable Deque<Chunks> waiting;
    private Object[] chunk;
    private int next = 0;

    Walk(Chunks root) {
      waiting = root.height() == 0 ? null : new ArrayDeque<>(root.height() + 1);
      chunk = Chunks.first(root, waiting);
    }

    @Override
    @SuppressWarnings("unchecked") // only what is of E is put in
    protected @Nullable E computeNext() {
      if (next == chunk.length && waiting != null && !waiting.isEmpty()) {
        chunk = Chunks.first(waiting.pop(), waiting);
        next = 0;
      }
      return next == chunk.length ? endOfData() : (E) chunk[next++];
    }
  }
}
