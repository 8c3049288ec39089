package org.leadershipmethod.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.group.BranchOfFive.BRANCH;
import static org.leadershipmethod.group.BranchOfFive.METHOD;
import static org.leadershipmethod.group.BranchOfFive.STORY;
import static org.leadershipmethod.group.BranchOfFive.elected;
import static org.leadershipmethod.group.BranchOfFive.left;
import static org.leadershipmethod.group.BranchOfFive.people;
import static org.leadershipmethod.group.BranchOfFive.recalled;
import static org.leadershipmethod.group.BranchOfFive.strike;
import static org.leadershipmethod.group.BranchOfFive.taken;
import static org.leadershipmethod.group.BranchOfFive.withdrawn;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.election.Majority;
import org.leadershipmethod.election.Quorum;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Story;

/**
 * Each rule of the family fires where its clause is broken, is silent where it is kept, and says
 * what would mend it.
 */
class GroupRulesTest {

  private static final String OURS =
      "we ask this of every leading group; the text speaks of a party's leaders";

  private static Story told(Event... events) {
    return STORY.when(events).later(300);
  }

  private static List<Finding> found(Event... events) {
    return told(events).found();
  }

  private static List<RuleId> rules(Event... events) {
    return told(events).rules();
  }

  private static List<RuleId> rules(LeadershipMethod method, Event... events) {
    return told(events).under(method).rules();
  }

  @Test
  void aGroupThatDecidesTogetherIsSilent() {
    assertThat(
            rules(
                strike(people("ada", "ben", "cem"), people("dora")),
                left("eli"),
                strike(people("ada", "ben"), people()),
                taken("fay"),
                withdrawn(),
                recalled("ada", "cem")))
        .isEmpty();
  }

  @Test
  void aGroupOfOne() {
    Finding finding = found(left("ben"), left("cem"), left("dora"), left("eli")).get(0);
    assertThat(finding)
        .hasToString(
            "branch: The leading group here is one person. [GroupOfOne: R3.4, R3.3; "
                + OURS
                + "]\n"
                + "  why: One person knows less than several, answers to nobody beside them,"
                + " and takes everything along on leaving.\n"
                + "  seen in: e1, e5\n"
                + "  missing: at least one more person who sits in the leading group\n"
                + "  to mend it: elect others into the leading group, so that several lead"
                + " together");
    assertThat(finding.who()).isEqualTo(people("ada"));
    assertThat(rules(left("ben"), left("cem"), left("dora"), left("eli"), taken("fay"))).isEmpty();
    assertThat(rules(left("ben"), left("cem"), left("dora"), left("eli"), left("ada"))).isEmpty();
  }

  @Test
  void aDecisionByOne() {
    Finding finding = found(strike(people("ada", "lodger"), people())).get(0);
    assertThat(finding)
        .hasToString(
            "branch: One person alone took the decision 'd1' on 'strike', although 5 sit"
                + " in the leading group here. 1 vote came from somebody without a seat, and does"
                + " not count. [DecisionByOne: R3.4, R3.3; "
                + OURS
                + "]\n"
                + "  why: One person knows less than the group does together, and nobody"
                + " else stands behind what one person decided.\n"
                + "  when: 2030-01-02\n"
                + "  seen in: e2\n"
                + "  missing: the votes of at least 3 of 5\n"
                + "  instead: put it to the leading group, so that at least 3 decide"
                + " together\n"
                + "  to mend it: withdraw the decision until the leading group has decided"
                + " together\n"
                + "  to mend it: take the decision anew, and ask everybody who sits in the"
                + " leading group to take part");
    assertThat(finding.who()).isEqualTo(people("ada"));
    assertThat(finding.breach().about()).isEqualTo(new DecisionOf(BRANCH, DecisionId.of("d1")));
  }

  @Test
  void oneOfOneIsNoDecisionByOneButAGroupOfOne() {
    assertThat(
            rules(
                left("ben"),
                left("cem"),
                left("dora"),
                left("eli"),
                strike(people("ada"), people())))
        .containsExactly(GroupRuleId.GROUP_OF_ONE);
  }

  @Test
  void aDecisionWithoutQuorum() {
    Finding finding = found(strike(people("ada", "lodger", "guest"), people("ben"))).get(0);
    assertThat(finding.toString())
        .startsWith(
            "branch: Only 2 of the 5 who sit in the leading group here took part in the"
                + " decision 'd1' on 'strike'. 2 votes came from people without a seat, and do"
                + " not count. [DecisionWithoutQuorum: R3.3; a quorum of at least 1/2; "
                + OURS
                + "]\n")
        .contains("missing: at least 3 of 5 who take part\n")
        .contains("instead: wait until at least 3 can take part, and decide then\n");
    assertThat(finding.who()).isEqualTo(people("cem", "dora", "eli"));
    assertThat(rules(strike(people("ada", "ben"), people("cem")))).isEmpty();
    LeadershipMethod all = METHOD.with(GroupBounds.QUORUM, Quorum.of(1, 1));
    assertThat(rules(all, strike(people("ada", "ben"), people("cem", "dora"))))
        .containsExactly(GroupRuleId.DECISION_WITHOUT_QUORUM);
  }

  @Test
  void aDecisionWithoutMajority() {
    Finding finding = found(strike(people("ada", "ben"), people("cem", "dora"))).get(0);
    assertThat(finding.toString())
        .startsWith(
            "branch: The leading group here took the decision 'd1' on 'strike' with 2"
                + " votes for it and 2 against. [DecisionWithoutMajority: R3.3; a majority is"
                + " more than 1/2 of the votes for and against; "
                + OURS
                + "]\n")
        .contains("missing: votes for it from more than 1/2 of those who were for or against\n")
        .contains(
            "instead: talk it over further, and decide on something that more than 1/2 of them"
                + " are for");
    LeadershipMethod twoThirds = METHOD.with(GroupBounds.MAJORITY, Majority.TWO_THIRDS);
    assertThat(rules(strike(people("ada", "ben"), people("cem")))).isEmpty();
    assertThat(rules(twoThirds, strike(people("ada", "ben"), people("cem"))))
        .containsExactly(GroupRuleId.DECISION_WITHOUT_MAJORITY);
  }

  @Test
  void whoeverStandsOnTwoSidesTookPartAndCountsOnNeither() {
    assertThat(rules(strike(people("ada", "ben"), people("ada", "cem"))))
        .containsExactly(GroupRuleId.DECISION_WITHOUT_MAJORITY);
    assertThat(rules(strike(people("ada", "ben", "dora"), people("ada", "cem")))).isEmpty();
  }

  @Test
  void aDecisionTakenAnewMendsTheFirstOne() {
    DecisionTaken alone = strike(people("ada"), people());
    DecisionTaken few = strike(people("ada", "ben"), people());
    DecisionTaken together = strike(people("ada", "ben", "cem"), people());
    assertThat(found(alone, together).get(0).mendedBy()).containsExactly(EntryId.of("e3"));
    assertThat(found(alone, few).get(0).isOpen()).isFalse();
    assertThat(rules(alone, few))
        .containsExactly(GroupRuleId.DECISION_BY_ONE, GroupRuleId.DECISION_WITHOUT_QUORUM);
    assertThat(found(few, alone)).allMatch(Finding::isOpen);
    assertThat(found(alone, strike(people("ben"), people()))).allMatch(Finding::isOpen);
    assertThat(found(few, alone, withdrawn()))
        .extracting(Finding::mendedBy)
        .containsOnly(ImmutableList.of(EntryId.of("e4")));
    assertThat(found(alone, strike(people("ada", "ben"), people("cem", "dora"))).get(0).isOpen())
        .isFalse();
  }

  @Test
  void aWholesaleChangeInOneElection() {
    LeadersElected others =
        elected("fay", "gus", "hal").withLeaving(people("ada", "ben", "cem", "dora", "eli"));
    Finding finding = found(others).get(0);
    assertThat(finding)
        .hasToString(
            "branch: The 5 who sat in the leading group here 60 days before have all left"
                + " it. [WholesaleChange: R3.4, R3.3; looking back 60 days; "
                + OURS
                + "]\n"
                + "  why: Where every new chief brings new people, nobody there knows any"
                + " more what was begun and why, and all begin anew.\n"
                + "  when: 2030-01-02\n"
                + "  seen in: e2, e1\n"
                + "  missing: somebody who stays, and knows what was begun and why\n"
                + "  instead: let some of those who sat there stay, and the others change"
                + " one after the other\n"
                + "  to mend it: elect somebody of those who sat there before again, so that"
                + " what they know is not lost");
    assertThat(finding.who()).isEqualTo(people("ada", "ben", "cem", "dora", "eli"));
    assertThat(found(others, taken("cem")).get(0).mendedBy()).containsExactly(EntryId.of("e3"));
    assertThat(found(others, taken("ivy")).get(0).isOpen()).isTrue();
    assertThat(rules(elected("ada", "gus").withLeaving(people("ben", "cem", "dora", "eli"))))
        .isEmpty();
  }

  @Test
  void aWholesaleChangeOfOneAfterTheOther() {
    List<Finding> findings =
        found(
            left("ada"),
            taken("fay"),
            left("ben"),
            left("cem"),
            left("dora"),
            taken("gus"),
            left("eli"),
            taken("hal"));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).rule()).isEqualTo(GroupRuleId.WHOLESALE_CHANGE);
    assertThat(findings.get(0).evidence()).containsExactly(EntryId.of("e8"), EntryId.of("e7"));
    assertThat(rules(recalled("ada", "ben", "cem", "dora", "eli"))).isEmpty();
    assertThat(
            rules(
                recalled("ada", "ben", "cem", "dora", "eli"),
                taken("fay"),
                taken("gus"),
                taken("hal")))
        .containsExactly(GroupRuleId.WHOLESALE_CHANGE);
  }

  @Test
  void aSecondSetThatTakesOverFromTheFirstIsToldToo() {
    LeadersElected second =
        elected("fay", "gus").withLeaving(people("ada", "ben", "cem", "dora", "eli"));
    LeadersElected third = elected("hal", "ivy").withLeaving(people("fay", "gus"));
    assertThat(rules(second, third))
        .containsExactly(GroupRuleId.WHOLESALE_CHANGE, GroupRuleId.WHOLESALE_CHANGE);
    assertThat(rules(second, elected("hal", "ivy").withLeaving(people("fay"))))
        .containsExactly(GroupRuleId.WHOLESALE_CHANGE);
    LeadersElected one = elected("fay").withLeaving(people("ada", "ben", "cem", "dora", "eli"));
    assertThat(rules(one, third)).containsExactly(GroupRuleId.WHOLESALE_CHANGE);
  }

  @Test
  void aSlowChangeIsNone() {
    Story story = STORY;
    for (String[] change : new String[][] {{"ada", "fay"}, {"ben", "gus"}, {"cem", "hal"}}) {
      story = story.when(taken(change[1]), left(change[0])).later(38);
    }
    story = story.when(left("dora"), left("eli")).later(300);
    story.findsNothing();
    LeadershipMethod strict = METHOD.with(GroupBounds.STABILITY_WINDOW, Duration.ofDays(366));
    assertThat(story.under(strict).diagnosis().findings())
        .singleElement()
        .asString()
        .contains("who sat in the leading group here 366 days before");
    LeadershipMethod aDay = METHOD.with(GroupBounds.STABILITY_WINDOW, Duration.ofDays(1));
    LeadersElected others = elected("fay").withLeaving(people("ada", "ben", "cem", "dora", "eli"));
    assertThat(told(others).under(aDay).found().get(0).explanation())
        .contains("who sat in the leading group here 1 day before have all left it.");
  }

  @Test
  void whatNobodyWroteDownIsNotExamined() {
    Story unknownGroup = Story.of(METHOD).when(strike(people("ada"), people())).later(300);
    assertThat(unknownGroup.diagnosis().notExamined())
        .extracting(NotExamined::toString)
        .containsExactly(
            "rule DecisionByOne at branch, entry e1: not examined: nobody wrote down who sits in the"
                + " leading group");
    Story noVotes = told(strike(people(), people()));
    noVotes.doesNotExamine(
        GroupRuleId.DECISION_BY_ONE, "nobody wrote down who took part in the decision");
    assertThat(noVotes.diagnosis().notExamined()).hasSize(1);
    Story alone = told(strike(people("ada"), people()));
    Coverage school = Coverage.EVERYTHING.ofPlaces(ImmutableSet.of(UnitId.of("school")));
    alone.covering(school).findsNothing();
    Coverage decisions = Coverage.EVERYTHING.ofKinds(ImmutableSet.of(DecisionTaken.class));
    Diagnosis seatsUnknown = alone.covering(decisions).diagnosis();
    assertThat(seatsUnknown.findings()).isEmpty();
    assertThat(seatsUnknown.notExamined()).hasSize(METHOD.rules().size());
  }

  @Test
  void aFindingStaysOpenAsLongAsNobodyKnowsWhoDecidedAnew() {
    Diagnosis diagnosis =
        told(strike(people("ada"), people()), strike(people(), people())).diagnosis();
    assertThat(diagnosis.open()).hasSize(1);
    assertThat(diagnosis.notExamined()).hasSize(1);
  }

  @Test
  void whatCannotBeIsNotExamined() {
    Diagnosis diagnosis = told(left("lodger"), withdrawn(), recalled("guest")).diagnosis();
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined())
        .extracting(NotExamined::toString)
        .containsExactly(
            "entry e2: not examined: who leaves: found nobody who sits there, expected somebody with"
                + " a seat in the leading group of branch",
            "entry e3: not examined: the decision that is withdrawn: found 'd1', expected a decision"
                + " of the leading group of branch that stands",
            "entry e4: not examined: who leaves: found nobody who sits there, expected somebody with"
                + " a seat in the leading group of branch");
  }
}
