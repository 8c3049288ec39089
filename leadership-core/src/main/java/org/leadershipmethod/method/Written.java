package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Recording;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;

/**
 * What was written to a record, and what becomes of the record by it.
 *
 * @param before the record before
 * @param after the record after
 * @param unchanged how many entries at the beginning are read as before
 */
record Written(Progress before, Progress after, int unchanged) {

  static Written to(
      Progress before,
      ImmutableList<? extends Event> events,
      Ids ids,
      When when,
      Recording recording) {
    Chronicle longer = before.chronicle();
    int unchanged = longer.readingSize();
    for (int nth = 0; nth < events.size(); nth++) {
      Chronicle next = longer.append(longer.next(ids.of(nth), events.get(nth), when, recording));
      unchanged =
          next.size() == longer.size() ? unchanged : Math.min(unchanged, next.readingUnchanged());
      longer = next;
    }
    return new Written(before, before.with(longer, unchanged), unchanged);
  }

  /** What it changes in what is found. */
  Change change() {
    return new Change(
        before.after(unchanged).found(),
        before.examination().found(),
        after.examination().found(),
        unchanged < before.chronicle().readingSize());
  }

  /** What is wrong with the written entries themselves, whatever rules are in force. */
  ImmutableList<Problem> problems() {
    Chronicle record = after.chronicle();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (Entry entry : record.since(before.chronicle().size())) {
      Examination then = after.after(record.readingBefore(entry.turn()));
      problems.addAll(then.problems(entry, record));
    }
    return problems.build();
  }
}
