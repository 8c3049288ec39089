package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.organization.UnitId;

/**
 * One unit on the way of a task, as it is drawn: a frame, and in it whom the task reached.
 *
 * @param unit which unit
 * @param reached whom, those in overall charge first; never empty
 */
record Halt(UnitId unit, ImmutableList<ReachedPeople> reached) {

  /** More groups of people at one stop than a frame has room for are folded into the last. */
  static final int MOST = 6;

  int boxes() {
    return Math.min(reached.size(), MOST);
  }

  boolean has(Mark mark) {
    return reached.stream().anyMatch(one -> one.mark() == mark);
  }
}
