package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.plan.Importance.CENTRAL;
import static org.leadershipmethod.plan.Importance.SECOND;
import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.METHOD;
import static org.leadershipmethod.plan.SpringAtSchool.ROOFS;
import static org.leadershipmethod.plan.SpringAtSchool.SCHOOL;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.day;
import static org.leadershipmethod.plan.SpringAtSchool.record;
import static org.leadershipmethod.plan.Urgency.ORDINARY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.ResultAchieved;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.testkit.Proposed;

/** Tasks that came together want an order among those of them that still wait, and no others. */
class RelayedTogetherTest {

  private static Event relayed(Task task) {
    return new TaskRelayed(task, UnitId.of("county"), Optional.empty(), SCHOOL, ImmutableList.of());
  }

  /** New roofs came on the first day, literacy and the harvest together on the second. */
  private static ImmutableList<Finding> findings(Event... later) {
    Chronicle record =
        record(relayed(ROOFS)).append(relayed(LITERACY), day(2)).append(relayed(HARVEST), day(2));
    for (int nth = 0; nth < later.length; nth++) {
      record = record.append(later[nth], day(3 + nth));
    }
    return Diagnosis.of(METHOD, record, day(9).latest()).findings(PlanRuleId.RELAYED_UNRANKED);
  }

  private static List<String> found(Event... later) {
    return findings(later).stream()
        .map(one -> one.isOpen() ? "open" : "mended by " + one.mendedBy())
        .toList();
  }

  private static Event ranked(IndicatedTask... tasks) {
    return TasksIndicated.of("county", "school", SPRING, tasks);
  }

  private static Event result(Task task) {
    return ResultAchieved.of(task, "school", "done");
  }

  private static final IndicatedTask FIRST = IndicatedTask.of(LITERACY, CENTRAL, ORDINARY);
  private static final IndicatedTask SECONDLY = IndicatedTask.of(HARVEST, SECOND, ORDINARY);

  @Test
  void itIsMendedOnceEachOfThemIsRankedOrConcluded() {
    assertThat(found()).containsExactly("open");
    assertThat(found(ranked(FIRST, SECONDLY))).containsExactly("mended by [e5]");
    assertThat(found(ranked(FIRST))).containsExactly("open");
    assertThat(found(ranked(FIRST), ranked(SECONDLY))).containsExactly("mended by [e6]");
    assertThat(found(ranked(FIRST), result(HARVEST))).containsExactly("mended by [e6]");
    assertThat(found(result(LITERACY), result(HARVEST))).containsExactly("mended by [e6]");
  }

  @Test
  void itIsNotMendedByHalfOfWhatIsMissing() {
    IndicatedTask first = new IndicatedTask(LITERACY, Optional.of(CENTRAL), Optional.empty());
    IndicatedTask secondly = new IndicatedTask(HARVEST, Optional.of(SECOND), Optional.empty());
    assertThat(found(ranked(first, secondly))).containsExactly("open");
    assertThat(found(ranked(first), ranked(secondly), ranked(FIRST, SECONDLY)))
        .containsExactly("mended by [e7]");
  }

  @Test
  void anotherUnitMayRankThemToo() {
    assertThat(found(TasksIndicated.of("school", "school", SPRING, FIRST, SECONDLY)))
        .containsExactly("mended by [e5]");
    assertThat(found(TasksIndicated.of("school", "school", SPRING, FIRST))).containsExactly("open");
  }

  @Test
  void whatCameAtAnotherTimeNeitherMendsItNorHindersThat() {
    assertThat(found(result(ROOFS))).containsExactly("open");
    assertThat(found(ranked(IndicatedTask.of(ROOFS, CENTRAL, ORDINARY)))).containsExactly("open");
    assertThat(found(ranked(SECONDLY, FIRST))).containsExactly("mended by [e5]");
  }

  @Test
  void anOrderIsProposedAmongThoseThatStillWait() {
    assertThat(Proposed.candidates(findings().get(0)))
        .containsAll(ImmutableSet.of("literacy", "harvest"))
        .doesNotContain("roofs");
    assertThat(
            Proposed.afterwards(findings(result(LITERACY)).get(0)).stream()
                .map(Proposed::events)
                .toList())
        .containsExactly(
            ImmutableList.of(
                new TasksIndicated(
                    UnitId.of("county"),
                    SCHOOL,
                    Optional.empty(),
                    ImmutableList.of(IndicatedTask.of(HARVEST, CENTRAL, ORDINARY)))));
  }

  @Test
  void theSameTaskTwiceOnADayIsNoBatch() {
    Chronicle twice = record(relayed(LITERACY)).append(relayed(LITERACY), day(1));
    assertThat(Diagnosis.of(METHOD, twice, day(2).latest()).findings()).isEmpty();
    Chronicle another = twice.append(relayed(HARVEST), day(1));
    assertThat(Diagnosis.of(METHOD, another, day(2).latest()).findings())
        .extracting(Finding::rule)
        .containsExactly(PlanRuleId.RELAYED_UNRANKED);
  }
}
