package org.leadershipmethod.society;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.SocietyRuleId.LEADER_LEFT_PARTY;
import static org.leadershipmethod.society.SocietyRuleId.NOT_ELECTED;
import static org.leadershipmethod.society.Union.LED;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.leaving;
import static org.leadershipmethod.society.Union.people;
import static org.leadershipmethod.society.Union.seat;

import org.junit.jupiter.api.Test;
import org.leadershipmethod.group.SeatOrigin;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Story;

/** Whether seats can simply be given up, or only an election helps. */
class SeatsGivenUpTest {

  private static final String GIVE_UP =
      "to mend it: let them give up their seats until the party's members elect others";
  private static final String ELECT =
      "let the party's members elect their leaders, several of them";

  /** What the only open finding of a rule says. */
  private static String said(RuleId rule, Story story) {
    assertThat(story.finding(rule).isOpen()).isTrue();
    return story.finding(rule).toString();
  }

  @Test
  void whereSeveralStayTheSeatIsGivenUp() {
    assertThat(said(NOT_ELECTED, LED.when(seat("dora", SeatOrigin.APPOINTED)))).contains(GIVE_UP);
  }

  @Test
  void whereOneWouldStayTheMembersElect() {
    Story two =
        LED.later(1)
            .together(leaving("ben"), leaving("cem"))
            .when(seat("dora", SeatOrigin.APPOINTED));
    assertThat(said(NOT_ELECTED, two)).doesNotContain(GIVE_UP).contains(ELECT);
  }

  @Test
  void whereNobodyWouldStayOfThoseWhoSatThereTheMembersElect() {
    Story others =
        LED.later(99)
            .together(
                new MembersAdmitted(UNION, people("ede")),
                seat("dora", SeatOrigin.ELECTED),
                seat("ede", SeatOrigin.ELECTED))
            .when(seat("ada", SeatOrigin.APPOINTED));
    assertThat(said(NOT_ELECTED, others)).contains(GIVE_UP);
    assertThat(said(NOT_ELECTED, others.later(1).together(leaving("ben"), leaving("cem"))))
        .as("another set would take over, which the rules about every leading group find")
        .doesNotContain(GIVE_UP)
        .contains(ELECT);
  }

  @Test
  void whoLeavesThePartyGivesUpTheSeatFirstIfSeveralStay() {
    MembersLeft left = new MembersLeft(UNION, people("cem"));
    assertThat(said(LEADER_LEFT_PARTY, LED.when(left)))
        .contains("instead: let them give up the seat first, then leave the party")
        .contains(GIVE_UP);
    assertThat(said(LEADER_LEFT_PARTY, LED.when(leaving("ben"), left)))
        .doesNotContain("instead: let them")
        .contains(ELECT);
  }
}
