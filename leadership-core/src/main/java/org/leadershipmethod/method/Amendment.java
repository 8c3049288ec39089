package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Correction;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Recording;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.input.Problem;

/**
 * What was written to a record, and what becomes of the record by it.
 *
 * @param before the record before
 * @param after the record after
 * @param unchanged how many entries at the beginning are read as before
 * @param common how many entries at the beginning were over before anything that was written may
 *     have happened, so that what is found in them stands as before
 */
record Amendment(Progress before, Progress after, int unchanged, int common) {

  static Amendment to(
      Progress before,
      ImmutableList<? extends Event> events,
      Ids ids,
      When when,
      Recording recording) {
    Chronicle longer = before.chronicle();
    int unchanged = longer.readingSize();
    int common = unchanged;
    for (int nth = 0; nth < events.size(); nth++) {
      Chronicle next = longer.append(longer.next(ids.of(nth), events.get(nth), when, recording));
      if (next.size() > longer.size()) {
        unchanged = Math.min(unchanged, next.readingUnchanged());
        common = Math.min(common, overBefore(next, longer));
      }
      longer = next;
    }
    common = Math.min(common(before, common), unchanged);
    return new Amendment(before, before.with(longer, common), unchanged, common);
  }

  /** Nothing is read again where nothing was found that could be found no longer. */
  private static int common(Progress before, int over) {
    Chronicle record = before.chronicle();
    boolean isFound =
        over < record.readingSize()
            && before
                .examination()
                .seen()
                .lastBroken()
                .filter(end -> !end.isBefore(record.reading(over).when().latest()))
                .isPresent();
    return isFound ? over : record.readingSize();
  }

  /** How many entries were over before any time of what was written last, or what it corrects. */
  private static int overBefore(Chronicle next, Chronicle longer) {
    Entry last = next.get(next.size() - 1);
    Stream<Entry> moved =
        last.event() instanceof Correction correction
            ? Stream.of(longer, next).flatMap(one -> one.corrected(correction.entry()).stream())
            : Stream.of();
    return Stream.concat(Stream.of(last), moved)
        .mapToInt(one -> next.readingBefore(Turn.before(one.when().over().earliest())))
        .min()
        .orElseThrow();
  }

  /** What it changes in what is found. */
  StepEffect change() {
    return new StepEffect(
        before.after(common).found(),
        before.examination().found(),
        after.examination().found(),
        unchanged < before.chronicle().readingSize(),
        after.examination());
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
