package org.leadershipmethod.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.concentration.GroupVoice.Mode;
import org.leadershipmethod.concentration.SharedByGroups.Way;

/** What studies find is what the formulas say, computed once more. */
class StudyProperties {

  @Provide
  Arbitrary<Tallies> tallies() {
    return Arbitraries.oneOf(Voting.tallies(), Voting.many().map(Voting::counted))
        .withoutEdgeCases();
  }

  private static int number(IdeaId idea) {
    return Integer.parseInt(idea.value());
  }

  @Property
  void whatAllShareIsWhatTheFormulasSay(@ForAll("tallies") Tallies tallies) {
    NaiveFigures naive = NaiveFigures.of(tallies);
    List<SharedIdea> agreed = SharedByAll.AGREED.of(tallies).chosen();
    List<SharedIdea> rejected = SharedByAll.REJECTED.of(tallies).chosen();
    assertThat(agreed.stream().map(one -> number(one.idea()))).isEqualTo(naive.consensus(0));
    assertThat(rejected.stream().map(one -> number(one.idea()))).isEqualTo(naive.consensus(1));
    for (SharedIdea one : agreed) {
      OpinionCounts all = tallies.of(one.idea()).all();
      assertThat(one.voices()).isEqualTo(all.agree());
      assertThat(one.votes()).isEqualTo(all.votes());
      assertThat(one.part().value())
          .isCloseTo(NaiveFigures.part(all.agree(), all.votes()), within(1e-15));
      assertThat(one.distance()).isEqualTo(NaiveFigures.propTest(all.agree(), all.votes()));
    }
    guard("some is shared", !agreed.isEmpty());
    guard("some is rejected", !rejected.isEmpty());
  }

  private static void guard(String what, boolean isSo) {
    Statistics.label(what)
        .collect(isSo)
        .coverage(fair -> fair.check(true).percentage(share -> share > 20));
  }

  @Property
  void whatGroupsShareIsWhatTheFormulasSay(@ForAll("tallies") Tallies tallies) {
    NaiveFigures naive = NaiveFigures.of(tallies);
    for (Way way : Way.values()) {
      int side = way.opinion() == Opinion.AGREE ? 0 : 1;
      boolean isMean = way == Way.AGREE_MEAN || way == Way.DISAGREE_MEAN;
      List<SharedByGroups.Shared> ranked = SharedByGroups.by(way).of(tallies).chosen();
      assertThat(ranked).hasSameSizeAs(tallies.ideas().keySet());
      for (SharedByGroups.Shared one : ranked) {
        double expected =
            isMean ? naive.mean(number(one.idea()), side) : naive.shared(number(one.idea()), side);
        assertThat(one.value() / expected).isCloseTo(1, within(1e-9));
        assertThat(one.value()).isPositive().isLessThanOrEqualTo(1);
        assertThat(SharedByGroups.by(way).of(tallies, one.idea())).isEqualTo(one);
      }
      assertThat(ranked.stream().map(SharedByGroups.Shared::value))
          .isSortedAccordingTo(Ordering.natural().reverse());
      for (int i = 1; i < ranked.size(); i++) {
        if (ranked.get(i).product().equals(ranked.get(i - 1).product())) {
          assertThat(ranked.get(i).idea()).isGreaterThan(ranked.get(i - 1).idea());
        }
      }
    }
    guard("several groups", tallies.groups().size() > 1);
  }

  @Property
  void whatAGroupSaysForItselfIsWhatTheFormulasSay(@ForAll("tallies") Tallies tallies) {
    NaiveFigures naive = NaiveFigures.of(tallies);
    boolean isSomeOther = false;
    boolean isSomeSaid = false;
    for (GroupName group : tallies.groups()) {
      GroupVoice voice = GroupVoice.of(group);
      List<StandingOut> asPolis = voice.told(Mode.AS_POLIS).of(tallies).chosen();
      assertThat(asPolis.stream().map(StudyProperties::named))
          .isEqualTo(naive.voice(group.value()));
      List<StandingOut> strict = voice.of(tallies).chosen();
      assertThat(strict).allMatch(one -> one.votes() > 0);
      assertThat(strict).extracting(StandingOut::opinion).doesNotContain(Opinion.PASS).isSorted();
      asPolis.forEach(one -> assertStandsOut(one, tallies.of(one.idea()), group));
      isSomeOther |= !strict.equals(asPolis);
      isSomeSaid |= asPolis.size() > 1;
    }
    Statistics.label("strict is otherwise")
        .collect(isSomeOther)
        .coverage(fair -> fair.check(true).percentage(share -> share > 3));
    guard("some is said", isSomeSaid);
  }

  private static String named(StandingOut one) {
    return one.idea() + (one.opinion() == Opinion.AGREE ? " agree" : " disagree");
  }

  private static void assertStandsOut(StandingOut one, IdeaTally idea, GroupName group) {
    OpinionCounts in = idea.of(group);
    OpinionCounts out = idea.others(group);
    assertThat(out.plus(in).plus(idea.ungrouped())).isEqualTo(idea.all());
    assertThat(one.voices()).isEqualTo(in.with(one.opinion()));
    assertThat(one.votes()).isEqualTo(in.votes());
    assertThat(one.part()).isBetween(0.0, 1.0);
    assertThat(one.distance()).isEqualTo(NaiveFigures.propTest(one.voices(), one.votes()));
    assertThat(one.apart())
        .isEqualTo(
            NaiveFigures.twoProp(one.voices(), out.with(one.opinion()), in.votes(), out.votes()));
    assertThat(one.times())
        .isCloseTo(
            one.part() / NaiveFigures.part(out.with(one.opinion()), out.votes()),
            within(1e-12 * one.times()));
  }

  /**
   * Most of the group agree, and still the others agree so much more that it stands out against.
   */
  @Example
  void whatWasChosenForAgreementIsToldAsAgreementWhereThatIsAsked() {
    Tallies tallies =
        new Tallies(
            ImmutableSortedMap.of(
                Voting.idea(1),
                IdeaTally.of(
                    ImmutableMap.of(
                        GroupName.of("a"), new OpinionCounts(40, 20, 0),
                        GroupName.of("b"), new OpinionCounts(60, 0, 0)),
                    OpinionCounts.NONE)));
    GroupVoice voice = GroupVoice.of(GroupName.of("a"));
    assertThat(voice.told(Mode.AS_POLIS).of(tallies).chosen())
        .extracting(StandingOut::opinion)
        .containsExactly(Opinion.DISAGREE);
    assertThat(voice.of(tallies).chosen())
        .extracting(StandingOut::opinion)
        .containsExactly(Opinion.AGREE);
  }

  @Property
  void whatToPutNextIsWhatTheFormulasSay(
      @ForAll("tallies") Tallies tallies, @ForAll @IntRange(max = 12) int extent) {
    NaiveFigures naive = NaiveFigures.of(tallies);
    ImmutableSortedSet<IdeaId> ideas =
        IntStream.rangeClosed(1, 13)
            .mapToObj(Voting::idea)
            .collect(ImmutableSortedSet.toImmutableSortedSet(IdeaId::compareTo));
    NextToPut study =
        new NextToPut(
            ideas,
            ImmutableSet.of(Voting.idea(3)),
            ImmutableMap.of(Voting.idea(2), (double) extent));
    Studied<NextToPut.Next> studied = study.of(tallies);
    assertThat(studied.chosen()).hasSameSizeAs(ideas);
    for (NextToPut.Next one : studied.chosen()) {
      int number = number(one.idea());
      double expected = number == 3 ? 49 : naive.priority(number, number == 2 ? extent : 0);
      assertThat(one.priority()).isCloseTo(expected, within(1e-12 * expected)).isNotNegative();
    }
    assertThat(studied.chosen().stream().map(NextToPut.Next::priority))
        .isSortedAccordingTo(Ordering.natural().reverse());
    assertThat(studied.leftOut().keySet())
        .isEqualTo(
            tallies.ideas().containsKey(Voting.idea(0))
                ? ImmutableSet.of(Voting.idea(0))
                : ImmutableSet.of());
    assertThat(NextToPut.priority(OpinionCounts.NONE, 0)).isEqualTo(Math.pow(0.25 * 9, 2));
  }

  @Property
  void whatIsLeftOutIsNamedWithItsReason(
      @ForAll("tallies") Tallies tallies, @ForAll @IntRange(max = 40) int fewest) {
    IdeasAsked asked =
        IdeasAsked.ALL.without(ImmutableList.of(Voting.idea(1))).withFewestVotes(fewest);
    Studied<SharedByGroups.Shared> studied = SharedByGroups.by(Way.AGREE).among(asked).of(tallies);
    tallies
        .ideas()
        .forEach(
            (id, idea) -> {
              LeftOut why = studied.leftOut().get(id);
              boolean isChosen = studied.chosen().stream().anyMatch(one -> one.idea().equals(id));
              assertThat(isChosen).isEqualTo(why == null);
              assertThat(why == LeftOut.NOT_ASKED).isEqualTo(number(id) == 1);
              assertThat(why == LeftOut.TOO_FEW_VOTES)
                  .isEqualTo(number(id) != 1 && idea.all().votes() < fewest);
            });
    assertThat(SharedByAll.AGREED.among(asked).of(tallies).leftOut()).isEqualTo(studied.leftOut());
    guard("some is left out", !studied.leftOut().isEmpty());
    guard("some is chosen", !studied.chosen().isEmpty());
  }

  /** Other names change nothing but names: of groups in any order, of ideas in the same one. */
  @Property
  void otherNamesChangeNothingButNames(@ForAll("tallies") Tallies tallies) {
    UnaryOperator<String> renaming = name -> "x" + ('z' - name.charAt(name.length() - 1));
    Tallies renamed = renamed(tallies, renaming);
    for (GroupName group : tallies.groups()) {
      GroupName other = GroupName.of(renaming.apply(group.value()));
      assertThat(GroupVoice.of(other).of(renamed).chosen().stream().map(one -> renamedBack(one)))
          .isEqualTo(GroupVoice.of(group).of(tallies).chosen());
    }
    assertThat(
            SharedByGroups.by(Way.AGREE).of(renamed).chosen().stream()
                .map(SharedByGroups.Shared::product))
        .isEqualTo(
            SharedByGroups.by(Way.AGREE).of(tallies).chosen().stream()
                .map(SharedByGroups.Shared::product)
                .toList());
  }

  /** Numbers of two letters, so that names come in the order of the numbers. */
  private static String idea(IdeaId idea) {
    return "i%02d".formatted(number(idea));
  }

  private static StandingOut renamedBack(StandingOut one) {
    return new StandingOut(
        Voting.idea(Integer.parseInt(one.idea().value().substring(1))),
        one.opinion(),
        one.voices(),
        one.votes(),
        one.part(),
        one.distance(),
        one.times(),
        one.apart());
  }

  private static Tallies renamed(Tallies tallies, UnaryOperator<String> renaming) {
    ImmutableSortedMap.Builder<IdeaId, IdeaTally> ideas = ImmutableSortedMap.naturalOrder();
    tallies
        .ideas()
        .forEach(
            (id, idea) -> {
              ImmutableMap.Builder<GroupName, OpinionCounts> groups = ImmutableMap.builder();
              idea.groups()
                  .forEach(
                      (name, one) -> groups.put(GroupName.of(renaming.apply(name.value())), one));
              ideas.put(IdeaId.of(idea(id)), IdeaTally.of(groups.buildOrThrow(), idea.ungrouped()));
            });
    return new Tallies(ideas.buildOrThrow());
  }

  @Example
  void aMeanOfThousandsOfGroupsIsNoZero() {
    ImmutableMap.Builder<GroupName, OpinionCounts> groups = ImmutableMap.builder();
    for (int group = 0; group < 3000; group++) {
      groups.put(GroupName.of("g" + group), new OpinionCounts(1, 9, 0));
    }
    Tallies tallies =
        new Tallies(
            ImmutableSortedMap.of(
                Voting.idea(1), IdeaTally.of(groups.buildOrThrow(), OpinionCounts.NONE)));
    assertThat(SharedByGroups.by(Way.AGREE).of(tallies, Voting.idea(1)).value()).isZero();
    assertThat(SharedByGroups.by(Way.AGREE_MEAN).of(tallies, Voting.idea(1)).value())
        .isCloseTo(1.5 / 11 * (1.5 / 11), within(1e-12));
  }

  @Example
  void aStudyOfOnesOwnStandsBesideOurs() {
    Study<IdeaId> byLength =
        tallies ->
            Studied.of(
                tallies.ideas().keySet().stream()
                    .sorted((one, other) -> one.value().length() - other.value().length())
                    .toList());
    Tallies tallies =
        Tallies.counting()
            .vote(Voting.idea(100), Opinion.AGREE)
            .vote(Voting.idea(7), Opinion.AGREE)
            .tallies();
    List<Study<?>> all = List.of(byLength, SharedByAll.AGREED, NextToPut.of(List.of()));
    assertThat(all).allSatisfy(one -> assertThat(one.of(tallies).chosen()).isNotNull());
    assertThat(byLength.of(tallies).chosen()).extracting(IdeaId::value).containsExactly("7", "100");
  }

  @Example
  void aBoundThatIsNoneIsRefused() {
    assertThatThrownBy(() -> SharedByAll.AGREED.naming(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SharedByAll(Opinion.PASS, 5, IdeasAsked.ALL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> IdeasAsked.ALL.withFewestVotes(-1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> NextToPut.priority(OpinionCounts.NONE, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
