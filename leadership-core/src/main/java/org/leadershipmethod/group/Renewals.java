package org.leadershipmethod.group;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/**
 * How the leaderships of an organization renew themselves: who stayed from one moment to another,
 * who went, and where the new ones came from ({@code R3.3}).
 *
 * <p>For example {@code Renewals.of(chronicle, CHARGE).between(from, to).figures().kept()}. The
 * moments may be the ends of years, of stages or of anything else; a record is read once for all of
 * them.
 *
 * <p>What happened at a vague time, such as some day of March, may have happened before a moment
 * within that time or after it. So whoever came or went by it is not sure at that moment, and
 * counted apart. Where the whole organization was found twice, nobody wrote down when a place
 * changed hands in between, which is as vague.
 */
public final class Renewals {

  private final Chronicle record;
  private final LeadershipSource source;

  private Renewals(Chronicle record, LeadershipSource source) {
    this.record = record;
    this.source = source;
  }

  /**
   * What a record tells of renewal.
   *
   * @param record the whole record
   * @param source what counts as leading
   */
  public static Renewals of(Chronicle record, LeadershipSource source) {
    return new Renewals(requireNonNull(record, "record"), requireNonNull(source, "source"));
  }

  /**
   * From one moment to a later one.
   *
   * @param from the earlier moment; what happened at it is counted
   * @param to the later moment; what happened at it is counted
   * @throws IllegalArgumentException if the second moment is before the first
   */
  public RenewalPeriod between(Instant from, Instant to) {
    return inTurn(ImmutableList.of(requireNonNull(from, "from"), requireNonNull(to, "to"))).get(0);
  }

  /**
   * From each of some moments to the next.
   *
   * @param moments the moments, none before the one that precedes it
   * @return one comparison less than there are moments; none where there are none
   * @throws IllegalArgumentException if a moment is before the one that precedes it
   */
  public ImmutableList<RenewalPeriod> inTurn(Iterable<Instant> moments) {
    ImmutableList<LeadershipAt> turns = new Reading(Argument.all("moments", moments)).read();
    return IntStream.range(1, turns.size())
        .mapToObj(turn -> compared(turns.get(turn - 1), turns.get(turn)))
        .collect(toImmutableList());
  }

  private RenewalPeriod compared(LeadershipAt before, LeadershipAt after) {
    Set<UnitId> open = Sets.union(before.doubts().units(), after.doubts().units());
    Set<UnitId> then = Sets.difference(before.picture().units(), open);
    Set<UnitId> now = Sets.difference(after.picture().units(), open);
    Coverage coverage = record.coverage();
    Set<UnitId> both = Sets.intersection(then, now);
    return new RenewalPeriod(
        before.moment(),
        after.moment(),
        source,
        isCovered(before) && isCovered(after),
        both.stream()
            .filter(unit -> coverage.covers(unit))
            .sorted()
            .map(unit -> compared(unit, before, after))
            .collect(toImmutableList()),
        sorted(Sets.difference(then, now)),
        sorted(Sets.difference(now, then)),
        sorted(Sets.intersection(open, Sets.union(before.units(), after.units()))),
        sorted(Sets.filter(both, unit -> !coverage.covers(unit))));
  }

  private boolean isCovered(LeadershipAt one) {
    return record.coverage().covers(source.kind())
        && record.coverage().covers(When.at(one.moment()));
  }

  private static Renewal compared(UnitId unit, LeadershipAt before, LeadershipAt after) {
    Set<PersonId> open = Sets.union(before.doubted(unit), after.doubted(unit));
    Set<PersonId> then = Sets.difference(before.leaders(unit), open);
    Set<PersonId> now = Sets.difference(after.leaders(unit), open);
    return new Renewal(
        unit,
        sorted(Sets.intersection(then, now)),
        sorted(Sets.difference(then, now)),
        Sets.difference(now, then).stream()
            .sorted()
            .collect(
                ImmutableMap.toImmutableMap(
                    person -> person, person -> before.origin(person, unit))),
        sorted(open));
  }

  private static <T extends Comparable<T>> ImmutableSet<T> sorted(Set<T> some) {
    return some.stream().sorted().collect(toImmutableSet());
  }

  /** Reads the record once, and keeps how things stood at each of some moments. */
  private final class Reading {

    private final ImmutableList<Instant> moments;
    private final ImmutableList<LeadershipDoubts> doubts;
    private final List<LeadershipAt> reached = new ArrayList<>();
    private LeadershipPicture picture = LeadershipPicture.EMPTY;
    private @Nullable Instant found;

    Reading(ImmutableList<Instant> moments) {
      this.moments = moments;
      doubts =
          moments.stream().map(moment -> new LeadershipDoubts(source)).collect(toImmutableList());
      for (int turn = 1; turn < moments.size(); turn++) {
        requireOrder(moments.get(turn - 1), moments.get(turn));
      }
    }

    private static void requireOrder(Instant first, Instant second) {
      if (second.isBefore(first)) {
        throw new IllegalArgumentException(
            "Moments stand in their order, but " + second + " is before " + first + ".");
      }
    }

    ImmutableList<LeadershipAt> read() {
      for (Entry entry : record) {
        reachBefore(entry.when().latest());
        picture.after(entry).ifPresent(next -> changed(entry, next));
        found = entry.event() instanceof OrganizationRecorded ? entry.when().latest() : found;
      }
      while (reached.size() < moments.size()) {
        reach();
      }
      return ImmutableList.copyOf(reached);
    }

    private void reachBefore(Instant time) {
      while (reached.size() < moments.size() && moments.get(reached.size()).isBefore(time)) {
        reach();
      }
    }

    private void reach() {
      int turn = reached.size();
      reached.add(new LeadershipAt(moments.get(turn), source, picture, doubts.get(turn)));
    }

    private void changed(Entry entry, LeadershipPicture next) {
      doubt(entry, next);
      picture = next;
    }

    /** At moments that are past, and within the time of the entry, its changes are open. */
    private void doubt(Entry entry, LeadershipPicture next) {
      for (int turn = reached.size() - 1; turn >= 0 && mayPrecede(entry, turn); turn--) {
        doubts.get(turn).add(picture, next);
      }
    }

    private boolean mayPrecede(Entry entry, int turn) {
      Instant moment = moments.get(turn);
      return !entry.when().over().earliest().isAfter(moment)
          || (entry.event() instanceof OrganizationRecorded && isAfterFound(moment));
    }

    /** Whether a moment is after the whole was found last; before that nothing is unexplained. */
    private boolean isAfterFound(Instant moment) {
      return !picture.isEmpty() && (found == null || found.isBefore(moment));
    }
  }
}
