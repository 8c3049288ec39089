package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.BranchOfFive.BRANCH;
import static org.leadershipmethod.group.BranchOfFive.FIVE;
import static org.leadershipmethod.group.BranchOfFive.people;
import static org.leadershipmethod.group.BranchOfFive.strike;
import static org.leadershipmethod.group.BranchOfFive.taken;
import static org.leadershipmethod.group.GroupView.GROUPS;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.organization.UnitClosed;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.organization.UnitRenamed;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Notes;

/**
 * The leading group of a unit is gone with the unit; those of other units, and of no unit, stay.
 */
class GroupOfAUnitGoneTest {

  private static final GroupId MILL = GroupId.of(UnitId.of("mill"));
  private static final SeatTaken AT_THE_MILL =
      new SeatTaken(MILL, PersonId.of("ivy"), SeatOrigin.ELECTED);
  private static final UnitClosed CLOSED = new UnitClosed(UnitId.of("branch"));

  private static Look<Groups> last(Event... events) {
    Groups groups = Groups.NONE;
    Look<Groups> look = Look.unchanged();
    Chronicle chronicle = Chronicle.empty();
    for (Event event : events) {
      chronicle = chronicle.append(event, Notes.day(chronicle.size()));
    }
    for (Entry entry : chronicle) {
      look = GROUPS.after(groups, entry);
      groups = look.next().orElse(groups);
    }
    return look;
  }

  @Test
  void itsSeatsAndDecisionsAreGoneWithTheUnit() {
    Look<Groups> look = last(FIVE, AT_THE_MILL, strike(people("ada", "ben"), people()), CLOSED);
    Groups groups = look.next().orElseThrow();
    assertThat(groups.contains(BRANCH)).isFalse();
    assertThat(groups.of(BRANCH).members()).isEmpty();
    assertThat(groups.of(MILL).members()).isEqualTo(people("ivy"));
    assertThat(look.touched()).isEqualTo(ImmutableSet.of(BRANCH));
  }

  @Test
  void whatComesAfterItBeginsAnew() {
    Groups groups = last(FIVE, CLOSED, taken("fay")).next().orElseThrow();
    assertThat(groups.of(BRANCH).members()).isEqualTo(people("fay"));
    assertThat(last(FIVE, CLOSED, taken("fay"), CLOSED).touched())
        .isEqualTo(ImmutableSet.of(BRANCH));
  }

  @Test
  void whereNoGroupIsKnownAtTheUnitNothingChanges() {
    assertThat(last(AT_THE_MILL, CLOSED)).isEqualTo(Look.unchanged());
    assertThat(last(FIVE, CLOSED, CLOSED)).isEqualTo(Look.unchanged());
    assertThat(last(FIVE, UnitRenamed.of(UnitId.of("branch"), "Branch")))
        .isEqualTo(Look.unchanged());
  }
}
