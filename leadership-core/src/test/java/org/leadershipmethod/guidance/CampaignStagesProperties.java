package org.leadershipmethod.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.guidance.LiteracyInCounty.LITERACY;
import static org.leadershipmethod.guidance.LiteracyInCounty.METHOD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.OrganizationRecorded;

/**
 * The order of stages and the days between, against all days on which they may have begun, one by
 * one.
 */
class CampaignStagesProperties {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);

  /** That a stage began at some day of a span; both days are counted from the first. */
  private record Telling(Stage stage, int first, int last) {

    When when() {
      return When.during(DAY.plusDays(first), DAY.plusDays(last));
    }
  }

  @Provide
  Arbitrary<List<Telling>> tellings() {
    Arbitrary<Integer> length =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.just(0)), Tuple.of(1, Arbitraries.integers().between(1, 3)));
    return Combinators.combine(
            Arbitraries.of(Stage.class), Arbitraries.integers().between(0, 12), length)
        .as((stage, first, days) -> new Telling(stage, first, first + days))
        .list()
        .ofMaxSize(5);
  }

  private static CampaignStages read(List<Telling> tellings) {
    ChronicleBuilder chronicle = Chronicle.builder();
    chronicle.add(new OrganizationRecorded(LiteracyInCounty.county()), When.OUTSET);
    chronicle.add(LiteracyInCounty.call(), When.OUTSET);
    tellings.forEach(one -> chronicle.add(new StageBegun(LITERACY, one.stage()), one.when()));
    return CampaignStages.of(LITERACY, Practice.resume(chronicle.build(), METHOD).situation())
        .orElseThrow();
  }

  /** The days on which a stage may have begun: on the earliest of those that are right. */
  private static Set<Integer> days(List<Telling> tellings, Stage stage) {
    Set<Integer> possible = new TreeSet<>();
    for (Telling one : tellings) {
      if (one.stage() == stage) {
        Set<Integer> days =
            IntStream.rangeClosed(one.first(), one.last())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        possible = possible.isEmpty() ? days : combined(possible, days);
      }
    }
    return possible;
  }

  private static Set<Integer> combined(Set<Integer> some, Set<Integer> others) {
    return some.stream()
        .flatMap(one -> others.stream().map(other -> Math.min(one, other)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean always(
      Set<Integer> some, Set<Integer> others, BiPredicate<Integer, Integer> is) {
    return some.stream().allMatch(one -> others.stream().allMatch(other -> is.test(one, other)));
  }

  private static StageOrder order(List<Telling> tellings) {
    List<Set<Integer>> told =
        Stream.of(Stage.values())
            .map(stage -> days(tellings, stage))
            .filter(days -> !days.isEmpty())
            .toList();
    List<StageOrder> pairs = new ArrayList<>();
    for (int first = 0; first < told.size(); first++) {
      for (int later = first + 1; later < told.size(); later++) {
        boolean isRight = always(told.get(first), told.get(later), (one, other) -> one < other);
        boolean isWrong = always(told.get(first), told.get(later), (one, other) -> one > other);
        pairs.add(
            isRight ? StageOrder.IN_ORDER : isWrong ? StageOrder.OUT_OF_ORDER : StageOrder.UNCLEAR);
      }
    }
    return Stream.of(StageOrder.OUT_OF_ORDER, StageOrder.UNCLEAR, StageOrder.IN_ORDER)
        .filter(pairs::contains)
        .findFirst()
        .orElse(StageOrder.NOTHING_TO_COMPARE);
  }

  @Property
  void theOrderIsThatOfAllDaysThatArePossible(@ForAll("tellings") List<Telling> tellings) {
    StageOrder expected = order(tellings);
    Statistics.label("order").collect(expected);
    Statistics.label("order")
        .coverage(
            coverage -> {
              for (StageOrder one : StageOrder.values()) {
                coverage.check(one).count(count -> count >= 1);
              }
            });
    assertThat(read(tellings).order()).isEqualTo(expected);
  }

  @Property
  void whatWasNotToldIsMissingAndNothingElse(@ForAll("tellings") List<Telling> tellings) {
    CampaignStages stages = read(tellings);
    for (Stage stage : Stage.values()) {
      boolean isTold = tellings.stream().anyMatch(one -> one.stage() == stage);
      assertThat(stages.missing().contains(stage)).isEqualTo(!isTold);
      assertThat(stages.begun(stage).isPresent()).isEqualTo(isTold);
      assertThat(stages.toString().contains("Nobody wrote down when the " + stage))
          .isEqualTo(!isTold);
    }
  }

  @Property
  void theDaysBetweenAreTheFewestAndMostThatArePossible(
      @ForAll("tellings") List<Telling> tellings, @ForAll Stage first, @ForAll Stage other) {
    Set<Integer> some = days(tellings, first);
    Set<Integer> others = days(tellings, other);
    boolean isClear =
        !some.isEmpty() && !others.isEmpty() && always(some, others, (one, later) -> one < later);
    List<Integer> gaps =
        some.stream().flatMap(one -> others.stream().map(later -> later - one)).sorted().toList();
    CampaignStages stages = read(tellings);
    if (isClear) {
      assertThat(stages.between(first, other))
          .contains(new StageGap(gaps.get(0), gaps.get(gaps.size() - 1)));
    } else {
      assertThat(stages.between(first, other)).isEmpty();
    }
  }

  @Property
  void theOrderInWhichTheyWereWrittenDownDoesNotMatter(@ForAll("tellings") List<Telling> tellings) {
    List<Telling> backwards = new ArrayList<>(tellings);
    Collections.reverse(backwards);
    assertThat(read(backwards)).isEqualTo(read(tellings));
  }
}
