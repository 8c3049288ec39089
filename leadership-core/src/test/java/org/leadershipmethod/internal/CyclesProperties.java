package org.leadershipmethod.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Circles in the way up from number to number. */
class CyclesProperties {

  @Provide
  Arbitrary<int[]> parents() {
    return Arbitraries.integers()
        .between(-1, 99)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12)
        .map(list -> list.stream().mapToInt(i -> i < 0 ? -1 : i % list.size()).toArray());
  }

  @Property(tries = 300)
  @StatisticsReport(StatisticsReportMode.OFF)
  void whoCanComeBackToItselfIsInOneCircle(@ForAll("parents") int[] parents) {
    List<int[]> circles = Cycles.of(parents);
    int[] inCircles = circles.stream().flatMapToInt(Arrays::stream).sorted().toArray();
    assertThat(inCircles)
        .isEqualTo(IntStream.range(0, parents.length).filter(i -> comesBack(parents, i)).toArray());
    for (int[] circle : circles) {
      assertThat(circle[0]).isEqualTo(Arrays.stream(circle).min().orElseThrow());
      for (int i = 0; i < circle.length; i++) {
        assertThat(parents[circle[i]]).isEqualTo(circle[(i + 1) % circle.length]);
      }
    }
    Statistics.collect(circles.size());
    Statistics.coverage(c -> c.check(2).percentage(p -> p > 2));
    Statistics.coverage(c -> c.check(0).percentage(p -> p > 2));
  }

  private static boolean comesBack(int[] parents, int start) {
    int at = parents[start];
    for (int i = 0; i < parents.length && at != -1 && at != start; i++) {
      at = parents[at];
    }
    return at == start;
  }

  @Example
  void aNumberAboveItselfIsACircle() {
    assertThat(Cycles.of(new int[] {-1, 1})).containsExactly(new int[] {1});
  }
}
