package org.leadershipmethod.diagram;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.plan.Importance;
import org.leadershipmethod.plan.PlannedTask;

/**
 * Draws the periods of a place: a fold for the earlier ones, then the latest, each with its tasks.
 */
final class PeriodsSheet {

  /** How many tasks of one plan get a box; the others are folded into one. */
  private static final int MOST_TASKS = 8;

  private final ImmutableList<PeriodRead> periods;
  private final int limit;
  private final boolean withPeople;
  private final Sheet sheet = new Sheet(false);

  /** The box before where we are; 0 at the beginning. */
  private int before;

  PeriodsSheet(ImmutableList<PeriodRead> periods, int limit, boolean withPeople) {
    this.periods = periods;
    this.limit = limit;
    this.withPeople = withPeople;
  }

  Drawing drawing() {
    int first = first();
    if (first > 0) {
      before = sheet.node(folded(periods.subList(0, first)), Mark.FOLDED);
    }
    periods.subList(first, periods.size()).forEach(this::period);
    return sheet.drawing();
  }

  /** The first period that is shown: as many of the latest as fit beside a fold. */
  private int first() {
    int left = limit - 1;
    int first = periods.size();
    while (first > 0 && cost(periods.get(first - 1)) <= left) {
      first--;
      left -= cost(periods.get(first));
    }
    return first;
  }

  private static int cost(PeriodRead period) {
    return 1 + Math.min(period.size(), MOST_TASKS + 1);
  }

  private static Label folded(ImmutableList<PeriodRead> earlier) {
    long closed = earlier.stream().filter(PeriodRead::isClosed).count();
    int tasks = earlier.stream().mapToInt(PeriodRead::size).sum();
    long results = earlier.stream().mapToLong(PeriodRead::results).sum();
    return Label.of(
        "… " + Counted.of(earlier.size(), "earlier period", "earlier periods"),
        String.format(Locale.ROOT, "%,d", closed) + " closed",
        Counted.of(tasks, "task", "tasks") + ", " + Counted.of(results, "result", "results"));
  }

  private void period(PeriodRead period) {
    int box = sheet.node(period.label(withPeople), period.mark());
    if (before > 0) {
      sheet.edge(before, box, "then");
    }
    before = box;
    ImmutableList<PlannedTask> tasks = period.tasks();
    // one more fits where a fold would stand for it alone
    int shown = tasks.size() <= MOST_TASKS + 1 ? tasks.size() : MOST_TASKS;
    for (PlannedTask one : tasks.subList(0, shown)) {
      sheet.edge(box, sheet.node(period.label(one), period.mark(one)), words(one.importance()));
    }
    if (shown < tasks.size()) {
      fold(box, tasks.subList(shown, tasks.size()));
    }
  }

  private static String words(Importance importance) {
    return switch (importance) {
      case CENTRAL -> "central";
      case SECOND -> "second";
      case THIRD -> "third";
    };
  }

  private void fold(int period, ImmutableList<PlannedTask> tasks) {
    String count = "… " + Counted.of(tasks.size(), "more task", "more tasks");
    sheet.dashed(period, sheet.node(Label.of(count), Mark.FOLDED), "");
  }
}
