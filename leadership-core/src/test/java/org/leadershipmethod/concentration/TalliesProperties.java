package org.leadershipmethod.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.concentration.Voting.Cast;
import org.leadershipmethod.person.PersonId;

/** Wherever and in whatever order votes are counted, the tally is the same. */
class TalliesProperties {

  @Provide
  Arbitrary<List<Cast>> votes() {
    return Voting.few();
  }

  @Property
  void sumsAreTheSameInAnyOrder(
      @ForAll("votes") List<Cast> one,
      @ForAll("votes") List<Cast> other,
      @ForAll("votes") List<Cast> third) {
    Tallies a = Voting.counted(one);
    Tallies b = Voting.counted(other);
    Tallies c = Voting.counted(third);
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(Tallies.EMPTY)).isEqualTo(a);
    assertThat(Tallies.EMPTY.plus(a)).isEqualTo(a);
  }

  @Property
  void whatIsCountedInSeveralPlacesIsWhatIsCountedInOne(
      @ForAll("votes") List<Cast> votes, @ForAll @IntRange(min = 1, max = 5) int places) {
    List<List<Cast>> parts = new ArrayList<>();
    for (int place = 0; place < places; place++) {
      parts.add(new ArrayList<>());
    }
    votes.forEach(cast -> parts.get(cast.at() % places).add(cast));
    Tallies sum = parts.stream().map(Voting::counted).reduce(Tallies.EMPTY, Tallies::plus);
    assertThat(sum).isEqualTo(Voting.counted(votes));
    Statistics.label("several votes")
        .collect(votes.size() > 10)
        .coverage(fair -> fair.check(true).percentage(share -> share > 30));
  }

  @Property
  void eachPersonsLatestVoteCounts(@ForAll("votes") List<Cast> votes, @ForAll long seed) {
    Map<List<Integer>, Cast> latest = new HashMap<>();
    LatestVotes found = new LatestVotes();
    for (Cast cast : distinctTimes(votes, seed)) {
      latest.merge(
          List.of(cast.person(), cast.idea()),
          cast,
          (before, next) -> next.at() > before.at() ? next : before);
      found.vote(
          PersonId.of("p" + cast.person()), Voting.idea(cast.idea()), cast.opinion(), cast.at());
    }
    assertThat(found.tallies(TalliesProperties::groupOf))
        .isEqualTo(Voting.counted(List.copyOf(latest.values())));
    Statistics.label("somebody voted again")
        .collect(latest.size() < votes.size())
        .coverage(fair -> fair.check(true).percentage(share -> share > 30));
  }

  private static Optional<GroupName> groupOf(PersonId person) {
    return Voting.group(Integer.parseInt(person.value().substring(1)));
  }

  /** In any order, each at a moment of its own. */
  private static List<Cast> distinctTimes(List<Cast> votes, long seed) {
    List<Cast> cast = new ArrayList<>();
    for (Cast one : votes) {
      cast.add(new Cast(one.person(), one.idea(), one.opinion(), cast.size()));
    }
    Collections.shuffle(cast, new Random(seed));
    return cast;
  }

  @Property
  void figuresStayInTheirRanges(
      @ForAll("counts") OpinionCounts group, @ForAll("counts") OpinionCounts others) {
    OwnVoice voice = new OwnVoice(Voting.idea(1), group, others);
    for (Opinion opinion : Opinion.values()) {
      assertThat(group.part(opinion).value()).isGreaterThan(0).isLessThan(1);
      assertThat(voice.apart(opinion)).isFinite();
      assertThat(voice.fromHalf(opinion)).isFinite();
      assertThat(voice.times(opinion)).isFinite().isPositive();
      assertThat(voice.weight(opinion)).isFinite();
    }
    assertThat(group.votes()).isEqualTo(group.agree() + group.disagree() + group.pass());
    assertThat(group.part(Opinion.AGREE).value())
        .isEqualTo((group.agree() + 1.0) / (group.votes() + 2.0));
  }

  @Provide
  Arbitrary<OpinionCounts> counts() {
    return Voting.counts();
  }

  @Property
  void productsAreExact(
      @ForAll("counts") OpinionCounts one, @ForAll("counts") OpinionCounts other) {
    Ratio product = one.part(Opinion.AGREE).times(other.part(Opinion.DISAGREE));
    assertThat(product.over(other.part(Opinion.DISAGREE))).isEqualTo(one.part(Opinion.AGREE));
    assertThat(product).isLessThan(one.part(Opinion.AGREE)).isLessThan(Ratio.ONE);
  }

  @Property
  void tooManyVotesAreRefusedAndNeverWrong(
      @ForAll("counts") OpinionCounts one, @ForAll("counts") OpinionCounts other) {
    assertThat(one.plus(other).minus(other)).isEqualTo(one);
    OpinionCounts most = new OpinionCounts(Long.MAX_VALUE - 20, 10, 10);
    assertThat(most.votes()).isEqualTo(Long.MAX_VALUE);
    assertThat(most.part(Opinion.AGREE)).isLessThan(Ratio.ONE);
    assertThatThrownBy(() -> most.plus(Opinion.PASS)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> IdeaTally.of(ImmutableSortedMap.of(GroupName.of("a"), most), most))
        .isInstanceOf(ArithmeticException.class);
  }

  /** So many ideas and groups that not every cell has a place of its own, and some had one. */
  @Example
  void votesAreFoundAlsoWhereThereIsNoPlaceForAll() {
    VoteCount count = Tallies.counting();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 3000; i++) {
        count.vote(Voting.idea(i), GroupName.of("g" + (i % 1500)), Opinion.PASS);
        count.vote(Voting.idea(2999 - i), Opinion.AGREE);
      }
    }
    Tallies tallies = count.tallies();
    assertThat(tallies.votes()).isEqualTo(BigInteger.valueOf(12_000));
    for (int i = 0; i < 3000; i++) {
      IdeaTally idea = tallies.of(Voting.idea(i));
      assertThat(idea.groups())
          .isEqualTo(Map.of(GroupName.of("g" + (i % 1500)), new OpinionCounts(0, 0, 2)));
      assertThat(idea.ungrouped()).isEqualTo(new OpinionCounts(2, 0, 0));
    }
  }

  @Property(tries = 20)
  void soManyCellsAsThereAreAreFoundAgain(@ForAll @IntRange(min = 1, max = 3000) int cells) {
    VoteCount count = Tallies.counting();
    for (int round = 0; round < 2; round++) {
      for (int cell = 0; cell < cells; cell++) {
        count.vote(Voting.idea(cell % 97), GroupName.of("g" + cell), Opinion.DISAGREE);
      }
    }
    Tallies tallies = count.tallies();
    assertThat(tallies.groups()).hasSize(cells);
    assertThat(tallies.votes()).isEqualTo(BigInteger.valueOf(2L * cells));
    for (int cell = 0; cell < cells; cell++) {
      assertThat(tallies.of(Voting.idea(cell % 97)).of(GroupName.of("g" + cell)))
          .isEqualTo(new OpinionCounts(0, 2, 0));
    }
  }

  @Example
  void numbersOfAnotherCountAreRefused() {
    VoteCount count = Tallies.counting();
    int idea = count.number(Voting.idea(7));
    int group = count.number(GroupName.of("a"));
    assertThat(count.number(Voting.idea(7))).isEqualTo(idea);
    assertThat(count.vote(idea, group, Opinion.AGREE).tallies())
        .isEqualTo(
            Tallies.counting().vote(Voting.idea(7), GroupName.of("a"), Opinion.AGREE).tallies());
    for (int wrong : new int[] {-1, 2}) {
      assertThatThrownBy(() -> count.vote(idea, wrong, Opinion.AGREE))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> count.vote(wrong, group, Opinion.AGREE))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Example
  void whatHasNoVoteIsNotHeld() {
    IdeaTally none =
        IdeaTally.of(Map.of(GroupName.of("a"), OpinionCounts.NONE), OpinionCounts.NONE);
    assertThat(none).isEqualTo(IdeaTally.EMPTY).hasSameHashCodeAs(IdeaTally.EMPTY);
    assertThat(new Tallies(ImmutableSortedMap.of(Voting.idea(1), none))).isEqualTo(Tallies.EMPTY);
  }

  @Example
  void wholeNumbersComeInTheirOrderBeforeNames() {
    assertThat(Stream.of("b", "10", "07", "9", "0", "a").map(IdeaId::of).sorted())
        .extracting(IdeaId::value)
        .containsExactly("0", "9", "10", "07", "a", "b");
  }

  @Example
  void ofTwoVotesAtTheSameMomentTheOneThatWasGivenLaterCounts() {
    PersonId person = PersonId.of("p1");
    LatestVotes votes =
        new LatestVotes()
            .vote(person, Voting.idea(1), Opinion.AGREE, 5)
            .vote(person, Voting.idea(1), Opinion.DISAGREE, 5)
            .vote(person, Voting.idea(1), Opinion.PASS, 4);
    assertThat(votes.size()).isEqualTo(1);
    assertThat(votes.tallies(TalliesProperties::groupOf).of(Voting.idea(1)).all())
        .isEqualTo(new OpinionCounts(0, 1, 0));
  }
}
