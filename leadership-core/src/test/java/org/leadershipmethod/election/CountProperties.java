package org.leadershipmethod.election;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Polls;
import org.leadershipmethod.testkit.Proves;

/** What holds of every count: the ballots decide, and nothing else does. */
@StatisticsReport(StatisticsReportMode.OFF)
class CountProperties {

  @Provide
  Arbitrary<Poll<Ranking>> rankings() {
    return Polls.rankings(5);
  }

  @Provide
  Arbitrary<Poll<Choices>> choices() {
    return Polls.choices(6);
  }

  @Provide
  Arbitrary<Poll<SingleChoice>> singleChoices() {
    return Polls.singleChoices(6);
  }

  @Property(tries = 300)
  @Proves(Clause.R3_1)
  void whoeverHasMoreVotesIsElected(
      @ForAll("choices") Poll<Choices> choices,
      @ForAll("singleChoices") Poll<SingleChoice> singleChoices) {
    requireMostVotes(Counts.APPROVAL.of(choices), choices);
    requireMostVotes(Counts.PLURALITY.of(singleChoices), singleChoices);
    Statistics.label("tied")
        .collect(Counts.PLURALITY.of(singleChoices).isTied())
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share > 4);
              fair.check(false).percentage(share -> share > 30);
            });
  }

  private static void requireMostVotes(Outcome outcome, Poll<?> poll) {
    for (PersonId one : poll.candidates()) {
      long more = poll.candidates().stream().filter(other -> isBefore(other, one, poll)).count();
      long notLess =
          poll.candidates().stream().filter(other -> !isBefore(one, other, poll)).count();
      boolean hasVotes = votes(one, poll) > 0;
      assertThat(outcome.elected().contains(one)).isEqualTo(hasVotes && notLess <= poll.seats());
      assertThat(outcome.tied().contains(one))
          .isEqualTo(hasVotes && notLess > poll.seats() && more < poll.seats());
      assertThat(place(outcome, one)).isEqualTo(placeByVotes(one, poll));
    }
    requireSeatsAddUp(outcome, poll);
  }

  private static boolean isBefore(PersonId one, PersonId other, Poll<?> poll) {
    return votes(one, poll) > votes(other, poll);
  }

  private static long votes(PersonId person, Poll<?> poll) {
    return poll.ballots().stream().filter(ballot -> ballot.mentioned().contains(person)).count();
  }

  private static int placeByVotes(PersonId person, Poll<?> poll) {
    return (int)
        poll.candidates().stream()
            .map(other -> votes(other, poll))
            .filter(votes -> votes > votes(person, poll))
            .distinct()
            .count();
  }

  private static int place(Outcome outcome, PersonId person) {
    for (int place = 0; place < outcome.order().size(); place++) {
      if (outcome.order().get(place).contains(person)) {
        return place;
      }
    }
    throw new AssertionError(person + " is not in the order");
  }

  /** The seats given, those left open by a tie and those for which there is nobody. */
  private static void requireSeatsAddUp(Outcome outcome, Poll<?> poll) {
    long known = poll.candidates().stream().filter(one -> votes(one, poll) > 0).count();
    assertThat(outcome.elected().size() + outcome.seatsTied())
        .isEqualTo((int) Math.min(poll.seats(), known));
    assertThat(outcome.tied().isEmpty() || outcome.tied().size() > outcome.seatsTied()).isTrue();
  }

  @Property(tries = 300)
  @Proves(Clause.R3_1)
  void schulzeElectsWhoIsAmongTheFirstInEachPossibleOrder(
      @ForAll("rankings") Poll<Ranking> poll, @ForAll Strength strength) {
    Outcome outcome = Counts.schulze(strength).of(poll);
    NaiveSchulze naive = new NaiveSchulze(poll, strength);
    List<Set<PersonId>> possible = naive.possibleWinners();
    Set<PersonId> some = possible.stream().flatMap(Set::stream).collect(Collectors.toSet());
    Set<PersonId> each =
        some.stream()
            .filter(one -> possible.stream().allMatch(winners -> winners.contains(one)))
            .collect(Collectors.toSet());
    assertThat(outcome.elected()).containsExactlyInAnyOrderElementsOf(each);
    assertThat(outcome.tied()).isEqualTo(Sets.difference(some, each));
    assertThat(outcome.order()).isEqualTo(naive.order());
    requireSeatsAddUp(outcome, poll);
  }

  @Property(tries = 300)
  void theOrderPutsNobodyBelowWhomTheyBeat(@ForAll("rankings") Poll<Ranking> poll) {
    Outcome outcome = Counts.SCHULZE.of(poll);
    NaiveSchulze naive = new NaiveSchulze(poll, Strength.WINNING_VOTES);
    for (PersonId one : poll.candidates()) {
      for (PersonId other : poll.candidates()) {
        if (naive.beats(one, other)) {
          assertThat(place(outcome, one)).isLessThan(place(outcome, other));
        }
      }
    }
  }

  @Property(tries = 300)
  void whoWinsEveryPairIsElectedFirst(@ForAll("rankings") Poll<Ranking> poll) {
    NaiveSchulze naive = new NaiveSchulze(poll, Strength.WINNING_VOTES);
    List<PersonId> winners =
        poll.candidates().stream().filter(one -> winsEveryPair(one, poll, naive)).toList();
    if (!winners.isEmpty()) {
      assertThat(Counts.SCHULZE.of(poll).elected()).startsWith(winners.get(0));
    }
    Statistics.label("somebody wins every pair")
        .collect(!winners.isEmpty())
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share > 10);
              fair.check(false).percentage(share -> share > 10);
            });
  }

  private static boolean winsEveryPair(PersonId one, Poll<?> poll, NaiveSchulze naive) {
    return poll.candidates().stream()
        .allMatch(other -> other.equals(one) || naive.direct(one, other) > 0);
  }

  @Property(tries = 300)
  void neitherBallotsNorCandidatesHaveAnOrder(
      @ForAll("rankings") Poll<Ranking> rankings,
      @ForAll("choices") Poll<Choices> choices,
      @ForAll("singleChoices") Poll<SingleChoice> singleChoices,
      @ForAll Random chance) {
    requireNoOrder(Counts.SCHULZE, rankings, chance);
    requireNoOrder(Counts.APPROVAL, choices, chance);
    requireNoOrder(Counts.PLURALITY, singleChoices, chance);
  }

  /** Not even the words change. */
  private static <B extends Ballot> void requireNoOrder(
      Count<B> count, Poll<B> poll, Random chance) {
    List<B> ballots = Lists.newArrayList(poll.ballots());
    List<PersonId> candidates = Lists.newArrayList(poll.candidates());
    Collections.shuffle(ballots, chance);
    Collections.shuffle(candidates, chance);
    Poll<B> shuffled = Poll.<B>of(candidates, ballots, poll.seats()).orElseThrow();
    assertThat(count.of(shuffled)).isEqualTo(count.of(poll));
  }

  @Property(tries = 300)
  void otherNamesRenameTheOutcome(
      @ForAll("rankings") Poll<Ranking> rankings,
      @ForAll("choices") Poll<Choices> choices,
      @ForAll("singleChoices") Poll<SingleChoice> singleChoices,
      @ForAll Random chance) {
    requireRenamed(Counts.SCHULZE, rankings, chance);
    requireRenamed(Counts.APPROVAL, choices, chance);
    requireRenamed(Counts.PLURALITY, singleChoices, chance);
  }

  private static <B extends Ballot> void requireRenamed(
      Count<B> count, Poll<B> poll, Random chance) {
    List<PersonId> others = Lists.newArrayList(poll.candidates());
    Collections.shuffle(others, chance);
    ImmutableMap.Builder<PersonId, PersonId> builder = ImmutableMap.builder();
    for (int one = 0; one < others.size(); one++) {
      builder.put(poll.candidates().get(one), others.get(one));
    }
    ImmutableMap<PersonId, PersonId> names = builder.buildOrThrow();
    List<B> ballots = Lists.transform(poll.ballots(), one -> renamed(one, names, count.counts()));
    Outcome before = count.of(poll);
    Outcome after = count.of(Poll.<B>of(others, ballots, poll.seats()).orElseThrow());
    assertThat(after.order())
        .isEqualTo(before.order().stream().map(place -> renamed(place, names)).toList());
    assertThat(ImmutableSet.copyOf(after.elected())).isEqualTo(renamed(before.elected(), names));
    assertThat(after.tied()).isEqualTo(renamed(before.tied(), names));
    assertThat(after.seatsTied()).isEqualTo(before.seatsTied());
  }

  private static ImmutableSet<PersonId> renamed(
      Iterable<PersonId> people, ImmutableMap<PersonId, PersonId> names) {
    return ImmutableList.copyOf(people).stream().map(names::get).collect(toImmutableSet());
  }

  private static <B extends Ballot> B renamed(
      B ballot, ImmutableMap<PersonId, PersonId> names, Class<B> kind) {
    Function<PersonId, PersonId> rename = names::get;
    Ballot renamed =
        ballot instanceof Ranking ranking
            ? new Ranking(
                ranking.ranks().stream()
                    .map(rank -> renamed(rank, names))
                    .collect(ImmutableList.toImmutableList()))
            : ballot instanceof SingleChoice choice
                ? new SingleChoice(choice.candidate().map(rename))
                : new Choices(renamed(ballot.mentioned(), names));
    return kind.cast(renamed);
  }

  @Property(tries = 300)
  void talliesOfPartsMakeTheTallyOfAll(
      @ForAll("rankings") Poll<Ranking> rankings,
      @ForAll("choices") Poll<Choices> choices,
      @ForAll("singleChoices") Poll<SingleChoice> singleChoices,
      @ForAll @IntRange(max = 9) int first,
      @ForAll @IntRange(max = 9) int second) {
    requireMergeable(Counts.SCHULZE, rankings, first, second);
    requireMergeable(Counts.APPROVAL, choices, first, second);
    requireMergeable(Counts.PLURALITY, singleChoices, first, second);
  }

  private static <B extends Ballot, T extends Tally<B, T>> void requireMergeable(
      TalliedCount<B, T> count, Poll<B> poll, int first, int second) {
    int size = poll.ballots().size();
    int to = Math.min(size, Math.max(first, second));
    int from = Math.min(to, Math.min(first, second));
    T none = count.none(poll.candidates());
    T one = none.plus(poll.ballots().subList(0, from));
    T two = count.none(poll.candidates().reverse()).plus(poll.ballots().subList(from, to));
    T three = none.plus(poll.ballots().subList(to, size));
    T all = none.plus(poll.ballots());
    assertThat(one.merge(two).merge(three)).isEqualTo(all).hasSameHashCodeAs(all);
    assertThat(one.merge(two.merge(three))).isEqualTo(all);
    assertThat(three.merge(one).merge(two)).isEqualTo(all);
    assertThat(two.merge(one)).isEqualTo(one.merge(two));
    assertThat(all.merge(none)).isEqualTo(all);
    assertThat(none.merge(all)).isEqualTo(all);
    assertThat(one.plus(poll.ballots().subList(from, size))).isEqualTo(all);
    assertThat(count.of(all, poll.seats())).isEqualTo(count.of(poll));
    assertThat(none.equals(all)).isEqualTo(poll.ballots().isEmpty());
  }

  @Property(tries = 300)
  void whoAreAlikeAreTreatedAlike(@ForAll("rankings") Poll<Ranking> poll) {
    PersonId one = poll.candidates().get(0);
    PersonId other = poll.candidates().get(1);
    ImmutableMap<PersonId, PersonId> exchanged =
        poll.candidates().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    Function.identity(),
                    person -> person.equals(one) ? other : person.equals(other) ? one : person));
    ImmutableList.Builder<Ranking> both = ImmutableList.builder();
    poll.ballots().forEach(ballot -> both.add(ballot, renamed(ballot, exchanged, Ranking.class)));
    Outcome outcome =
        Counts.SCHULZE.of(
            Poll.<Ranking>of(poll.candidates(), both.build(), poll.seats()).orElseThrow());
    assertThat(place(outcome, one)).isEqualTo(place(outcome, other));
    assertThat(outcome.elected().contains(one)).isEqualTo(outcome.elected().contains(other));
    assertThat(outcome.tied().contains(one)).isEqualTo(outcome.tied().contains(other));
    Statistics.label("tied")
        .collect(outcome.tied().contains(one))
        .coverage(fair -> fair.check(true).percentage(share -> share > 4));
  }
}
