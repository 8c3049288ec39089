package org.leadershipmethod.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;

/** Several events in one step are written together or not at all. */
class StepTest {

  private static final LocalDate DAY = LocalDate.of(2030, 3, 1);
  private static final Post CHARGE = Post.inCharge(UnitId.of("school"));
  private static final Event COMES = new Appointed(PersonId.of("deputy"), CHARGE);
  private static final Event GOES = new Departed(PersonId.of("principal"), CHARGE);

  private static Practice begun() {
    return Practice.begin(
        Organization.builder().unit("school").inCharge("principal").build(),
        LeadershipMethod.of(RELAY));
  }

  @Test
  void eventsThatBreakAClauseOneByOneAreGrantedTogether() {
    assertThat(begun().take(Step.of(COMES), DAY).isGranted()).isFalse();
    Taken<ImmutableList<Event>> taken = begun().take(Step.of(COMES, GOES), DAY).orElseThrow();
    assertThat(taken.value()).containsExactly(COMES, GOES);
    assertThat(taken.entries()).extracting(Entry::event).containsExactly(COMES, GOES);
    assertThat(begun().take(Step.of(List.of(COMES, GOES)), DAY).orElseThrow().entries())
        .isEqualTo(taken.entries());
  }

  @Test
  void whatIsRefusedWritesNothing() {
    Practice practice = begun();
    Event stranger = new Departed(PersonId.of("stranger"), CHARGE);
    assertThat(practice.take(Step.of(COMES, GOES, stranger), DAY).isGranted()).isFalse();
    assertThat(practice.version()).isEqualTo(1);
  }

  @Test
  void noEventIsNoStep() {
    assertThatThrownBy(() -> Step.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A draft writes at least one event, but there was none.");
  }
}
