package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.PAY;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
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

/** What mends a finding about a decision or a consultation is noticed, and named. */
class MendedDecisionsTest {

  private static final Union LED = Union.founded().on(0, Union.election("ada", "ben", "cem"));
  private static final DecisionTaken DECISION = Union.decision("d1", PAY);

  private static Finding finding(RuleId rule, Union union, int day) {
    ImmutableList<Finding> found = union.on(day).findings(rule);
    assertThat(found).as("%s in %s", rule, union.on(day)).isNotEmpty();
    return found.get(0);
  }

  private static ImmutableList<EntryId> mendedBy(RuleId rule, Union union, int day) {
    return finding(rule, union, day).mendedBy();
  }

  private static MandateGiven mandate(Instant from, Instant to) {
    return new MandateGiven(
        UNION, Link.LEADERS_TO_PARTY, ImmutableSet.of(PAY), Optional.of(new When(from, to)));
  }

  @Test
  void aMandateThatIsWrittenDownLaterForTheSameTimeMends() {
    Union decided = LED.on(10, DECISION);
    MandateGiven forThatDay = mandate(Union.endOf(9), Union.endOf(10));
    assertThat(mendedBy(ChainRuleId.OUTSIDE_MANDATE, decided.on(20, forThatDay), 20))
        .containsExactly(EntryId.of("e7"));
    assertThat(mendedBy(ChainRuleId.OUTSIDE_MANDATE, decided.on(20, Union.mandate(PAY)), 20))
        .as("one that holds at all times")
        .containsExactly(EntryId.of("e7"));
  }

  @Test
  void aMandateThatIsPutRightMends() {
    Union decided =
        LED.on(0, mandate(Union.endOf(0), Union.endOf(5)))
            .on(10, DECISION)
            .on(20, mandate(Union.endOf(0), Union.endOf(15)));
    assertThat(mendedBy(ChainRuleId.OUTSIDE_MANDATE, decided, 20))
        .containsExactly(EntryId.of("e8"));
  }

  @Test
  void aMandateForAnotherTimeOrLinkDoesNot() {
    Union decided = LED.on(10, DECISION);
    MandateGiven later = mandate(Union.endOf(15), Union.endOf(30));
    assertThat(mendedBy(ChainRuleId.OUTSIDE_MANDATE, decided.on(20, later), 20)).isEmpty();
    MandateGiven ofTheClass =
        new MandateGiven(UNION, Link.PARTY_TO_CLASS, ImmutableSet.of(PAY), Optional.empty());
    assertThat(mendedBy(ChainRuleId.OUTSIDE_MANDATE, decided.on(20, ofTheClass), 20)).isEmpty();
  }

  @Test
  void whatIsNoLayerOfThePartysChainAnyMoreIsNotOverridden() {
    Union decided =
        Union.led()
            .on(
                10,
                DECISION.withLayers(
                    ImmutableSet.of(new LeadersId(UNION)), ImmutableSet.of(new ClassId(WAGES))));
    Union ofOthers = decided.on(20, Union.founding().forClasses(ImmutableSet.of(LAND)));
    assertThat(mendedBy(ChainRuleId.LAYER_AGAINST_LAYER, ofOthers, 20))
        .containsExactly(EntryId.of("e8"));
  }

  @Test
  void whoLeavesLaterShowsNoMajorityOfThen() {
    MassesConsulted owners = asked(answers(LAND, Part.ACTIVE), answers(Union.TRADE, Part.BACKWARD));
    Union claimed =
        Union.led()
            .on(1, owners)
            .on(2, DECISION.withMajorityShownBy(ImmutableList.of(EntryId.of("e7"))));
    Union without = claimed.on(3, new PeopleLeft(Union.people("ada", "ben", "cem", "dora")));
    Finding found = finding(ChainRuleId.MAJORITY_NOT_SHOWN, claimed, 2);
    assertThat(new MajorityNotShown().stands(found, without.practice().situation())).isTrue();
    Union anew = without.on(4, DECISION.withMajorityShownBy(ImmutableList.of(EntryId.of("e7"))));
    assertThat(mendedBy(ChainRuleId.MAJORITY_NOT_SHOWN, anew, 4))
        .as("as things stand when it is taken anew")
        .containsExactly(EntryId.of("e10"));
  }

  @Test
  void whoWasAskedIsMeasuredByTheClassesThatThereWereThen() {
    MassesConsulted narrow = asked(answers(WAGES, Part.ACTIVE), answers(WAGES, Part.BACKWARD));
    Union oneClass =
        Union.led().on(1, narrow).on(2, narrow).on(3, new PeopleLeft(Union.people("otto", "tia")));
    Union again = oneClass.on(4, asked(answers(WAGES, Part.ACTIVE)));
    assertThat(mendedBy(ChainRuleId.ASKED_IN_PART, again, 4))
        .as("nobody asked more widely")
        .isEmpty();
    assertThat(mendedBy(ChainRuleId.ASKED_IN_PART, again.on(5, narrow), 5))
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
