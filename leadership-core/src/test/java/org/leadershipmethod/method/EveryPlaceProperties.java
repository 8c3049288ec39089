package org.leadershipmethod.method;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.AnyRecord;
import org.leadershipmethod.testkit.AnyRecords;
import org.leadershipmethod.testkit.MingledRecords;
import org.leadershipmethod.testkit.Noted;

/**
 * Where it is known only roughly when one or two things happened, of whatever family, what is found
 * is found wherever they stood among all the others: each place that their times allow is read.
 */
class EveryPlaceProperties {

  /** So many exact records are read for a vague one. */
  private static final int MOST = 30;

  /** A finding, and what shows it; of how things stand that may be other entries. */
  private record Same(RuleId rule, Key where, Key about, ImmutableSet<EntryId> evidence) {
    static Stream<Same> of(Finding finding) {
      ImmutableList<EntryId> evidence =
          finding.breach().turn().isPresent() ? finding.breach().evidence() : ImmutableList.of();
      return Stream.concat(Stream.of(evidence), finding.again().stream().map(ImmutableList::of))
          .map(
              entries ->
                  new Same(
                      finding.rule(),
                      finding.where(),
                      finding.breach().about(),
                      ImmutableSet.copyOf(entries)));
    }

    static ImmutableSet<Same> in(Diagnosis diagnosis) {
      return diagnosis.findings().stream().flatMap(Same::of).collect(toImmutableSet());
    }
  }

  /**
   * How much less is known of when one thing happened.
   *
   * @param which which of all
   * @param before how many days earlier it may have been
   * @param after how many days later it may have been
   */
  record Blur(int which, int before, int after) {
    When around(When when) {
      return new When(
          when.earliest().minus(Duration.ofDays(before)),
          when.latest().plus(Duration.ofDays(after)));
    }
  }

  @Provide
  Arbitrary<List<Blur>> blurs() {
    Arbitrary<Integer> days = Arbitraries.integers().between(20, 300);
    return Combinators.combine(Arbitraries.integers().between(0, 999), days, days)
        .as(Blur::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2);
  }

  @Provide
  Arbitrary<AnyRecord> records() {
    return AnyRecords.records();
  }

  @Provide
  Arbitrary<AnyRecord> mingled() {
    return MingledRecords.mingledRecords();
  }

  @Property(tries = 20)
  void whatIsFoundIsFoundWhereverVagueEntriesStood(
      @ForAll("records") AnyRecord record, @ForAll("blurs") List<Blur> blurs) {
    Diagnosis diagnosis = standingInEveryPlace(record, blurs);
    count("found", !diagnosis.findings().isEmpty(), 30);
  }

  @Property(tries = 5)
  void soItIsWhereSeveralFamiliesTellOfTheSame(
      @ForAll("mingled") AnyRecord record, @ForAll("blurs") List<Blur> blurs) {
    standingInEveryPlace(record, blurs);
  }

  /** The diagnosis of a vague record, all of which stands in the exact ones. */
  private static Diagnosis standingInEveryPlace(AnyRecord record, List<Blur> blurs) {
    AnyRecord vague = vague(record, blurs);
    Diagnosis diagnosis = vague.diagnosis();
    ImmutableSet<Same> found = Same.in(diagnosis);
    for (AnyRecord exact : found.isEmpty() ? List.<AnyRecord>of() : exact(vague)) {
      Diagnosis one = exact.diagnosis();
      // an order in which an entry names what is not there yet is none that the record allows
      if (unusable(diagnosis).containsAll(unusable(one))) {
        assertThat(Same.in(one))
            .as("%s, of which the record says only %s", different(exact, vague), vague.notes())
            .containsAll(found);
      }
    }
    return diagnosis;
  }

  private static AnyRecord vague(AnyRecord record, List<Blur> blurs) {
    AnyRecord vague = record;
    for (Blur blur : blurs) {
      int place = blur.which() % record.notes().size();
      When when = vague.notes().get(place).when();
      vague = when.equals(When.OUTSET) ? vague : with(vague, place, blur.around(when));
    }
    Instant last =
        vague.notes().stream().map(one -> one.when().latest()).max(naturalOrder()).orElseThrow();
    return new AnyRecord(
        vague.method(), vague.notes(), last.isAfter(record.asOf()) ? last : record.asOf());
  }

  private static AnyRecord with(AnyRecord record, int place, When when) {
    List<Noted> notes = new ArrayList<>(record.notes());
    notes.set(place, new Noted(notes.get(place).id(), notes.get(place).event(), when));
    return new AnyRecord(record.method(), ImmutableList.copyOf(notes), record.asOf());
  }

  /** Every vague entry of a record in every place; of many records, some from all over. */
  private static List<AnyRecord> exact(AnyRecord vague) {
    List<AnyRecord> all = List.of(onTheDays(vague));
    for (int place = 0; place < vague.notes().size(); place++) {
      if (!vague.notes().get(place).when().isOneDayAtMost()) {
        all = inEveryPlace(all, place, moments(vague, place));
      }
    }
    return all;
  }

  /**
   * What is known by the day, at the end of that day: else a record would still leave open what an
   * entry of a moment has to do with those of its day, and would be silent of it long after.
   */
  private static AnyRecord onTheDays(AnyRecord vague) {
    AnyRecord exact = vague;
    for (int place = 0; place < vague.notes().size(); place++) {
      When when = vague.notes().get(place).when();
      if (when.isOneDayAtMost() && !when.equals(When.OUTSET)) {
        exact = with(exact, place, When.at(when.latest()));
      }
    }
    return exact;
  }

  private static List<AnyRecord> inEveryPlace(
      List<AnyRecord> all, int place, ImmutableSortedSet<Instant> moments) {
    int step = all.size() * moments.size() / MOST + 1;
    return IntStream.range(0, all.size() * moments.size())
        .filter(at -> at % step == 0)
        .mapToObj(
            at ->
                with(
                    all.get(at / moments.size()),
                    place,
                    When.at(moments.asList().get(at % moments.size()))))
        .toList();
  }

  /** Right before and right after each other entry, and at the ends. */
  private static ImmutableSortedSet<Instant> moments(AnyRecord record, int place) {
    When vague = record.notes().get(place).when();
    ImmutableSortedSet.Builder<Instant> moments = ImmutableSortedSet.naturalOrder();
    moments.add(vague.earliest().plusNanos(1), vague.latest());
    for (int at = 0; at < record.notes().size(); at++) {
      When other = record.notes().get(at).when();
      if (at != place && !other.equals(When.OUTSET)) {
        // two that stand in one gap are never at one moment
        Stream.of(other.earliest().minusNanos(1 + place), other.latest().plusNanos(1 + place))
            .filter(one -> one.isAfter(vague.earliest()) && one.isBefore(vague.latest()))
            .forEach(moments::add);
      }
    }
    return moments.build();
  }

  private static List<Noted> different(AnyRecord exact, AnyRecord vague) {
    return exact.notes().stream().filter(one -> !vague.notes().contains(one)).toList();
  }

  private static ImmutableSet<EntryId> unusable(Diagnosis diagnosis) {
    return diagnosis.notExamined().stream()
        .filter(one -> one.rule().isEmpty())
        .flatMap((NotExamined one) -> one.entry().stream())
        .collect(toImmutableSet());
  }

  private static void count(String what, boolean is, double least) {
    Statistics.label(what)
        .collect(is)
        .coverage(fair -> fair.check(true).percentage(share -> share >= least));
  }
}
