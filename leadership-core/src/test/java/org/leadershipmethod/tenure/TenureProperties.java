package org.leadershipmethod.tenure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryCorrected;
import org.leadershipmethod.chronicle.EntryWithdrawn;
import org.leadershipmethod.chronicle.Recording;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.tenure.Histories.Happening;
import org.leadershipmethod.tenure.Replay.Act;

/** Who was where on a day is what comes of playing the bare events again, for every day. */
class TenureProperties {

  @Provide
  Arbitrary<List<Happening>> exact() {
    return Histories.histories(0);
  }

  @Provide
  Arbitrary<List<Happening>> vague() {
    return Histories.histories(3);
  }

  @Provide
  Arbitrary<List<Happening>> apart() {
    return Histories.histories(2, Histories.events());
  }

  private static LocalDate day(int day) {
    return Histories.BEGIN.plusDays(day);
  }

  private static IntStream days() {
    return IntStream.range(-1, Histories.DAYS + Histories.LONGEST + 1);
  }

  private static Map<Holder, Presence> told(Tenures tenures, int day) {
    Map<Holder, Presence> told = new HashMap<>();
    for (UnitId unit : Histories.UNITS) {
      for (Roster.Row row : tenures.rosterOn(unit, day(day)).rows()) {
        Presence before = told.put(new Holder(row.person(), row.position()), row.presence());
        assertThat(before).isNull();
      }
    }
    return told;
  }

  private static List<Act> acts(List<Happening> history) {
    return IntStream.range(0, history.size())
        .mapToObj(i -> new Act(history.get(i).event(), history.get(i).day(), 0, i))
        .toList();
  }

  @Property(tries = 500)
  void withKnownDaysItIsExactlyWhatComesOfPlayingTheEvents(
      @ForAll("exact") List<Happening> history) {
    Tenures tenures = Tenures.of(Histories.chronicle(history));
    days()
        .forEach(
            day -> {
              Replay replay = new Replay(acts(history)).until(day);
              assertThat(told(tenures, day))
                  .isEqualTo(Maps.toMap(replay.holders(), any -> Presence.THERE));
              for (UnitId unit : Histories.UNITS) {
                assertThat(tenures.peopleUnderOn(unit, day(day)))
                    .isEqualTo(Maps.toMap(replay.under(unit), any -> Presence.THERE));
              }
            });
    Replay whole = new Replay(acts(history)).until(Histories.DAYS);
    assertThat(tenures.unplaced()).hasSize(whole.unfit.size());
    covered("something does not fit", !whole.unfit.isEmpty());
    covered("others are there at the end", isChanged(whole));
    covered("a unit is gone", history.stream().anyMatch(TenureProperties::endsUnit));
  }

  private static boolean endsUnit(Happening one) {
    return one.event() instanceof OrganizationEvent event
        && Ended.by(event).filter(end -> end.field().isEmpty()).isPresent();
  }

  private static boolean isChanged(Replay whole) {
    return !whole.holders().equals(new Replay(List.of()).holders());
  }

  private static void covered(String label, boolean isSo) {
    Statistics.label(label).collect(isSo).coverage(TenureProperties::fair);
  }

  private static void fair(StatisticsCoverage coverage) {
    coverage.check(true).percentage(share -> share >= 15);
    coverage.check(false).percentage(share -> share >= 1);
  }

  /** Every way in which the vague ones may have happened, two on one moment in order. */
  private static List<List<Act>> ways(List<Happening> history) {
    List<List<Act>> ways = new ArrayList<>();
    ways.add(List.of());
    for (int number = 0; number < history.size(); number++) {
      List<List<Act>> longer = new ArrayList<>();
      for (List<Act> way : ways) {
        for (Act act : acts(history.get(number), number)) {
          List<Act> next = new ArrayList<>(way);
          next.add(act);
          longer.add(next);
        }
      }
      ways = longer;
    }
    return ways;
  }

  private static List<Act> acts(Happening one, int number) {
    if (!one.isVague()) {
      return List.of(new Act(one.event(), one.day(), 0, number));
    }
    return IntStream.rangeClosed(one.day(), one.day() + one.length())
        .boxed()
        .flatMap(
            day -> IntStream.of(-1, 1).mapToObj(part -> new Act(one.event(), day, part, number)))
        .toList();
  }

  /** Ways in which no event fails to fit that fits as the record is read. */
  private static List<List<Act>> possible(List<Happening> history, Tenures tenures) {
    Set<String> unfit = new HashSet<>();
    tenures.unplaced().forEach(one -> unfit.add(one.entry().value()));
    return ways(history).stream()
        .filter(
            way ->
                new Replay(way)
                    .until(99).unfit.stream()
                        .allMatch(number -> unfit.contains("e" + (number + 2))))
        .toList();
  }

  /** What is told on a day: of holders, and of the people in units and below them. */
  private record Told(
      int day, Map<Holder, Presence> holders, Map<UnitId, Map<PersonId, Presence>> under) {

    static Told of(Tenures tenures, int day) {
      Map<UnitId, Map<PersonId, Presence>> under = new HashMap<>();
      Histories.UNITS.forEach(
          unit -> under.put(unit, tenures.peopleUnderOn(unit, TenureProperties.day(day))));
      return new Told(day, told(tenures, day), under);
    }

    /** Whoever is there is told of, and only they are there for sure. */
    void holdsIn(Replay replay) {
      sound("", holders, replay.holders());
      under.forEach((unit, people) -> sound("under " + unit, people, replay.under(unit)));
    }

    private <T> void sound(String where, Map<T, Presence> told, Set<T> there) {
      assertThat(told.keySet()).as("day %d %s", day, where).containsAll(there);
      assertThat(there)
          .as("day %d %s", day, where)
          .containsAll(Maps.filterValues(told, Presence.THERE::equals).keySet());
    }

    int count(Presence presence) {
      return Collections.frequency(holders.values(), presence);
    }
  }

  @Property(tries = 200)
  void withVagueTimesNothingIsToldThatIsOtherwiseInAnyWayItMayHaveBeen(
      @ForAll("vague") List<Happening> history) {
    Tenures tenures = Tenures.of(Histories.chronicle(history));
    List<List<Act>> possible = possible(history, tenures);
    List<Told> told = days().mapToObj(day -> Told.of(tenures, day)).toList();
    for (List<Act> way : possible) {
      Replay replay = new Replay(way);
      told.forEach(one -> one.holdsIn(replay.until(one.day())));
    }
    int open = told.stream().mapToInt(one -> one.count(Presence.PERHAPS)).sum();
    int sure = told.stream().mapToInt(one -> one.count(Presence.THERE)).sum();
    covered("something is left open", open > 0);
    covered("several ways", possible.size() > 1);
    Statistics.label("most is not left open")
        .collect(open < sure)
        .coverage(coverage -> coverage.check(true).percentage(share -> share >= 35));
  }

  /** Each in a time of its own. */
  private static List<Happening> apart(List<Happening> history) {
    return IntStream.range(0, history.size())
        .mapToObj(i -> history.get(i).from(i * (Histories.LONGEST + 1)))
        .toList();
  }

  @Property(tries = 300)
  void whereNoTimeMeetsAnotherItIsOpenOnlyWhereTheWaysDiffer(
      @ForAll("apart") List<Happening> history) {
    List<Happening> apart = apart(history);
    Tenures tenures = Tenures.of(Histories.chronicle(apart));
    List<List<Act>> ways = ways(apart);
    List<Replay> replays = ways.stream().map(Replay::new).toList();
    IntStream.range(-1, 9 * (Histories.LONGEST + 1))
        .forEach(
            day -> {
              Map<Holder, Integer> counts = new HashMap<>();
              replays.forEach(
                  one ->
                      one.until(day).holders().forEach(who -> counts.merge(who, 1, Integer::sum)));
              assertThat(told(tenures, day))
                  .isEqualTo(
                      Maps.transformValues(
                          counts,
                          count -> count == ways.size() ? Presence.THERE : Presence.PERHAPS));
            });
    covered("several ways", ways.size() > 1);
  }

  @Property(tries = 300)
  void theOrderOfRecordingAnswersNothingWhereNoTwoMeet(
      @ForAll("exact") List<Happening> history, @ForAll long seed) {
    List<Happening> apart = new ArrayList<>();
    Set<Integer> taken = Sets.newHashSet();
    history.stream().filter(one -> taken.add(one.day())).forEach(apart::add);
    List<Happening> shuffled = new ArrayList<>(apart);
    Collections.shuffle(shuffled, new Random(seed));
    Tenures written = Tenures.of(Histories.chronicle(apart));
    Tenures late = Tenures.of(Histories.chronicle(shuffled));
    days().forEach(day -> assertThat(told(late, day)).isEqualTo(told(written, day)));
    covered("written in another order", !shuffled.equals(apart));
  }

  @Property(tries = 300)
  void aCorrectedRecordAnswersLikeOneThatWasRightAtOnce(
      @ForAll("vague") List<Happening> history,
      @ForAll("vague") List<Happening> wrong,
      @ForAll @IntRange(max = 20) int place) {
    int at = place % history.size();
    List<Happening> slips = new ArrayList<>(history);
    slips.set(at, wrong.get(0));
    Chronicle chronicle = Histories.chronicle(slips);
    Entry slip = chronicle.get(at + 1);
    Happening right = history.get(at);
    Chronicle corrected =
        chronicle.append(
            new EntryCorrected(slip.id(), right.event(), Optional.of(right.when()), "a slip"),
            When.on(day(40)));
    assertSame(Tenures.of(corrected), Tenures.of(Histories.chronicle(history)));
    Chronicle withdrawn =
        chronicle.append(new EntryWithdrawn(slip.id(), "never happened"), When.on(day(40)));
    List<Happening> without = new ArrayList<>(history);
    without.remove(at);
    assertSame(Tenures.of(withdrawn), Tenures.of(Histories.chronicle(without)));
    covered(
        "the slip made a difference",
        days()
            .anyMatch(
                day -> !told(Tenures.of(chronicle), day).equals(told(Tenures.of(corrected), day))));
  }

  private static void assertSame(Tenures one, Tenures other) {
    for (UnitId unit : Histories.UNITS) {
      assertThat(one.everybody(unit).rows()).isEqualTo(other.everybody(unit).rows());
    }
  }

  @Property(tries = 300)
  void asKnownOnADayIsTheRecordThatWasWrittenByThen(
      @ForAll("vague") List<Happening> history, @ForAll @IntRange(max = 10) int known) {
    int count = Math.min(known, history.size());
    Tenures then = Tenures.of(written(history)).asKnownOn(day(99 + count));
    assertSame(then, Tenures.of(written(history.subList(0, count))));
    covered("more was written later", count < history.size());
  }

  /** Each a day after the one before. */
  private static Chronicle written(List<Happening> history) {
    Chronicle whole = Histories.chronicle(List.of());
    for (int number = 0; number < history.size(); number++) {
      Happening one = history.get(number);
      Instant at = day(100 + number).atTime(12, 0).toInstant(ZoneOffset.UTC);
      whole = whole.append(whole.next(Optional.empty(), one.event(), one.when(), Recording.at(at)));
    }
    return whole;
  }

  @Property(tries = 300)
  void aTimelineTellsNobodyTwiceAtOnceAndEndsWhatItBegins(
      @ForAll("vague") List<Happening> history) {
    Tenures tenures = Tenures.of(Histories.chronicle(history));
    Instant start = day(0).atStartOfDay(ZoneOffset.UTC).toInstant();
    int over = 0;
    for (UnitId unit : Histories.UNITS) {
      Timeline all = tenures.everybody(unit);
      assertThat(all.rows()).containsAll(tenures.leaders(unit).rows());
      assertThat(tenures.leaders(unit).rows())
          .containsAll(tenures.inCharge(unit).rows())
          .containsAll(tenures.seats(unit).rows());
      assertThat(all.csv().lines()).hasSize(all.rows().size() + 1);
      for (Tenure one : all.rows()) {
        assertThat(one.to().stream())
            .allMatch(to -> !to.latest().isBefore(one.from().latest()) || !one.isSure());
        assertThat(one.isSure() && one.from().latest().equals(Instant.MAX)).isFalse();
        over += one.to().isPresent() && one.to().get().latest().isAfter(start) ? 1 : 0;
      }
    }
    covered("a time is over", over > 0);
  }
}
