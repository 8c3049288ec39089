package org.leadershipmethod.chronicle;

/**
 * A picture of where things stand, read from a chronicle entry by entry.
 *
 * <p>A view is a fold: it starts from {@link #start()} and takes each entry with {@link #after}.
 * Both are functions of their arguments alone, and pictures are immutable. In one look at an entry
 * a view says everything that the entry does to it: the next picture, what was touched, so that
 * only rules about those things are asked again, and what was wrong. The view itself is the key
 * under which its picture is found in a situation, so declare it once, as a constant.
 *
 * <p>A program may declare views of its own ({@code M9.1}).
 *
 * @param <S> the picture: an immutable value
 */
public interface View<S> {

  /** The picture before anything happened. */
  S start();

  /**
   * What one more entry does; {@link Look#unchanged} where the view does not know the event.
   *
   * <p>For example {@code Look.changed(with(before, presented),
   * ImmutableSet.of(presented.shop()))}.
   *
   * @param before the picture before the entry
   * @param entry what was written
   */
  Look<S> after(S before, Entry entry);

  /**
   * The same picture for one who reads a record on and shows it to nobody: {@link #after} may then
   * change in place what it holds, as long as it gives another picture for each change. A view over
   * plain values leaves it as it is, as every view does unless it says otherwise.
   *
   * @param picture a picture that others have, too: it stays as it is
   */
  default S toReadOn(S picture) {
    return picture;
  }

  /**
   * The same picture for others: nothing that {@link #after} gives from it changes it. The one who
   * reads on still may, until they take another {@linkplain #toReadOn to read on}.
   *
   * @param picture a picture that was taken to read on, or came after one
   */
  default S toShow(S picture) {
    return picture;
  }

  /**
   * Whether something that an event names is there; a view that keeps no such things says so, as
   * every view does unless it says otherwise.
   *
   * @param before the picture before the event
   * @param named what the event names
   */
  default Lookup lookUp(S before, Key named) {
    return new Lookup.NotKept();
  }
}
