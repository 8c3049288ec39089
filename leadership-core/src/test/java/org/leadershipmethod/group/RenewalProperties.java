package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.group.LeadershipSource.CHARGE;
import static org.leadershipmethod.group.LeadershipSource.HEADS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Notes;

/** What is retained, gone, new and open is what plain sets at the moments say. */
class RenewalProperties {

  private static final int DAYS = 24;

  @Provide
  Arbitrary<List<PlainLeadership.Happened>> histories() {
    return PlainLeadership.histories(DAYS);
  }

  @Provide
  Arbitrary<List<Instant>> moments() {
    return Arbitraries.integers()
        .between(0, DAYS * 4)
        .list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .map(
            all ->
                all.stream()
                    .sorted()
                    .map(six -> Notes.day(0).earliest().plus(Duration.ofHours(6L * six)))
                    .toList());
  }

  @Property
  void everyPeriodIsWhatPlainSetsSay(
      @ForAll("histories") List<PlainLeadership.Happened> history,
      @ForAll("moments") List<Instant> moments,
      @ForAll LeadershipSource source) {
    Chronicle record = PlainLeadership.chronicle(history);
    List<RenewalPeriod> periods = Renewals.of(record, source).inTurn(moments);
    assertThat(periods).hasSize(moments.size() - 1);
    for (int i = 0; i < periods.size(); i++) {
      RenewalPeriod period = periods.get(i);
      PlainLeadership before = PlainLeadership.at(history, moments.get(i), source);
      PlainLeadership after = PlainLeadership.at(history, moments.get(i + 1), source);
      before.requireSame(period, after);
      assertThat(Renewals.of(record, source).between(period.from(), period.to())).isEqualTo(period);
    }
    observe(periods);
  }

  private static void observe(List<RenewalPeriod> periods) {
    RenewalFigures all = periods.stream().map(RenewalPeriod::figures).collect(RenewalFigures.sum());
    for (LeaderOrigin origin : LeaderOrigin.values()) {
      Statistics.label(origin.name())
          .collect(all.arrived().contains(origin))
          .coverage(fair -> fair.check(true).percentage(share -> share >= 1));
    }
    Statistics.label("retained and gone")
        .collect(all.retained() > 0 && all.gone() > 0)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 2));
    Statistics.label("somebody not sure")
        .collect(all.notSure() > 0)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 5));
    Statistics.label("a unit dissolved, created, not sure")
        .collect(
            periods.stream().anyMatch(one -> !one.dissolved().isEmpty()),
            periods.stream().anyMatch(one -> !one.created().isEmpty()),
            periods.stream().anyMatch(one -> !one.notSure().isEmpty()))
        .coverage(
            fair -> {
              fair.checkQuery(kinds -> (boolean) kinds.get(0)).percentage(share -> share >= 1);
              fair.checkQuery(kinds -> (boolean) kinds.get(1)).percentage(share -> share >= 1);
              fair.checkQuery(kinds -> (boolean) kinds.get(2)).percentage(share -> share >= 2);
            });
  }

  @Property
  void theSumsAgree(
      @ForAll("histories") List<PlainLeadership.Happened> history,
      @ForAll("moments") List<Instant> moments,
      @ForAll LeadershipSource source) {
    for (RenewalPeriod period :
        Renewals.of(PlainLeadership.chronicle(history), source).inTurn(moments)) {
      RenewalFigures figures = period.figures();
      assertThat(figures.before())
          .isEqualTo(period.renewals().stream().mapToInt(one -> one.before().size()).sum())
          .isEqualTo(figures.retained() + figures.gone());
      assertThat(figures.after())
          .isEqualTo(period.renewals().stream().mapToInt(one -> one.after().size()).sum())
          .isEqualTo(figures.retained() + figures.arrived().size());
      int byOrigin = Stream.of(LeaderOrigin.values()).mapToInt(figures.arrived()::count).sum();
      assertThat(byOrigin).isEqualTo(figures.arrived().size());
      assertThat(figures.units()).isEqualTo(period.renewals().size());
      Statistics.label("somebody led before")
          .collect(figures.before() > 0)
          .coverage(fair -> fair.check(true).percentage(share -> share >= 10));
    }
  }

  @Property
  void figuresAddUpInAnyOrder(
      @ForAll("histories") List<PlainLeadership.Happened> history,
      @ForAll("moments") List<Instant> moments,
      @ForAll LeadershipSource source) {
    List<RenewalFigures> all =
        Renewals.of(PlainLeadership.chronicle(history), source).inTurn(moments).stream()
            .flatMap(
                period ->
                    period.renewals().stream()
                        .map(one -> RenewalFigures.of(one, period.from(), period.to())))
            .limit(6)
            .toList();
    for (RenewalFigures a : all) {
      assertThat(a.plus(RenewalFigures.NONE)).isEqualTo(a);
      assertThat(RenewalFigures.NONE.plus(a)).isEqualTo(a);
      for (RenewalFigures b : all) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        all.forEach(c -> assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c))));
      }
    }
    Statistics.label("two different")
        .collect(all.stream().distinct().count() > 1)
        .coverage(fair -> fair.check(true).percentage(share -> share >= 10));
  }

  private static final UnitId MILL = UnitId.of("mill");

  private static Chronicle mill() {
    Organization first =
        Organization.builder()
            .unit("town")
            .members("dora")
            .unit("mill")
            .under("town")
            .inCharge("ada", "ben")
            .members("cem")
            .unit("harbour")
            .under("town")
            .members("eli")
            .build();
    Organization second =
        Organization.builder()
            .unit("town")
            .unit("mill")
            .under("town")
            .inCharge("ada", "cem", "dora", "eli", "fay")
            .unit("school")
            .under("town")
            .build();
    return Chronicle.empty()
        .append(new OrganizationRecorded(first), Notes.day(0))
        .append(new OrganizationRecorded(second), Notes.day(9));
  }

  @Example
  void aMillBetweenTwoYears() {
    RenewalPeriod period =
        Renewals.of(mill(), CHARGE).between(Notes.day(0).latest(), Notes.day(9).latest());
    assertThat(period.renewals())
        .extracting(Renewal::unit)
        .containsExactly(MILL, UnitId.of("town"));
    assertThat(period.renewals().get(0).arrived())
        .isEqualTo(
            ImmutableMap.of(
                PersonId.of("cem"), LeaderOrigin.WITHIN,
                PersonId.of("dora"), LeaderOrigin.PARENT,
                PersonId.of("eli"), LeaderOrigin.ELSEWHERE,
                PersonId.of("fay"), LeaderOrigin.OUTSIDE));
    assertThat(period.dissolved()).containsExactly(UnitId.of("harbour"));
    assertThat(period.created()).containsExactly(UnitId.of("school"));
    assertThat(period.figures())
        .hasToString("of 2 who led 1 stayed, 1 went, 4 are new, in 2 units");
    assertThat(period.figures().kept()).contains(Share.of(1, 2));
    assertThat(period.figures().from(LeaderOrigin.WITHIN)).contains(Share.of(1, 4));
    assertThat(period.of(MILL::equals).figures().units()).isEqualTo(1);
    assertThat(period.isCovered()).isTrue();
  }

  @Example
  void whoIsInChargeOfADepartmentIsAHead() {
    Organization mill =
        Organization.builder()
            .unit("mill")
            .inCharge("ada")
            .furtherHead("ben")
            .department(FieldOfWork.of("grain"), "cem")
            .members("dora")
            .build();
    assertThat(CHARGE.leaders(mill, Groups.NONE, MILL)).containsExactly(PersonId.of("ada"));
    assertThat(HEADS.leaders(mill, Groups.NONE, MILL))
        .containsExactly(PersonId.of("ada"), PersonId.of("ben"), PersonId.of("cem"));
    assertThat(HEADS.leaders(mill, Groups.NONE, UnitId.of("harbour"))).isEmpty();
  }

  @Example
  void betweenTwoFindsNobodyIsSureOfWhatChanged() {
    RenewalPeriod period =
        Renewals.of(mill(), CHARGE).between(Notes.day(0).latest(), Notes.day(4).latest());
    assertThat(period.renewals().get(0).retained()).containsExactly(PersonId.of("ada"));
    assertThat(period.renewals().get(0).notSure()).hasSize(5);
    assertThat(period.notSure()).containsExactly(UnitId.of("harbour"), UnitId.of("school"));
  }

  @Example
  void whatTheRecordDoesNotCoverIsTold() {
    Coverage onlyTheMill = Coverage.EVERYTHING.ofPlaces(ImmutableSet.of(MILL));
    Chronicle seen = mill().covering(onlyTheMill.during(Notes.day(0)));
    RenewalPeriod period =
        Renewals.of(seen, CHARGE).between(Notes.day(0).latest(), Notes.day(9).latest());
    assertThat(period.renewals()).extracting(Renewal::unit).containsExactly(MILL);
    assertThat(period.notCovered()).containsExactly(UnitId.of("town"));
    assertThat(period.isCovered()).isFalse();
  }

  @Example
  void mistakesOfTheAskingProgramAreSaid() {
    Renewals renewals = Renewals.of(mill(), CHARGE);
    assertThat(renewals.inTurn(ImmutableList.of())).isEmpty();
    assertThatThrownBy(() -> renewals.between(Instant.EPOCH, Instant.MIN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is before 1970-01-01T00:00:00Z");
    ImmutableSet<PersonId> ada = ImmutableSet.of(PersonId.of("ada"));
    assertThatThrownBy(() -> new Renewal(MILL, ada, ada, ImmutableMap.of(), ImmutableSet.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("in two of these");
    assertThatThrownBy(
            () ->
                new RenewalFigures(
                    RenewalFigures.NONE.moments(),
                    1,
                    2,
                    0,
                    0,
                    0,
                    0,
                    RenewalFigures.NONE.arrived(),
                    0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 led");
    assertThat(RenewalFigures.NONE.kept()).isEmpty();
    assertThat(RenewalFigures.NONE.from(LeaderOrigin.WITHIN)).isEmpty();
  }
}
