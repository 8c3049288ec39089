package org.leadershipmethod.concentration;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Nobody computes from what is shown what a small group said. */
class ShownIdeaProperties {

  private static final ImmutableSortedSet<GroupName> NAMES =
      ImmutableSortedSet.of(GroupName.of("a"), GroupName.of("b"), GroupName.of("c"));

  /** What is counted of an idea, with the parts that are looked at one by one. */
  private record World(IdeaTally idea, List<OpinionCounts> parts) {

    /** The last of four parts are those in no group. */
    static World of(List<OpinionCounts> parts) {
      ImmutableSortedMap.Builder<GroupName, OpinionCounts> groups =
          ImmutableSortedMap.naturalOrder();
      for (int i = 0; i < Math.min(NAMES.size(), parts.size()); i++) {
        groups.put(NAMES.asList().get(i), parts.get(i));
      }
      OpinionCounts ungrouped = parts.size() > NAMES.size() ? parts.get(3) : OpinionCounts.NONE;
      return new World(IdeaTally.of(groups.buildOrThrow(), ungrouped), parts);
    }

    OpinionCounts sum(Set<Integer> some) {
      return some.stream().map(parts::get).reduce(OpinionCounts.NONE, OpinionCounts::plus);
    }
  }

  /** Whoever knows the rule looks at all that could have been counted and looks the same. */
  private static int smallOnes(int parts, List<OpinionCounts> each, Hiding hiding) {
    long most = each.stream().mapToLong(OpinionCounts::votes).max().orElse(0);
    ImmutableSortedSet<GroupName> names =
        ImmutableSortedSet.copyOf(NAMES.asList().subList(0, Math.min(NAMES.size(), parts)));
    int small = 0;
    for (Map.Entry<ShownIdea, List<World>> sight :
        Lists.cartesianProduct(Collections.nCopies(parts, each)).stream()
            .map(World::of)
            .collect(
                groupingBy(one -> ShownIdea.of(one.idea(), names, parts > NAMES.size(), hiding)))
            .entrySet()) {
      boolean isKnownToAgree = sight.getKey().total().isPresent();
      boolean isTold = isKnownToAgree || each.stream().anyMatch(one -> one.disagree() > 0);
      small +=
          isTold && isAllTried(sight.getKey(), most)
              ? smallOnes(sight.getValue(), parts, hiding)
              : 0;
    }
    return small;
  }

  /** Beyond the most that is tried there are others that look the same. */
  private static boolean isAllTried(ShownIdea sight, long most) {
    long shown = sight.groups().values().stream().mapToLong(OpinionCounts::votes).sum();
    long beside = sight.ungrouped().map(OpinionCounts::votes).orElse(0L);
    return sight.total().map(OpinionCounts::votes).orElse(0L) - shown - beside <= most;
  }

  /** How many sums of groups may be small; each of them may also be another. */
  private static int smallOnes(List<World> lookTheSame, int parts, Hiding hiding) {
    int small = 0;
    for (Set<Integer> some :
        Sets.powerSet(
            ContiguousSet.create(Range.closedOpen(0, parts), DiscreteDomain.integers()))) {
      Set<OpinionCounts> sums =
          lookTheSame.stream().map(one -> one.sum(some)).collect(Collectors.toSet());
      boolean isOpen = hiding.isUngroupedOpen() && some.contains(NAMES.size());
      if (!isOpen
          && sums.stream().anyMatch(sum -> sum.votes() > 0 && sum.votes() < hiding.fewest())) {
        small++;
        assertThat(sums).as("%s in %s", some, lookTheSame).hasSizeGreaterThan(1);
      }
    }
    return small;
  }

  private static List<OpinionCounts> agreeing(int most) {
    return IntStream.rangeClosed(0, most)
        .mapToObj(votes -> new OpinionCounts(votes, 0, 0))
        .toList();
  }

  private static List<OpinionCounts> ofTwoMinds(int most) {
    List<OpinionCounts> all = new ArrayList<>();
    for (int agree = 0; agree <= most; agree++) {
      for (int disagree = 0; agree + disagree <= most; disagree++) {
        all.add(new OpinionCounts(agree, disagree, 0));
      }
    }
    return all;
  }

  /** That all agree is known where the total says so; else each could have said anything. */
  @Example
  void whereAllSayTheSameNoSmallNumberIsFound() {
    int small = 0;
    for (int parts = 1; parts <= 4; parts++) {
      for (int fewest = 3; fewest <= 5; fewest++) {
        small += smallOnes(parts, agreeing(9), Hiding.below(fewest));
      }
    }
    assertThat(small).isGreaterThan(100);
  }

  /** People in no group may be found then, and still no small group is, nor several together. */
  @Example
  void wherePeopleInNoGroupAreOpenTheGroupsAreNot() {
    for (int fewest = 3; fewest <= 5; fewest++) {
      assertThat(smallOnes(4, agreeing(9), Hiding.below(fewest).butUngrouped())).isGreaterThan(20);
    }
    assertThat(shown(5, 20, 9, 30, 1).isWhole()).isFalse();
  }

  @Example
  void whereTheyDoNotNobodyFindsWhoSaidIt() {
    for (int fewest = 2; fewest <= 3; fewest++) {
      assertThat(smallOnes(3, ofTwoMinds(6), Hiding.below(fewest))).isGreaterThan(20);
      assertThat(smallOnes(4, ofTwoMinds(3), Hiding.below(fewest))).isGreaterThan(20);
      assertThat(smallOnes(4, ofTwoMinds(3), Hiding.below(fewest).butUngrouped()))
          .isGreaterThan(20);
    }
  }

  @Example
  void twoSmallGroupsAndTheNextLargerAreHidden() {
    ShownIdea shown = shown(5, 2, 1, 30, 6);
    assertThat(shown.hidden()).extracting(GroupName::value).containsExactly("a", "b");
    assertThat(shown.groups().values()).extracting(OpinionCounts::votes).containsExactly(30L);
    assertThat(shown.ungrouped()).isEmpty();
    assertThat(shown.total()).map(OpinionCounts::votes).contains(39L);
    assertThat(shown.isWhole()).isFalse();
    assertThat(shown(5, 2, 2).total()).isEmpty();
    assertThat(shown(5, 5, 9, 30, 6).isWhole()).isTrue();
    assertThat(shown(1, 0, 1).isWhole()).isTrue();
  }

  private static ShownIdea shown(int fewest, long... votes) {
    World world = World.of(Arrays.stream(votes).mapToObj(n -> new OpinionCounts(n, 0, 0)).toList());
    return ShownIdea.of(
        world.idea(),
        ImmutableSortedSet.copyOf(NAMES.asList().subList(0, Math.min(3, votes.length))),
        votes.length > 3,
        Hiding.below(fewest));
  }

  @Property
  void whatIsShownIsTrueAndOfManyAndNothingElseIsHidden(
      @ForAll("tallies") Tallies tallies, @ForAll("bounds") int fewest) {
    boolean isSomeHidden = false;
    boolean isSomeShown = false;
    for (IdeaId id : tallies.ideas().keySet()) {
      IdeaTally idea = tallies.of(id);
      ShownIdea shown = ShownIdea.of(tallies, id, Hiding.below(fewest));
      shown.groups().forEach((group, counts) -> assertThat(counts).isEqualTo(idea.of(group)));
      shown.ungrouped().ifPresent(counts -> assertThat(counts).isEqualTo(idea.ungrouped()));
      shown.total().ifPresent(counts -> assertThat(counts).isEqualTo(idea.all()));
      assertThat(shown.groups().size() + shown.hidden().size()).isEqualTo(tallies.groups().size());
      if (fewest > 1) {
        assertThat(shown.groups().values()).noneMatch(one -> isSmall(one, fewest));
        boolean isSomeSmall =
            tallies.groups().stream().map(idea::of).anyMatch(one -> isSmall(one, fewest));
        assertThat(shown.isWhole()).isEqualTo(!isSomeSmall && !isSmall(idea.ungrouped(), fewest));
      } else {
        assertThat(shown.isWhole()).isTrue();
      }
      isSomeHidden |= !shown.isWhole();
      isSomeShown |= !shown.groups().isEmpty();
    }
    guard("some is hidden", isSomeHidden);
    guard("some is shown", isSomeShown);
  }

  /** As often high as low: a low one hides nothing. */
  @Provide
  static Arbitrary<Integer> bounds() {
    return Arbitraries.integers()
        .between(0, 60)
        .withDistribution(RandomDistribution.uniform())
        .edgeCases(edges -> edges.includeOnly(0, 1, 2));
  }

  private static boolean isSmall(OpinionCounts counts, int fewest) {
    return counts.votes() > 0 && counts.votes() < fewest;
  }

  private static void guard(String what, boolean isSo) {
    Statistics.label(what)
        .collect(isSo)
        .coverage(fair -> fair.check(true).percentage(share -> share > 30));
  }

  /** With a bound, no study gives a figure of an idea in which anything is hidden. */
  @Property
  void studiesLeaveOutWhatWouldGiveASmallGroupAway(
      @ForAll("tallies") Tallies tallies, @ForAll @IntRange(min = 2, max = 60) int fewest) {
    IdeasAsked asked = IdeasAsked.ALL.hiding(Hiding.below(fewest));
    Studied<?> byGroups = SharedByGroups.by(SharedByGroups.Way.AGREE).among(asked).of(tallies);
    tallies
        .ideas()
        .keySet()
        .forEach(
            idea ->
                assertThat(Optional.ofNullable(byGroups.leftOut().get(idea)))
                    .isEqualTo(
                        ShownIdea.of(tallies, idea, Hiding.below(fewest)).isWhole()
                            ? Optional.empty()
                            : Optional.of(LeftOut.SMALL_GROUP)));
    assertThat(byGroups.chosen().size() + byGroups.leftOut().size())
        .isEqualTo(tallies.ideas().size());
    for (GroupName group : tallies.groups()) {
      assertThat(GroupVoice.of(group).among(asked).of(tallies).leftOut())
          .isEqualTo(byGroups.leftOut());
    }
    SharedByAll.AGREED.among(asked).of(tallies).chosen().stream()
        .map(one -> ShownIdea.of(tallies, one.idea(), Hiding.below(fewest)).total())
        .forEach(total -> assertThat(total).isPresent());
  }

  @Provide
  Arbitrary<Tallies> tallies() {
    return Voting.tallies();
  }
}
