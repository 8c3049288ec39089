package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Forests, shallow and deep, beside lists of parents. */
class ForestProperties {

  private static final int NONE = IntTrie.NONE;

  /** Parents by number; most right before, so that the way up is long. */
  @Provide
  Arbitrary<int[]> parents() {
    return Arbitraries.integers()
        .between(0, 9_999)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(
            choices ->
                IntStream.range(0, choices.size())
                    .map(i -> choices.get(i) % 9 > 0 ? i - 1 : choices.get(i) / 9 % (i + 1) - 1)
                    .toArray());
  }

  @Provide
  Arbitrary<List<int[]>> moves() {
    Arbitrary<Integer> choice = Arbitraries.integers().between(0, 9_999);
    return Combinators.combine(choice, choice)
        .as((one, other) -> new int[] {one, other})
        .list()
        .ofMaxSize(12);
  }

  @Property(tries = 150)
  @StatisticsReport(StatisticsReportMode.OFF)
  void whoIsBelowWhomIsKnownBeforeAndAfterMoves(
      @ForAll("parents") int[] given, @ForAll("moves") List<int[]> moves) {
    int[] parents = numberedDownwards(given);
    Forest forest = Forest.ofPreorder(parents);
    check(forest, parents);
    for (int[] move : moves) {
      int number = move[0] % parents.length;
      int parent = move[1] % (parents.length + 1) - 1;
      if (parent != number && (parent == NONE || !isBelow(parents, parent, number))) {
        parents = parents.clone();
        parents[number] = parent;
        forest = forest.moved(number, parent);
      }
    }
    check(forest, parents);
    Statistics.collect(depth(parents) > 12);
    Statistics.coverage(c -> c.check(true).percentage(p -> p > 10));
  }

  @Property(tries = 100)
  void growingOneByOneIsTheSame(@ForAll("parents") int[] given) {
    int[] parents = numberedDownwards(given);
    Forest forest = Forest.EMPTY;
    for (int i = 0; i < parents.length; i++) {
      forest = forest.with(i, parents[i]);
    }
    check(forest, parents);
    assertThat(forest.all().toArray()).isEqualTo(Forest.ofPreorder(parents).all().toArray());
  }

  private static int[] numberedDownwards(int[] given) {
    int[] order = Preorder.of(given);
    int[] places = new int[order.length];
    IntStream.range(0, order.length).forEach(i -> places[order[i]] = i);
    return Arrays.stream(order).map(i -> given[i] == NONE ? NONE : places[given[i]]).toArray();
  }

  private static void check(Forest forest, int[] parents) {
    assertThat(forest.size()).isEqualTo(parents.length);
    assertThat(forest.all().toArray()).hasSize(parents.length).doesNotHaveDuplicates();
    for (int lower = 0; lower < parents.length; lower++) {
      assertThat(forest.parent(lower)).isEqualTo(parents[lower]);
      for (int higher = 0; higher < parents.length; higher++) {
        boolean isBelow = isBelow(parents, lower, higher);
        assertThat(forest.isBelow(lower, higher)).isEqualTo(isBelow);
        if (isBelow) {
          assertThat(forest.pathDown(higher, lower)).isEqualTo(path(parents, higher, lower));
        }
      }
      checkSubtree(forest, parents, lower);
    }
  }

  private static void checkSubtree(Forest forest, int[] parents, int top) {
    int[] expected = forest.all().filter(i -> i == top || isBelow(parents, i, top)).toArray();
    assertThat(forest.subtree(top).toArray()).isEqualTo(expected);
    assertThat(forest.children(top).toArray())
        .isEqualTo(forest.all().filter(i -> parents[i] == top).toArray());
  }

  private static boolean isBelow(int[] parents, int lower, int higher) {
    int at = parents[lower];
    while (at != NONE && at != higher) {
      at = parents[at];
    }
    return at == higher;
  }

  private static int[] path(int[] parents, int higher, int lower) {
    List<Integer> path = new ArrayList<>();
    for (int at = lower; at != higher; at = parents[at]) {
      path.add(0, at);
    }
    path.add(0, higher);
    return path.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int depth(int[] parents) {
    return IntStream.range(0, parents.length).map(i -> wayUp(parents, i)).max().orElse(0);
  }

  private static int wayUp(int[] parents, int from) {
    int length = 0;
    for (int at = from; at != NONE; at = parents[at]) {
      length++;
    }
    return length;
  }
}
