package org.leadershipmethod.election;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Polls;

/** What holds of the Schulze method alone: more support never harms, and the words give figures. */
@StatisticsReport(StatisticsReportMode.OFF)
class SchulzeProperties {

  @Provide
  Arbitrary<Poll<Ranking>> polls() {
    return Polls.rankings(5);
  }

  @Property(tries = 300)
  void aBallotForOneAloneNeverHarmsThem(
      @ForAll("polls") Poll<Ranking> poll,
      @ForAll Strength strength,
      @ForAll @IntRange(max = 4) int which,
      @ForAll boolean othersLast) {
    PersonId one = poll.candidates().get(which % poll.candidates().size());
    Ranking alone = Ranking.of(List.of(one));
    Ranking added = othersLast ? alone.withOthersLast(poll.candidates()) : alone;
    List<Ranking> more = new ArrayList<>(poll.ballots());
    more.add(added);
    requireNoHarm(one, poll, more, strength);
  }

  @Property(tries = 300)
  void movingUpOnABallotNeverHarms(
      @ForAll("polls") Poll<Ranking> poll,
      @ForAll Strength strength,
      @ForAll @IntRange(max = 4) int which,
      @ForAll @IntRange(max = 8) int where) {
    Assume.that(!poll.ballots().isEmpty());
    PersonId one = poll.candidates().get(which % poll.candidates().size());
    List<Ranking> changed = new ArrayList<>(poll.ballots());
    int ballot = where % changed.size();
    changed.set(ballot, withFirst(changed.get(ballot), one));
    requireNoHarm(one, poll, changed, strength);
  }

  private static Ranking withFirst(Ranking ballot, PersonId one) {
    ImmutableList.Builder<ImmutableSet<PersonId>> ranks = ImmutableList.builder();
    ranks.add(ImmutableSet.of(one));
    ballot.ranks().stream()
        .map(rank -> rank.stream().filter(other -> !other.equals(one)).collect(toImmutableSet()))
        .filter(rank -> !rank.isEmpty())
        .forEach(ranks::add);
    return new Ranking(ranks.build());
  }

  private static void requireNoHarm(
      PersonId one, Poll<Ranking> before, List<Ranking> ballots, Strength strength) {
    Poll<Ranking> after =
        Poll.<Ranking>of(before.candidates(), ballots, before.seats()).orElseThrow();
    int was = standing(Counts.schulze(strength).of(before), one);
    assertThat(standing(Counts.schulze(strength).of(after), one)).isGreaterThanOrEqualTo(was);
    Statistics.label("standing before")
        .collect(was)
        .coverage(
            fair -> {
              fair.check(0).percentage(share -> share > 4);
              fair.check(1).percentage(share -> share > 4);
              fair.check(2).percentage(share -> share > 4);
            });
  }

  private static int standing(Outcome outcome, PersonId one) {
    return outcome.elected().contains(one) ? 2 : outcome.tied().contains(one) ? 1 : 0;
  }

  @Property(tries = 300)
  void chainsAreAsStrongAsTheirWeakestPair(
      @ForAll("polls") Poll<Ranking> poll, @ForAll Strength strength) {
    PairTally tally = Counts.SCHULZE.none(poll.candidates()).plus(poll.ballots());
    NaiveSchulze naive = new NaiveSchulze(poll, strength);
    BeatPaths paths = BeatPaths.of(tally, strength);
    for (int from = 0; from < paths.size(); from++) {
      for (int to = 0; to < paths.size(); to++) {
        if (from == to) {
          continue;
        }
        List<PersonId> chain = paths.chain(from, to).stream().map(tally.candidates()::get).toList();
        PersonId first = tally.candidates().get(from);
        PersonId last = tally.candidates().get(to);
        assertThat(paths.strength(from, to)).isEqualTo(naive.chain(first, last));
        if (paths.strength(from, to) > 0) {
          assertThat(chain).startsWith(first).endsWith(last).doesNotHaveDuplicates();
          assertThat(weakest(chain, naive)).isEqualTo(paths.strength(from, to));
        } else {
          assertThat(chain).isEmpty();
        }
      }
    }
  }

  private static long weakest(List<PersonId> chain, NaiveSchulze naive) {
    long weakest = Long.MAX_VALUE;
    for (int one = 1; one < chain.size(); one++) {
      weakest = Math.min(weakest, naive.direct(chain.get(one - 1), chain.get(one)));
    }
    return weakest;
  }

  @Property(tries = 300)
  void theStepsGiveTheFigures(@ForAll("polls") Poll<Ranking> poll, @ForAll Strength strength) {
    Outcome outcome = Counts.schulze(strength).of(poll);
    NaiveSchulze naive = new NaiveSchulze(poll, strength);
    List<PersonId> bestFirst = outcome.order().stream().flatMap(ImmutableSet::stream).toList();
    String words = String.join("\n", outcome.steps());
    boolean anyChain = false;
    for (int higher = 0; higher < bestFirst.size(); higher++) {
      PersonId one = bestFirst.get(higher);
      for (PersonId other : bestFirst.subList(higher + 1, bestFirst.size())) {
        assertThat(lineStarting(one + " against ", outcome))
            .contains(other + " " + naive.above(one, other) + ":" + naive.above(other, one));
        long onward = naive.chain(one, other);
        long back = naive.chain(other, one);
        boolean isPlain = onward == 0 || back == 0;
        if (isPlain && naive.above(one, other) != naive.above(other, one)) {
          assertThat(words).doesNotContain(one + " beats " + other);
        } else {
          anyChain |= onward > 0 || back > 0;
          assertThat(chain(one, other, words)).isEqualTo(onward);
          assertThat(chain(other, one, words)).isEqualTo(back);
        }
      }
    }
    outcome.elected().forEach(one -> assertThat(last(outcome)).contains(one.value()));
    outcome.tied().forEach(one -> assertThat(last(outcome)).contains(one.value()));
    assertThat(outcome.steps().get(0)).startsWith(Figures.number(poll.ballots().size(), "ballot"));
    Statistics.label("chains")
        .collect(anyChain)
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share > 4);
              fair.check(false).percentage(share -> share > 4);
            });
  }

  /** How strong the words say that the chain from one to another is. */
  private static long chain(PersonId from, PersonId to, String words) {
    Matcher chain =
        Pattern.compile("(?m)(?:^|; )" + from + " > [^;(\\n]*" + to + " [(]([0-9]+)[)]")
            .matcher(words);
    return chain.find() ? Long.parseLong(chain.group(1)) : 0;
  }

  private static String last(Outcome outcome) {
    return outcome.steps().get(outcome.steps().size() - 1);
  }

  private static String lineStarting(String start, Outcome outcome) {
    return outcome.steps().stream()
        .filter(line -> line.startsWith(start))
        .collect(Collectors.joining());
  }

  @Property(tries = 300)
  void theGeneratorIsWide(@ForAll("polls") Poll<Ranking> poll) {
    Outcome outcome = Counts.SCHULZE.of(poll);
    Statistics.label("tied")
        .collect(outcome.isTied())
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share > 4);
              fair.check(false).percentage(share -> share > 10);
            });
    Statistics.label("no opinions")
        .collect(
            poll.ballots().stream()
                .anyMatch(one -> one.mentioned().size() < poll.candidates().size()))
        .coverage(
            fair -> {
              fair.check(true).percentage(share -> share > 6);
              fair.check(false).percentage(share -> share > 10);
            });
    Statistics.label("equals")
        .collect(
            poll.ballots().stream()
                .flatMap(one -> one.ranks().stream())
                .anyMatch(rank -> rank.size() > 1))
        .coverage(fair -> fair.check(true).percentage(share -> share > 4));
  }
}
