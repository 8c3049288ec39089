package org.leadershipmethod.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.person.PersonId;

/** Wherever and in whatever order votes are counted, the tally is the same. */
class TallyProperties {

  /** A vote of somebody, by numbers; group 0 is no group. */
  record Cast(int person, int idea, Opinion opinion, int at) {

    Optional<GroupName> group() {
      return TallyProperties.group(person);
    }
  }

  private static Optional<GroupName> group(int person) {
    int number = person % 4;
    return number == 0 ? Optional.empty() : Optional.of(GroupName.of("g" + number));
  }

  @Provide
  Arbitrary<List<Cast>> votes() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 11),
            Arbitraries.integers().between(0, 5),
            Arbitraries.of(Opinion.class),
            Arbitraries.integers().between(0, 9))
        .as(Cast::new)
        .list()
        .ofMaxSize(60)
        .withoutEdgeCases();
  }

  private static Tally counted(List<Cast> votes) {
    VoteCount count = Tally.counting();
    votes.forEach(
        cast ->
            cast.group()
                .ifPresentOrElse(
                    group -> count.vote(idea(cast.idea()), group, cast.opinion()),
                    () -> count.vote(idea(cast.idea()), cast.opinion())));
    return count.tally();
  }

  private static IdeaId idea(int number) {
    return IdeaId.of(String.valueOf(number));
  }

  @Property
  void sumsAreTheSameInAnyOrder(
      @ForAll("votes") List<Cast> one,
      @ForAll("votes") List<Cast> other,
      @ForAll("votes") List<Cast> third) {
    Tally a = counted(one);
    Tally b = counted(other);
    Tally c = counted(third);
    assertThat(a.plus(b)).isEqualTo(b.plus(a));
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(Tally.EMPTY)).isEqualTo(a);
    assertThat(Tally.EMPTY.plus(a)).isEqualTo(a);
  }

  @Property
  void whatIsCountedInSeveralPlacesIsWhatIsCountedInOne(
      @ForAll("votes") List<Cast> votes, @ForAll @IntRange(min = 1, max = 5) int places) {
    List<List<Cast>> parts = new ArrayList<>();
    for (int place = 0; place < places; place++) {
      parts.add(new ArrayList<>());
    }
    votes.forEach(cast -> parts.get(cast.at() % places).add(cast));
    Tally sum = parts.stream().map(TallyProperties::counted).reduce(Tally.EMPTY, Tally::plus);
    assertThat(sum).isEqualTo(counted(votes));
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
      found.vote(PersonId.of("p" + cast.person()), idea(cast.idea()), cast.opinion(), cast.at());
    }
    assertThat(found.tally(TallyProperties::groupOf))
        .isEqualTo(counted(List.copyOf(latest.values())));
    Statistics.label("somebody voted again")
        .collect(latest.size() < votes.size())
        .coverage(fair -> fair.check(true).percentage(share -> share > 30));
  }

  private static Optional<GroupName> groupOf(PersonId person) {
    return group(Integer.parseInt(person.value().substring(1)));
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
  void figuresStayInTheirRanges(@ForAll("counts") Counts group, @ForAll("counts") Counts others) {
    OwnVoice voice = new OwnVoice(idea(1), group, others);
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

  /** Up to a million millions of each. */
  @Provide
  Arbitrary<Counts> counts() {
    Arbitrary<Long> number =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 20), Arbitraries.longs().between(0, 1_000_000_000_000L));
    return Combinators.combine(number, number, number).as(Counts::new);
  }

  @Property
  void productsAreExact(@ForAll("counts") Counts one, @ForAll("counts") Counts other) {
    Ratio product = one.part(Opinion.AGREE).times(other.part(Opinion.DISAGREE));
    assertThat(product.over(other.part(Opinion.DISAGREE))).isEqualTo(one.part(Opinion.AGREE));
    assertThat(product).isLessThan(one.part(Opinion.AGREE)).isLessThan(Ratio.ONE);
  }

  @Property
  void whatIsHiddenCannotBeFoundByTakingAway(
      @ForAll("votes") List<Cast> votes, @ForAll @IntRange(max = 6) int fewest) {
    Tally tally = counted(votes);
    tally.ideas().forEach((id, idea) -> assertHides(idea, ShownIdea.of(idea, fewest), fewest));
    Statistics.label("something is hidden")
        .collect(
            tally.ideas().values().stream()
                .anyMatch(idea -> !ShownIdea.of(idea, fewest).hidden().isEmpty()))
        .coverage(fair -> fair.check(true).percentage(share -> share > 20));
  }

  private static void assertHides(IdeaTally idea, ShownIdea shown, int fewest) {
    assertThat(shown.groups().values()).allMatch(counts -> counts.votes() >= fewest);
    shown.groups().forEach((group, counts) -> assertThat(counts).isEqualTo(idea.of(group)));
    assertThat(shown.groups().size() + shown.hidden().size()).isEqualTo(idea.groups().size());
    if (shown.total().isPresent() && fewest > 0) {
      long rest =
          shown.total().get().votes()
              - shown.groups().values().stream().mapToLong(Counts::votes).sum();
      int behind = shown.hidden().size() + (idea.ungrouped().votes() > 0 ? 1 : 0);
      assertThat(rest == 0 || rest >= fewest && behind > 1).isTrue();
    }
    if (fewest == 0) {
      assertThat(shown.hidden()).isEmpty();
      assertThat(shown.total()).contains(idea.all());
    }
  }
}
