package org.leadershipmethod.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leadershipmethod.group.GroupFamily.GROUP;
import static org.leadershipmethod.plan.PlanFamily.PLAN;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupBounds;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.rule.Template;

/** What a method says of itself, and what it does not take. */
class WhatIsInForceTest {

  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
  private static final Duration HALF_A_YEAR = Duration.ofDays(180);

  @Test
  void familiesKeepTheirOrderAndEachStandsOnce() {
    LeadershipMethod both = LeadershipMethod.of(RELAY, PLAN, RELAY);
    assertThat(both.families()).containsExactly(RELAY, PLAN);
    assertThat(both.rules())
        .containsExactlyElementsOf(
            ImmutableList.<Rule>builder().addAll(RELAY.rules()).addAll(PLAN.rules()).build());
  }

  @Test
  void anIdNamesOneRule() {
    Family again = Family.of("again", RELAY.rules().get(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LeadershipMethod.of(RELAY, again))
        .withMessage(
            "Two rules in force have the id "
                + RELAY.rules().get(0).id()
                + "; an id names one rule.");
  }

  @Test
  void aBoundIsMovedOnlyWhereAFamilyHasIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LeadershipMethod.of(RELAY).with(GroupBounds.STABILITY_WINDOW, HALF_A_YEAR))
        .withMessageStartingWith(
            "No family in force has the bound '" + GroupBounds.STABILITY_WINDOW.name() + "'");
    LeadershipMethod moved =
        LeadershipMethod.of(GROUP).with(GroupBounds.STABILITY_WINDOW, HALF_A_YEAR);
    assertThat(moved.start(Coverage.EVERYTHING).bound(GroupBounds.STABILITY_WINDOW))
        .isEqualTo(HALF_A_YEAR);
    assertThat(moved.families()).containsExactly(GROUP);
  }

  @Test
  void methodsAreTheSameWhereTheSameIsInForceInTheSameWay() {
    LeadershipMethod group = LeadershipMethod.of(GROUP);
    assertThat(group).isEqualTo(LeadershipMethod.of(GROUP)).isNotEqualTo(GROUP);
    assertThat(group).hasSameHashCodeAs(LeadershipMethod.of(GROUP));
    for (LeadershipMethod other :
        ImmutableList.of(
            LeadershipMethod.of(GROUP, PLAN),
            group.with(GroupBounds.STABILITY_WINDOW, HALF_A_YEAR),
            group.disregarding("weather"),
            group.countingRepetitionsOnce())) {
      assertThat(group).isNotEqualTo(other).doesNotHaveSameHashCodeAs(other);
      assertThat(group.toString()).isNotEqualTo(other.toString());
    }
    assertThat(group.under(Difficulty.SEVERE)).isNotEqualTo(group);
  }

  @Test
  void whatWasSaidBeforeStandsWhenMoreIsSaid() {
    LeadershipMethod method =
        LeadershipMethod.of(GROUP)
            .disregarding("weather")
            .countingRepetitionsOnce()
            .disregarding("tides")
            .with(GroupBounds.STABILITY_WINDOW, HALF_A_YEAR);
    assertThat(method.toString())
        .startsWith(LeadershipMethod.of(GROUP).families().toString())
        .endsWith(", disregarding [weather, tides], each once");
    assertThatIllegalArgumentException().isThrownBy(() -> method.disregarding(" "));
  }

  @Test
  void allThatCanBeSaidIsAmongItsTemplates() {
    assertThat(LeadershipMethod.of(RELAY, PLAN).templates())
        .containsAll(RELAY.templates())
        .containsAll(PLAN.templates())
        .extracting(Template::toString)
        .doesNotHaveDuplicates();
    assertThat(LeadershipMethod.of(RELAY).templates())
        .doesNotContainAnyElementsOf(PLAN.templates());
  }

  @Test
  void aPracticeTellsHowMuchIsWrittenAndWhatIsInForce() {
    LeadershipMethod method = LeadershipMethod.of(RELAY);
    Practice begun = Practice.begin(Organization.builder().unit("mill").build(), method);
    assertThat(begun.toString())
        .isEqualTo("practice of " + method + ": " + begun.chronicle())
        .contains("1 entry");
    assertThat(begun.method()).isEqualTo(method);
  }

  @Test
  void whatIsTakenForTheFirstTimeIsNoRepetition() {
    UnitClosed closed = new UnitClosed(UnitId.of("mill"));
    Practice begun =
        Practice.begin(
            Organization.builder().unit("mill").build(),
            LeadershipMethod.of(RELAY).countingRepetitionsOnce());
    Taken<?> taken = begun.take(Step.of(closed), DAY).orElseThrow();
    assertThat(taken.isRepeated()).isFalse();
    assertThat(taken.entries()).extracting(Entry::event).containsExactly(closed);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Taken<>(begun, "", ImmutableList.of(), ImmutableList.of()))
        .withMessageContaining("writes entries or was written before");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Taken<>(begun, "", taken.entries(), taken.entries()));
  }

  @Test
  void anExaminationKnowsNothingOfAnEarlierMoment() {
    Chronicle record =
        Chronicle.empty().append(new UnitClosed(UnitId.of("mill")), When.on(DAY.plusDays(1)));
    Examination seen =
        Examination.begin(LeadershipMethod.of(RELAY), Coverage.EVERYTHING)
            .after(record.get(0), later -> ImmutableList.of());
    Instant before = When.on(DAY).latest();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> seen.diagnosis(before, ImmutableList.of()))
        .withMessageContaining("cannot know of what came later, until 2030-01-02");
    Diagnosis diagnosis = seen.diagnosis(When.on(DAY.plusDays(1)).latest(), ImmutableList.of());
    assertThat(diagnosis.notExamined())
        .extracting(one -> one.entry().orElseThrow())
        .containsExactly(EntryId.of("e1"));
  }
}
