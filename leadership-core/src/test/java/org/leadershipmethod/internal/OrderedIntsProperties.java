package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Numbers in their order beside a map that keeps order. */
class OrderedIntsProperties {

  /** One number more, or one less. */
  private record Turn(boolean comes, int key, int value) {}

  /** Often such that a few numbers more or less are held in the other way. */
  @Provide
  Arbitrary<Integer> sizes() {
    return Arbitraries.oneOf(uniform(0, 170), uniform(OrderedInts.FEW - 10, OrderedInts.FEW + 10));
  }

  private static Arbitrary<Integer> uniform(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .withDistribution(RandomDistribution.uniform());
  }

  @Provide
  Arbitrary<List<Turn>> turns() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(2, true), Tuple.of(3, false)),
            Arbitraries.integers().between(0, 180),
            Arbitraries.integers().between(0, 9))
        .as(Turn::new)
        .list()
        .ofMaxSize(120);
  }

  @Property(tries = 200)
  @StatisticsReport(StatisticsReportMode.OFF)
  void eachVersionIsInOrder(
      @ForAll("sizes") int size,
      @ForAll @IntRange(min = 1, max = 1_000_003) int step,
      @ForAll("turns") List<Turn> turns) {
    List<OrderedInts> versions = new ArrayList<>();
    List<Map<Integer, Integer>> maps = new ArrayList<>();
    maps.add(new LinkedHashMap<>());
    IntStream.range(0, size).forEach(i -> maps.get(0).put(i * step, i));
    versions.add(
        OrderedInts.of(
            IntStream.range(0, size).map(i -> i * step).toArray(),
            IntStream.range(0, size).toArray()));
    for (Turn turn : turns) {
      Map<Integer, Integer> map = new LinkedHashMap<>(maps.get(maps.size() - 1));
      OrderedInts last = versions.get(versions.size() - 1);
      int key = turn.key() * step;
      if (turn.comes()) {
        map.put(key, turn.value());
        versions.add(last.with(key, turn.value()));
      } else {
        map.remove(key);
        versions.add(last.without(key));
      }
      maps.add(map);
    }
    for (int i = 0; i < maps.size(); i++) {
      checkSame(versions.get(i), maps.get(i), step);
    }
    often("many", versions.stream().anyMatch(ManyInts.class::isInstance));
    often("few", !versions.stream().allMatch(ManyInts.class::isInstance));
  }

  private static void often(String what, boolean isSo) {
    Statistics.label(what).collect(isSo);
    Statistics.label(what).coverage(c -> c.check(true).percentage(p -> p > 10));
  }

  private static void checkSame(OrderedInts ints, Map<Integer, Integer> map, int step) {
    assertThat(ints.size()).isEqualTo(map.size());
    assertThat(ints.keys().toArray())
        .isEqualTo(map.keySet().stream().mapToInt(Integer::intValue).toArray());
    for (int key = 0; key < 190; key++) {
      int expected = map.getOrDefault(key * step, OrderedInts.NONE);
      assertThat(ints.get(key * step)).isEqualTo(expected);
      assertThat(ints.contains(key * step)).isEqualTo(expected != OrderedInts.NONE);
    }
  }

  @Property(tries = 20)
  void whatWentAndCameLeavesNothingBehind(@ForAll @IntRange(min = 129, max = 2_000) int size) {
    OrderedInts ints = OrderedInts.of(IntStream.range(0, size).toArray());
    for (int key = 0; key < size - 1; key++) {
      ints = ints.without(key);
    }
    assertThat(ints).isInstanceOf(FewInts.class);
    assertThat(ints.keys()).containsExactly(size - 1);
  }
}
