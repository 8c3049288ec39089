package org.leadershipmethod.examples.kubernetes;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.leadershipmethod.examples.files.Day;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * A time in which somebody led a group without a break, in whichever roles.
 *
 * @param group the group
 * @param person who
 * @param from the first day
 * @param to the day from which on it was no longer so; empty where it still is
 */
record Tenure(UnitId group, PersonId person, LocalDate from, Optional<LocalDate> to) {

  private record Lead(UnitId group, PersonId person) {}

  /**
   * The tenures that intervals make up: what overlaps or touches is one, as when somebody has two
   * roles, or goes over from one to the other.
   */
  static ImmutableList<Tenure> of(Collection<Interval> intervals) {
    ListMultimap<Lead, Tenure> joined = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    intervals.stream()
        .filter(Interval::isLeading)
        .flatMap(interval -> of(interval).stream())
        .sorted(comparing(Tenure::from))
        .forEach(next -> join(joined.get(new Lead(next.group, next.person)), next));
    return ImmutableList.copyOf(joined.values());
  }

  private static Optional<Tenure> of(Interval interval) {
    return interval
        .person()
        .map(
            person ->
                new Tenure(
                    interval.group(),
                    person,
                    interval.from().first(),
                    interval.to().map(Day::last)));
  }

  private static void join(List<Tenure> before, Tenure next) {
    int last = before.size() - 1;
    if (last >= 0 && before.get(last).reaches(next)) {
      before.set(last, before.get(last).with(next));
    } else {
      before.add(next);
    }
  }

  private boolean reaches(Tenure next) {
    return to.isEmpty() || !to.get().isBefore(next.from);
  }

  private Tenure with(Tenure next) {
    boolean nextIsLater = to.isPresent() && (next.to.isEmpty() || next.to.get().isAfter(to.get()));
    return nextIsLater ? new Tenure(group, person, from, next.to) : this;
  }
}
