package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.LEADERS;
import static org.leadershipmethod.society.Union.UNION;

import org.junit.jupiter.api.Test;
import org.leadershipmethod.group.SeatLeft;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.person.PersonId;

/** Whether seats can simply be given up, or only an election helps. */
class SeatsGivenUpTest {

  private static final String GIVE_UP =
      "to mend it: let them give up their seats until the party's members elect others";
  private static final String ELECT =
      "let the party's members elect their leaders, several of them";

  private static SeatTaken seat(String person, SeatOrigin origin) {
    return new SeatTaken(LEADERS, PersonId.of(person), origin);
  }

  private static SeatLeft leaving(String person) {
    return new SeatLeft(LEADERS, PersonId.of(person));
  }

  @Test
  void whereSeveralStayTheSeatIsGivenUp() {
    assertThat(Union.led().on(1, seat("dora", SeatOrigin.APPOINTED)).found("NotElected", 1))
        .contains(GIVE_UP);
  }

  @Test
  void whereOneWouldStayTheMembersElect() {
    Union two =
        Union.led()
            .on(1, leaving("ben"))
            .on(1, leaving("cem"))
            .on(2, seat("dora", SeatOrigin.APPOINTED));
    assertThat(two.found("NotElected", 2)).doesNotContain(GIVE_UP).contains(ELECT);
  }

  @Test
  void whereNobodyWouldStayOfThoseWhoSatThereTheMembersElect() {
    Union others =
        Union.led()
            .on(99, new MembersAdmitted(UNION, Union.people("ede")))
            .on(99, seat("dora", SeatOrigin.ELECTED))
            .on(99, seat("ede", SeatOrigin.ELECTED))
            .on(100, seat("ada", SeatOrigin.APPOINTED));
    assertThat(others.found("NotElected", 100)).contains(GIVE_UP);
    assertThat(others.on(101, leaving("ben")).on(101, leaving("cem")).found("NotElected", 101))
        .as("another set would take over, which the rules about every leading group find")
        .doesNotContain(GIVE_UP)
        .contains(ELECT);
  }

  @Test
  void whoLeavesThePartyGivesUpTheSeatFirstIfSeveralStay() {
    Union left = Union.led().on(1, new MembersLeft(UNION, Union.people("cem")));
    assertThat(left.found("LeaderLeftParty", 1))
        .contains("instead: let them give up the seat first, then leave the party")
        .contains(GIVE_UP);
    Union two =
        Union.led().on(1, leaving("ben")).on(2, new MembersLeft(UNION, Union.people("cem")));
    assertThat(two.found("LeaderLeftParty", 2)).doesNotContain("instead: let them").contains(ELECT);
  }
}
