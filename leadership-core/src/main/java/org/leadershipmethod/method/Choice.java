package org.leadershipmethod.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;

/**
 * Entries in an order in which they may have happened, with what that order leaves of their times.
 *
 * <p>An entry that comes first, though it may have happened later than the next, happened by the
 * end of the next. Entries that are left with one and the same end have their turn in this order.
 */
final class Choice {

  private final ImmutableList<Entry> entries;
  private final ImmutableList<Boolean> subjects;
  private final ImmutableList<When> left;
  private final Instant end;
  private final int known;

  private Choice(
      ImmutableList<Entry> entries, ImmutableList<Boolean> subjects, Instant end, int known) {
    this.entries = entries;
    this.subjects = subjects;
    this.left = left(entries, end);
    this.end = end;
    this.known = known;
  }

  /**
   * The entries of a window in an order.
   *
   * @param window the entries
   * @param order their places; what it leaves out comes after all the others
   * @param end nothing that is asked about happened after it
   */
  static Choice of(Window window, ImmutableList<Integer> order, Instant end) {
    List<Integer> places = new ArrayList<>(order);
    if (window.hasSubjects()) {
      for (int place = 0; place < window.size(); place++) {
        if (!order.contains(place)) {
          places.add(place);
        }
      }
    }
    ImmutableList<Entry> entries =
        places.stream().map(window::entry).collect(ImmutableList.toImmutableList());
    ImmutableList<Boolean> subjects =
        places.stream().map(window::isSubject).collect(ImmutableList.toImmutableList());
    return new Choice(entries, subjects, end, -1);
  }

  /** The same where it is known of one of the entries at which moment it was. */
  Choice with(int nth, Instant moment) {
    Entry entry = entries.get(nth);
    List<Entry> others = new ArrayList<>(entries);
    others.set(nth, with(entry, When.at(moment), entry.position()));
    return new Choice(ImmutableList.copyOf(others), subjects, end, nth);
  }

  /**
   * Some of the moments that are left to one of the entries: the ends first, then beginnings of
   * days between them.
   *
   * @param nth which of the entries
   * @param most how many moments at most; two at least
   */
  ImmutableSet<Instant> moments(int nth, int most) {
    When when = left.get(nth);
    ImmutableSet.Builder<Instant> moments = ImmutableSet.builder();
    moments.add(when.earliest(), when.latest());
    for (int at = 1; at < most - 1; at++) {
      Duration since = when.length().plusNanos(1).multipliedBy(at).dividedBy(most - 1);
      Instant day = when.earliest().plus(since).truncatedTo(ChronoUnit.DAYS);
      moments.add(Timing.later(when.earliest(), day));
    }
    return moments.build();
  }

  private static ImmutableList<When> left(List<Entry> entries, Instant end) {
    Instant[] ends = new Instant[entries.size()];
    Instant cap = end;
    for (int at = ends.length - 1; at >= 0; at--) {
      cap = Timing.earlier(cap, entries.get(at).when().latest());
      ends[at] = cap;
    }
    ImmutableList.Builder<When> left = ImmutableList.builder();
    Instant begun = Instant.MIN;
    for (int at = 0; at < ends.length; at++) {
      When when = entries.get(at).when();
      begun = Timing.later(begun, when.over().earliest());
      left.add(
          when.isThroughout()
              ? when.overBy(ends[at])
              : new When(Timing.earlier(begun, ends[at]), ends[at]));
    }
    return left.build();
  }

  /** Whether it is not left open at which moment a vague entry was. */
  boolean isAtAMoment(int nth, Timing timing) {
    return nth == known || timing != Timing.AS_KNOWN;
  }

  /** The last moment that is left to an entry. */
  Instant latest(int nth, Timing timing) {
    return times(timing).get(nth).latest();
  }

  /** The entries as they would have been written if these moments were known. */
  ImmutableList<Entry> entries(Timing timing) {
    List<When> times = times(timing);
    List<Long> positions = positions(times);
    ImmutableList.Builder<Entry> chosen = ImmutableList.builder();
    for (int at = 0; at < entries.size(); at++) {
      chosen.add(with(entries.get(at), times.get(at), positions.get(at)));
    }
    return chosen.build();
  }

  private static Entry with(Entry entry, When when, long position) {
    return entry.when().equals(when) && entry.position() == position
        ? entry
        : new Entry(
            entry.id(), when, position, entry.event(), entry.recording(), entry.corrected());
  }

  private ImmutableList<When> times(Timing timing) {
    if (timing == Timing.AS_KNOWN) {
      return left;
    }
    int last = subjects.lastIndexOf(true);
    Instant subject = last < 0 ? Instant.MAX : left.get(last).earliest();
    ImmutableList.Builder<When> times = ImmutableList.builder();
    Instant over = Instant.MIN;
    Instant taken = Instant.MIN;
    for (int at = 0; at < left.size(); at++) {
      When when = left.get(at);
      if (when.isThroughout()) {
        times.add(when);
        over = when.latest();
      } else if (entries.get(at).when().isOneDayAtMost()) {
        // days are counted as days: what was done on one of them was done at one time
        times.add(new When(Timing.later(taken, when.earliest()), when.latest()));
        over = when.latest();
      } else {
        Instant moment = timing.moment(when.earliest(), when.latest(), subjects.get(at), subject);
        taken = Timing.later(over, moment);
        over = taken;
        times.add(When.at(taken));
      }
    }
    return times.build();
  }

  /** The places of recording, given out anew among those that end together. */
  private List<Long> positions(List<When> times) {
    List<Long> positions = new ArrayList<>(entries.stream().map(Entry::position).toList());
    int from = 0;
    for (int to = 1; to <= times.size(); to++) {
      if (to == times.size() || !times.get(to).latest().equals(times.get(from).latest())) {
        Collections.sort(positions.subList(from, to), Comparator.naturalOrder());
        from = to;
      }
    }
    return positions;
  }
}
