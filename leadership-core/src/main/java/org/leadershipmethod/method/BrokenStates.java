package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.internal.SharedOrder;

/**
 * Where state rules are broken, in the order in which they came to be.
 *
 * <p>What is no longer broken is forgotten, so that memory does not grow with what comes and goes.
 *
 * @param inOrder the states by a number that is given when they come to be broken
 * @param numbers their numbers
 * @param next the number that is given next
 */
record BrokenStates(
    SharedOrder<Integer, StateKey> inOrder, SharedMap<StateKey, Integer> numbers, int next) {

  static final BrokenStates NONE = new BrokenStates(SharedOrder.empty(), SharedMap.empty(), 0);

  BrokenStates with(StateKey key) {
    return numbers.containsKey(key)
        ? this
        : new BrokenStates(inOrder.plus(next, key), numbers.plus(key, next), next + 1);
  }

  BrokenStates without(StateKey key) {
    Integer number = numbers.get(key);
    return number == null
        ? this
        : new BrokenStates(inOrder.minus(number), numbers.minus(key), next);
  }

  /** The states that came to be broken since an earlier time, and still are. */
  ImmutableList<StateKey> since(BrokenStates earlier) {
    return next == earlier.next
        ? ImmutableList.of()
        : inOrder.from(earlier.next).collect(ImmutableList.toImmutableList());
  }
}
