package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Bounds;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Goal;
import org.leadershipmethod.society.GroupingKind;
import org.leadershipmethod.society.Interest;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.PartyFounded;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.testkit.Proves;

/** How many links are broken, day by day, beside a count over the days of reports. */
class LinkTrendProperties {

  private static final EconomicPosition WAGES = EconomicPosition.of("wage labour");
  private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

  /** A report on one of the two lower links of a chain, some days after the first day. */
  record Report(int day, Link link) {}

  @Provide
  Arbitrary<List<Report>> reports() {
    return Combinators.combine(
            days(1, 500), Arbitraries.of(Link.CLASS_TO_MASSES, Link.PARTY_TO_CLASS))
        .as(Report::new)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Integer>> days() {
    return days(60, 600).list().uniqueElements().ofMaxSize(4);
  }

  /** Evenly, so that a first day is often one on which a link was broken already. */
  private static Arbitrary<Integer> days(int first, int last) {
    return Arbitraries.integers()
        .between(first, last)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  private static Chronicle chronicle(List<Report> reports) {
    ChronicleBuilder record =
        Chronicle.builder()
            .add(
                new MassesRecorded(Masses.builder().people(WAGES, "anna", "ben").build()),
                When.on(FIRST))
            .add(
                new PartyFounded(
                    PartyId.of("union"),
                    ImmutableSet.of(WAGES),
                    ImmutableSet.of(Interest.of("shorter hours")),
                    ImmutableList.of(Goal.of("a law on hours")),
                    ImmutableSet.of(PersonId.of("anna")),
                    GroupingKind.PARTY,
                    Optional.empty()),
                When.on(FIRST));
    for (Report report : reports) {
      record.add(
          new ReportGiven(PartyId.of("union"), report.link(), ImmutableSet.of()),
          When.on(FIRST.plusDays(report.day())));
    }
    return record.build();
  }

  /** The end of a day. */
  private static Instant moment(int day) {
    return FIRST.plusDays(day + 1L).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1);
  }

  private static int broken(List<Report> reports, int day, int window) {
    return (int)
        IntStream.range(0, 2)
            .mapToObj(nth -> nth == 0 ? Link.CLASS_TO_MASSES : Link.PARTY_TO_CLASS)
            .filter(link -> day - lastDay(reports, link, day) >= window)
            .count();
  }

  private static int lastDay(List<Report> reports, Link link, int day) {
    return reports.stream()
        .filter(one -> one.link() == link && one.day() <= day)
        .mapToInt(Report::day)
        .max()
        .orElse(0);
  }

  @Property
  @Proves(Clause.R5_2)
  void itCountsTheLinksThatAreBrokenAtEachMoment(
      @ForAll("reports") List<Report> reports,
      @ForAll("days") List<Integer> days,
      @ForAll("windows") int window) {
    Bounds bounds = Bounds.AS_STATED.with(ChainBounds.LINK_WINDOW, Duration.ofDays(window));
    LinkTrend trend =
        LinkTrend.of(
            chronicle(reports), bounds, days.stream().map(LinkTrendProperties::moment).toList());
    List<Integer> inOrder = days.stream().sorted().toList();
    assertThat(trend.counts())
        .containsExactlyElementsOf(
            inOrder.stream()
                .map(day -> new LinkCount(moment(day), 2, broken(reports, day, window)))
                .toList());
    assertThat(trend.direction()).isEqualTo(direction(reports, inOrder, window));
    Statistics.label("direction")
        .collect(trend.direction())
        .coverage(
            fair -> {
              for (LinkTrend.Direction direction : LinkTrend.Direction.values()) {
                fair.check(direction).percentage(share -> share > 1);
              }
            });
  }

  @Provide
  Arbitrary<Integer> windows() {
    return Arbitraries.of(30, 90, 200);
  }

  private static LinkTrend.Direction direction(
      List<Report> reports, List<Integer> days, int window) {
    int change =
        days.isEmpty()
            ? 0
            : broken(reports, days.get(days.size() - 1), window)
                - broken(reports, days.get(0), window);
    return change == 0
        ? LinkTrend.Direction.STEADY
        : change < 0 ? LinkTrend.Direction.MENDING : LinkTrend.Direction.BREAKING;
  }

  @Example
  void itReadsAsALinePerMomentAndRefusesToGoBack() {
    LinkCount first = new LinkCount(moment(1), 3, 2);
    LinkCount second = new LinkCount(moment(2), 4, 1);
    assertThat(new LinkTrend(ImmutableList.of(first, second)))
        .hasToString(
            "2031-01-02T23:59:59.999999999Z: 2 of 3 links broken\n"
                + "2031-01-03T23:59:59.999999999Z: 1 of 4 links broken\n"
                + "MENDING");
    assertThatThrownBy(() -> new LinkTrend(ImmutableList.of(second, first)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("forward in time");
    assertThatThrownBy(() -> new LinkCount(moment(1), 3, 4))
        .hasMessageContaining("of 3 there were 4");
  }

  @Example
  void aMomentWithoutAnyLinkDoesNotCount() {
    LinkTrend trend =
        new LinkTrend(
            ImmutableList.of(new LinkCount(moment(1), 0, 0), new LinkCount(moment(2), 2, 1)));
    assertThat(trend.direction()).isEqualTo(LinkTrend.Direction.STEADY);
    assertThat(LinkTrend.of(Chronicle.empty(), List.of(moment(3))).counts())
        .containsExactly(new LinkCount(moment(3), 0, 0));
  }
}
