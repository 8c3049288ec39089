package org.leadershipmethod.method;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Situation;

/**
 * Rules of a host that ask how far apart two things were, of steps and of how things stand, accuse
 * nobody whom one choice of moments would acquit.
 */
class HowFarApartProperties {

  private static final UnitId MILL = UnitId.of("mill");
  private static final Duration WEEK = Duration.ofDays(7);
  private static final int CHOICES = 60;

  private record Inspected(UnitId unit) implements Event {}

  private record Repaired(UnitId unit) implements Event {}

  /** Everything that was done at the mill. */
  private static final View<ImmutableList<Told<Event>>> DONE =
      new View<>() {
        @Override
        public ImmutableList<Told<Event>> start() {
          return ImmutableList.of();
        }

        @Override
        public Look<ImmutableList<Told<Event>>> after(
            ImmutableList<Told<Event>> before, Entry entry) {
          return Look.changed(
              ImmutableList.<Told<Event>>builder()
                  .addAll(before)
                  .add(entry.told(entry.event()))
                  .build(),
              ImmutableSet.of(MILL));
        }
      };

  /** Whether two times are so far apart as a rule forbids. */
  private interface Wrong {
    boolean is(Duration least, Duration most);
  }

  private static boolean isWrong(Wrong wrong, When first, When then) {
    Duration least = Duration.between(first.latest(), then.earliest());
    return wrong.is(least, Duration.between(first.earliest(), then.latest()));
  }

  private static Card named(String id) {
    return Card.of(RuleId.of(id))
        .deviation(Deviation.DISORDER)
        .why("Who works in a mill needs some peace, and not too much of it.")
        .ours(true)
        .addReads(Inspected.class, Repaired.class)
        .putSays("said", "The mill was looked after at the wrong time.")
        .putSays("nothing", "it has been done")
        .build();
  }

  private static final class ApartFromTheLast extends CaseRule<Inspected, Case<Inspected>> {

    private final Wrong wrong;

    ApartFromTheLast(String id, Wrong wrong) {
      super(Inspected.class, named(id));
      this.wrong = wrong;
    }

    @Override
    protected ImmutableList<Case<Inspected>> cases(Occasion<Inspected> occasion) {
      return ImmutableList.of(Case.of(occasion, MILL));
    }

    @Override
    protected boolean isBroken(Case<Inspected> one) {
      ImmutableList<Told<Event>> done = one.before().view(DONE);
      return !done.isEmpty() && isWrong(wrong, Iterables.getLast(done).when(), one.when());
    }

    @Override
    public boolean stands(Finding finding, Situation now) {
      return true;
    }
  }

  private static final class LastTwoApart extends DueRule<UnitId> {

    private final Wrong wrong;

    LastTwoApart(String id, Wrong wrong) {
      super(UnitId.class, named(id));
      this.wrong = wrong;
    }

    @Override
    protected Owed owed(UnitId key, Situation now) {
      ImmutableList<Told<Event>> done = now.view(DONE);
      int last = done.size() - 1;
      return last > 0 && isWrong(wrong, done.get(last - 1).when(), done.get(last).when())
          ? Owed.since(done.get(last))
          : Owed.nothing();
    }
  }

  private static final Wrong TOO_SOON = (least, most) -> least.compareTo(WEEK) < 0;
  private static final Wrong TOO_LATE = (least, most) -> most.compareTo(WEEK.multipliedBy(3)) > 0;
  private static final Wrong EITHER =
      (least, most) -> TOO_SOON.is(least, most) || TOO_LATE.is(least, most);

  private static final LeadershipMethod METHOD =
      LeadershipMethod.of(
          Family.of(
                  "mills",
                  new ApartFromTheLast("InspectedTooSoon", TOO_SOON),
                  new ApartFromTheLast("InspectedTooLate", TOO_LATE),
                  new ApartFromTheLast("InspectedTooSoonOrTooLate", EITHER),
                  new LastTwoApart("LookedAfterTooSoon", TOO_SOON),
                  new LastTwoApart("LookedAfterTooLate", TOO_LATE),
                  new LastTwoApart("LookedAfterTooSoonOrTooLate", EITHER))
              .reading(DONE));

  private record Done(Event event, When when) {}

  private static When days(int first, int length) {
    LocalDate day = LocalDate.of(2030, 1, 1).plusDays(first);
    return When.during(day, day.plusDays(length));
  }

  @Provide
  Arbitrary<List<Done>> records() {
    Arbitrary<Integer> lengths =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0)), Tuple.of(3, Arbitraries.integers().between(2, 40)));
    return Combinators.combine(
            Arbitraries.of(new Inspected(MILL), new Repaired(MILL)),
            Arbitraries.integers().between(0, 60),
            lengths)
        .as((event, first, length) -> new Done(event, days(first, length)))
        .list()
        .ofMinSize(2)
        .ofMaxSize(4);
  }

  @Property(tries = 200)
  void whatIsFoundStandsForEveryChoiceOfMoments(
      @ForAll("records") List<Done> record, @ForAll long seed) {
    Diagnosis vague = diagnosis(record);
    Random random = new Random(seed);
    for (int choice = 0; choice < CHOICES; choice++) {
      List<Done> exact = record.stream().map(one -> exact(one, random)).toList();
      assertThat(found(diagnosis(exact))).as("%s of %s", exact, record).containsAll(found(vague));
    }
    count("found", !vague.findings().isEmpty(), 10);
  }

  private static Done exact(Done one, Random random) {
    long seconds = one.when().length().toSeconds();
    return one.when().isOneDayAtMost()
        ? one
        : new Done(
            one.event(),
            When.at(one.when().earliest().plusSeconds((long) (random.nextDouble() * seconds))));
  }

  private static Diagnosis diagnosis(List<Done> record) {
    Chronicle chronicle = Chronicle.empty();
    for (Done one : record) {
      chronicle = chronicle.append(one.event(), one.when());
    }
    return Diagnosis.of(METHOD, chronicle, days(200, 0).latest());
  }

  private static ImmutableList<String> found(Diagnosis diagnosis) {
    return diagnosis.findings().stream()
        .map(
            one ->
                one.breach().turn().isPresent()
                    ? one.rule() + " in " + one.evidence()
                    : one.rule().toString())
        .collect(toImmutableList());
  }

  private static void count(String what, boolean is, double least) {
    Statistics.label(what)
        .collect(is)
        .coverage(fair -> fair.check(true).percentage(share -> share >= least));
  }
}
