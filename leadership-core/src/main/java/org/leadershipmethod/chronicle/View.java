package org.leadershipmethod.chronicle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.input.Problem;

/**
 * A picture of where things stand, read from a chronicle entry by entry.
 *
 * <p>A view is a fold: it starts from {@link #start()} and takes each entry with {@link #after}.
 * Both are functions of their arguments alone, states are immutable, and an event that a view does
 * not know leaves its state as it is. A view also names what an entry touches, so that only rules
 * about those things are asked again. The view itself is the key under which its state is found in
 * a situation, so declare it once, as a constant.
 *
 * <p>A program may declare views of its own ({@code M9.1}).
 *
 * @param <S> the picture: an immutable value
 */
public interface View<S> {

  /** The picture before anything happened. */
  S start();

  /**
   * The picture after one more entry.
   *
   * @param state the picture before it
   * @param entry what was written
   */
  S after(S state, Entry entry);

  /**
   * What the entry touches, seen from the picture before it; nothing unless a view says otherwise.
   *
   * @param before the picture before the entry
   * @param entry what was written
   */
  default ImmutableSet<Key> touched(S before, Entry entry) {
    return ImmutableSet.of();
  }

  /**
   * What makes an entry unusable for this view, so that {@link #after} leaves the picture as it is;
   * nothing unless a view says otherwise.
   *
   * <p>For example an appointment to a unit that nobody created. A record may contain it, and it is
   * kept; what it says is reported as not examined, and a guarded writer refuses it.
   *
   * @param before the picture before the entry
   * @param entry what was written
   */
  default ImmutableList<Problem> problems(S before, Entry entry) {
    return ImmutableList.of();
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

  /**
   * What is left open by an entry that this view takes all the same; nothing unless a view says
   * otherwise.
   *
   * <p>For example that a task has another title than before: it may be the same task or another
   * one. A diagnosis lists it as not examined, and a guarded writer refuses the entry.
   *
   * @param before the picture before the entry
   * @param entry what was written
   */
  default ImmutableList<Problem> doubts(S before, Entry entry) {
    return ImmutableList.of();
  }
}
