package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.FieldOfWork;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitMoved;
import org.leadershipmethod.person.PersonId;

/** What mends a finding is the entry after which it no longer stands, whatever kind it is of. */
class MendedByTest {

  private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
  private static final Task TASK = Task.of("wages", "Wages", FieldOfWork.ORGANIZATION);
  private static final Task OTHER = Task.of("hall", "Hall", FieldOfWork.ORGANIZATION);
  private static final Post CHARGE = Post.inCharge(UnitId.of("school"));

  private static Practice practice() {
    return Practice.begin(
        Organization.builder()
            .unit("county")
            .inCharge("secretary")
            .unit("school")
            .under("county")
            .inCharge("head")
            .unit("press")
            .inCharge("editor")
            .build(),
        LeadershipMethod.of(RELAY));
  }

  private static List<String> mended(Practice practice) {
    return practice.diagnosis(DAY.plusDays(30)).mended().stream()
        .map(one -> one.rule() + " by " + one.mendedBy())
        .toList();
  }

  private static int open(Practice practice) {
    return practice.diagnosis(DAY.plusDays(30)).open().size();
  }

  @Test
  void theDeputyWhoAnswersForTheTaskMendsItByTakingOverTheCharge() {
    Practice bypassed =
        practice()
            .note(TaskRelayed.of(TASK, "county", "school", Delivery.of("school", "deputy")), DAY);
    Practice related =
        bypassed.note(
            new TaskDelivered(TASK.id(), Delivery.of("school", "deputy")), DAY.plusDays(1));
    assertThat(mended(related)).isEmpty();
    Practice left = related.note(new Departed(PersonId.of("head"), CHARGE), DAY.plusDays(2));
    assertThat(open(left)).isEqualTo(1);
    Practice appointed = left.note(new Appointed(PersonId.of("deputy"), CHARGE), DAY.plusDays(3));
    assertThat(mended(appointed)).containsExactly("HeadBypassed by [e5]");
  }

  @Test
  void aSuccessorWhoWasNeverToldMendsNothing() {
    Practice bypassed =
        practice()
            .note(TaskRelayed.of(TASK, "county", "school", Delivery.of("school", "deputy")), DAY)
            .note(new Departed(PersonId.of("head"), CHARGE), DAY.plusDays(2))
            .note(new Appointed(PersonId.of("stranger"), CHARGE), DAY.plusDays(3));
    assertThat(mended(bypassed)).isEmpty();
    Practice told =
        bypassed.note(
            new TaskDelivered(TASK.id(), Delivery.of("school", "stranger")), DAY.plusDays(4));
    assertThat(mended(told)).containsExactly("HeadBypassed by [e5]");
  }

  @Test
  void aUnitThatIsMovedBelowTheOneThatRelayedToItMendsBothFindings() {
    Practice relayed =
        practice()
            .note(TaskRelayed.of(TASK, "county", "press", Delivery.of("press", "editor")), DAY)
            .note(
                TaskRelayed.of(OTHER, "county", "press", Delivery.of("press", "editor")),
                DAY.plusDays(1));
    assertThat(mended(relayed)).isEmpty();
    Practice moved =
        relayed.note(
            new UnitMoved(UnitId.of("press"), Optional.of(UnitId.of("county"))), DAY.plusDays(2));
    assertThat(mended(moved)).containsExactly("NotSubordinate by [e4]", "NotSubordinate by [e4]");
    assertThat(open(moved)).isZero();
  }
}
