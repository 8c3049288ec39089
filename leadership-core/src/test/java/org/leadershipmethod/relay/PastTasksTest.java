package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What was concluded lately can still be named, and memory does not grow with the record. */
class PastTasksTest {

  private static final Instant FIRST = Instant.parse("2030-01-01T00:00:00Z");
  private static final Task HARVEST = Task.of("harvest", "Harvest", PRODUCTION);
  private static final Task ROOFS = Task.of("roofs", "Roofs", PRODUCTION);

  @Test
  void aTaskIsKnownForAYearAndForgottenThen() {
    PastTasks past = PastTasks.NONE.with(HARVEST, FIRST);
    Instant year = FIRST.plus(PastTasks.KEPT);
    assertThat(past.with(ROOFS, year).task(HARVEST.id())).contains(HARVEST);
    PastTasks later = past.with(ROOFS, year.plus(Duration.ofSeconds(1)));
    assertThat(later.task(HARVEST.id())).isEmpty();
    assertThat(later.ids()).containsExactly(ROOFS.id());
    assertThat(later.inOrder()).hasSize(1);
  }

  @Test
  void aTaskThatIsConcludedAgainIsKeptOnce() {
    PastTasks again = PastTasks.NONE.with(HARVEST, FIRST).with(HARVEST, FIRST.plusSeconds(1));
    assertThat(again.inOrder()).hasSize(1);
    assertThat(again.without(HARVEST.id()).ids()).isEmpty();
  }

  @Test
  void theEndsOfTimeForgetNothingByMistake() {
    PastTasks past = PastTasks.NONE.with(HARVEST, Instant.MAX).with(ROOFS, Instant.MAX);
    assertThat(past.ids()).containsExactlyInAnyOrder(HARVEST.id(), ROOFS.id());
  }
}
