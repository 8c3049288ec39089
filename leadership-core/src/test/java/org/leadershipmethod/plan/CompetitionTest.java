package org.leadershipmethod.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.plan.SpringAtSchool.HARVEST;
import static org.leadershipmethod.plan.SpringAtSchool.LITERACY;
import static org.leadershipmethod.plan.SpringAtSchool.METHOD;
import static org.leadershipmethod.plan.SpringAtSchool.SCHOOL;
import static org.leadershipmethod.plan.SpringAtSchool.SPRING;
import static org.leadershipmethod.plan.SpringAtSchool.day;
import static org.leadershipmethod.plan.SpringAtSchool.plan;
import static org.leadershipmethod.plan.SpringAtSchool.record;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.relay.Task;
import org.leadershipmethod.relay.TaskId;
import org.leadershipmethod.relay.TaskRelayed;
import org.leadershipmethod.rule.Situation;

/** What competes at a place: what waits, and what is central there as long as its period lasts. */
class CompetitionTest {

  private static final Situation NOW =
      Practice.resume(record(relayed(LITERACY), relayed(HARVEST), plan(HARVEST)), METHOD)
          .situation();

  private static Event relayed(Task task) {
    return new TaskRelayed(task, UnitId.of("county"), Optional.empty(), SCHOOL, ImmutableList.of());
  }

  @Test
  void whatIsCentralWouldBeDisplacedUntilItsPeriodIsOver() {
    assertThat(Competition.at("school", NOW).tasks())
        .extracting(Competitor::displaces)
        .containsExactly(ImmutableList.of(HARVEST), ImmutableList.of());
    assertThat(Competition.at("school", NOW.at(day(59).latest())).tasks().get(0).displaces())
        .containsExactly(HARVEST);
    assertThat(Competition.at("school", NOW.at(day(60).latest())).tasks())
        .allMatch(one -> one.displaces().isEmpty() && one.now().isEmpty());
  }

  @Test
  void aTaskThatDoesNotWaitIsNamedWithThoseThatDo() {
    assertThatThrownBy(() -> Competition.at("school", NOW).centred(TaskId.of("litracy"), SPRING))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No task 'litracy' waits at school; those that do: literacy, harvest; did you mean"
                + " 'literacy'?");
  }
}
