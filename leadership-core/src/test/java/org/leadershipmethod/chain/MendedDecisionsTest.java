package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.ELECTED;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.LED;
import static org.leadershipmethod.society.Union.PAY;
import static org.leadershipmethod.society.Union.TRADE;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.PeopleLeft;
import org.leadershipmethod.society.Union;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/** What mends a finding about a decision or a consultation is noticed, and named. */
class MendedDecisionsTest {

  private static final DecisionTaken DECISION = Union.decision("d1", PAY);
  private static final DecisionTaken CLAIMED =
      DECISION.withMajorityShownBy(ImmutableList.of(EntryId.of("e7")));

  private static ImmutableList<EntryId> mendedBy(RuleId rule, Story story) {
    ImmutableList<Finding> found = story.diagnosis().findings(rule);
    assertThat(found).as("%s in %s", rule, story.diagnosis()).isNotEmpty();
    return found.get(0).mendedBy();
  }

  /** A mandate for pay after one day until the end of another. */
  private static MandateGiven mandate(int after, int until) {
    When time = new When(Notes.day(after).latest(), Notes.day(until).latest());
    return new MandateGiven(UNION, Link.LEADERS_TO_PARTY, ImmutableSet.of(PAY), Optional.of(time));
  }

  @Test
  void aMandateThatIsWrittenDownLaterForTheSameTimeMends() {
    Story later = ELECTED.later(10).together(DECISION).later(10);
    later.together(mandate(9, 10)).mends(ChainRuleId.OUTSIDE_MANDATE, "e7");
    // one that holds at all times
    later.together(Union.mandate(PAY)).mends(ChainRuleId.OUTSIDE_MANDATE, "e7");
  }

  @Test
  void aMandateThatIsPutRightMends() {
    ELECTED
        .together(mandate(0, 5))
        .later(10)
        .together(DECISION)
        .later(10)
        .together(mandate(0, 15))
        .mends(ChainRuleId.OUTSIDE_MANDATE, "e8");
  }

  @Test
  void aMandateForAnotherTimeOrLinkDoesNot() {
    Story later = ELECTED.later(10).together(DECISION).later(10);
    assertThat(mendedBy(ChainRuleId.OUTSIDE_MANDATE, later.together(mandate(15, 30)))).isEmpty();
    MandateGiven ofTheClass =
        new MandateGiven(UNION, Link.PARTY_TO_CLASS, ImmutableSet.of(PAY), Optional.empty());
    assertThat(mendedBy(ChainRuleId.OUTSIDE_MANDATE, later.together(ofTheClass))).isEmpty();
  }

  @Test
  void whatIsNoLayerOfThePartysChainAnyMoreIsNotOverridden() {
    LED.later(10)
        .together(
            DECISION.withLayers(
                ImmutableSet.of(new LeadersId(UNION)), ImmutableSet.of(new ClassId(WAGES))))
        .later(10)
        .together(Union.founding().forClasses(ImmutableSet.of(LAND)))
        .mends(ChainRuleId.LAYER_AGAINST_LAYER, "e8");
  }

  @Test
  void whoLeavesLaterShowsNoMajorityOfThen() {
    RuleId rule = ChainRuleId.MAJORITY_NOT_SHOWN;
    MassesConsulted owners = asked(answers(LAND, Part.ACTIVE), answers(TRADE, Part.BACKWARD));
    Story claimed = LED.when(owners, CLAIMED);
    Story without = claimed.when(new PeopleLeft(Union.people("ada", "ben", "cem", "dora")));
    Finding found = claimed.finding(rule);
    assertThat(new MajorityNotShown().stands(found, without.practice().situation())).isTrue();
    assertThat(mendedBy(rule, without.when(CLAIMED)))
        .as("as things stand when it is taken anew")
        .containsExactly(EntryId.of("e10"));
  }

  @Test
  void whoWasAskedIsMeasuredByTheClassesThatThereWereThen() {
    MassesConsulted narrow = asked(answers(WAGES, Part.ACTIVE), answers(WAGES, Part.BACKWARD));
    Story again =
        LED.when(
            narrow,
            narrow,
            new PeopleLeft(Union.people("otto", "tia")),
            asked(answers(WAGES, Part.ACTIVE)));
    assertThat(mendedBy(ChainRuleId.ASKED_IN_PART, again)).as("nobody asked more widely").isEmpty();
    assertThat(mendedBy(ChainRuleId.ASKED_IN_PART, again.when(narrow)))
        .as("all there is by now")
        .containsExactly(EntryId.of("e11"));
  }

  private static MassesConsulted asked(Answers... answers) {
    return new MassesConsulted(UNION, PAY, ImmutableList.copyOf(answers));
  }

  private static Answers answers(EconomicPosition position, Part part) {
    return new Answers(position, part, 1, 1, 0);
  }
}
