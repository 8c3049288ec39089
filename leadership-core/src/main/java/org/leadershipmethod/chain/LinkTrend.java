package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.Iterator;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.group.GroupView;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.rule.Bounds;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.SocietyView;

/**
 * How the number of broken links changes over time: whether linking the layers is being learnt
 * ({@code R5.2}).
 *
 * <p>The text says that it has to be learnt, not how that is measured; comparing the share of
 * broken links at the first moment and at the last is ours.
 *
 * <p>It counts what the record shows, so that a link that lives without anything being written down
 * counts as broken. For example, once at the end of each quarter: {@code LinkTrend.of(chronicle,
 * quarters).direction()}.
 *
 * @param counts the counts, in the order of their moments
 */
public record LinkTrend(ImmutableList<LinkCount> counts) {

  private static final ImmutableList<View<?>> VIEWS =
      ImmutableList.of(ChainView.CHAINS, SocietyView.SOCIETY, GroupView.GROUPS);

  /** Where it goes. */
  public enum Direction {
    /** A smaller share is broken than was. */
    MENDING,
    /** A greater share is broken than was. */
    BREAKING,
    /** The share is what it was, or there is nothing to compare. */
    STEADY
  }

  /**
   * Makes a trend.
   *
   * @throws IllegalArgumentException if the moments are not in order
   */
  public LinkTrend {
    for (int i = 1; i < counts.size(); i++) {
      if (!counts.get(i - 1).moment().isBefore(counts.get(i).moment())) {
        throw new IllegalArgumentException(
            "A trend goes forward in time, but "
                + counts.get(i).moment()
                + " came after "
                + counts.get(i - 1).moment()
                + ".");
      }
    }
  }

  /**
   * The trend of a record, with the bounds as stated.
   *
   * @param chronicle what happened
   * @param moments when to count
   */
  public static LinkTrend of(Chronicle chronicle, Iterable<Instant> moments) {
    return of(chronicle, Bounds.AS_STATED, moments);
  }

  /**
   * The trend of a record; it is read once, whatever the number of moments.
   *
   * @param chronicle what happened
   * @param bounds the bounds in force
   * @param moments when to count
   */
  public static LinkTrend of(Chronicle chronicle, Bounds bounds, Iterable<Instant> moments) {
    Situation now = Situation.start(VIEWS, bounds, chronicle.coverage());
    ImmutableList.Builder<LinkCount> counts = ImmutableList.builder();
    Iterator<Instant> due = ImmutableSortedSet.copyOf(Argument.all("moments", moments)).iterator();
    Iterator<Entry> entries = chronicle.iterator();
    Entry next = entries.hasNext() ? entries.next() : null;
    while (due.hasNext()) {
      Instant moment = due.next();
      while (next != null && !next.when().latest().isAfter(moment)) {
        now = now.after(next);
        next = entries.hasNext() ? entries.next() : null;
      }
      counts.add(LinkCount.of(now.at(moment)));
    }
    return new LinkTrend(counts.build());
  }

  /** Where it goes from the first count to the last; moments without any link do not count. */
  public Direction direction() {
    ImmutableList<LinkCount> linked =
        counts.stream().filter(count -> count.links() > 0).collect(ImmutableList.toImmutableList());
    if (linked.isEmpty()) {
      return Direction.STEADY;
    }
    LinkCount first = linked.get(0);
    LinkCount last = linked.get(linked.size() - 1);
    long change = (long) last.broken() * first.links() - (long) first.broken() * last.links();
    return change > 0 ? Direction.BREAKING : change < 0 ? Direction.MENDING : Direction.STEADY;
  }

  /** The counts, a line each, and where it goes. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach(count -> text.append(count.moment()).append(": ").append(count).append('\n'));
    return text.append(direction()).toString();
  }
}
