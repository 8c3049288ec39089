package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.PAY;
import static org.leadershipmethod.society.Union.TRADE;
import static org.leadershipmethod.society.Union.UNION;
import static org.leadershipmethod.society.Union.WAGES;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.NotExamined;
import org.leadershipmethod.society.EconomicPosition;
import org.leadershipmethod.society.Union;

/** Only those count who were really asked, and only about the matter. */
class WhoWasAskedTest {

  private static final Matter ROOFS = Matter.of("roofs");

  private static MassesConsulted asked(Matter matter, Answers... answers) {
    return new MassesConsulted(UNION, matter, ImmutableList.copyOf(answers));
  }

  private static Answers answers(EconomicPosition position, Part part, int asked) {
    return new Answers(position, part, asked, asked, 0);
  }

  private static MassesConsulted widely(Matter matter) {
    return asked(matter, answers(WAGES, Part.ACTIVE, 3), answers(TRADE, Part.BACKWARD, 1));
  }

  /** The leaders claim the majority of the masses for pay, by the entry before. */
  private static Diagnosis claimed(Union asked) {
    EntryId last = EntryId.of("e" + asked.told().size());
    DecisionTaken decision = Union.decision("d1", PAY).withMajorityShownBy(ImmutableList.of(last));
    return asked.on(2, decision).on(2);
  }

  private static List<String> notExamined(Diagnosis diagnosis) {
    return diagnosis.notExamined().stream().map(NotExamined::toString).toList();
  }

  @Test
  void whatPeopleThinkOfAnotherMatterShowsNothing() {
    assertThat(claimed(Union.led().on(1, widely(ROOFS))).findings(ChainRuleId.MAJORITY_NOT_SHOWN))
        .singleElement()
        .asString()
        .contains("but cite nobody who was asked about it.");
  }

  @Test
  void aClassInWhichNobodyWasAskedIsNotBehindADecision() {
    MassesConsulted few =
        asked(
            PAY,
            answers(LAND, Part.ACTIVE, 1),
            answers(TRADE, Part.BACKWARD, 1),
            answers(WAGES, Part.ACTIVE, 0));
    assertThat(claimed(Union.led().on(1, few)).findings(ChainRuleId.MAJORITY_NOT_SHOWN))
        .singleElement()
        .asString()
        .contains("those who were asked belong to classes of a minority");
  }

  @Test
  void ofMassesThatNobodyWroteDownNobodyKnowsTheMajority() {
    Union known = Union.led().on(1, widely(PAY));
    assertThat(claimed(known).findings()).isEmpty();
    assertThat(notExamined(claimed(known))).isEmpty();
    Union unknown = Union.nothing().on(0, Union.founding()).on(1, widely(PAY));
    assertThat(claimed(unknown).findings(ChainRuleId.MAJORITY_NOT_SHOWN)).isEmpty();
    assertThat(notExamined(claimed(unknown)))
        .contains(
            "rule MajorityNotShown at union, entry e3: not examined: nobody wrote down who the"
                + " masses are, and so how many belong to which class");
  }

  @Test
  void aDecisionThatClaimsNoMajorityDoesNotConcernTheRule() {
    Diagnosis claimsNone = Union.led().on(1, Union.decision("d1", PAY)).on(1);
    assertThat(claimsNone.idle()).contains(ChainRuleId.MAJORITY_NOT_SHOWN);
    assertThat(claimed(Union.led().on(1, widely(PAY))).idle())
        .doesNotContain(ChainRuleId.MAJORITY_NOT_SHOWN);
  }

  @Test
  void whoeverWasNotAskedMakesAConsultationNoWider() {
    MassesConsulted narrow =
        asked(PAY, answers(WAGES, Part.ACTIVE, 3), answers(TRADE, Part.BACKWARD, 0));
    assertThat(Union.led().on(1, narrow).found("AskedInPart", 1))
        .contains("in 1 of 3 classes and 1 of 3 parts of the masses.");
  }

  @Test
  void whatIsAskedWidelyAboutAnotherMatterMendsNothing() {
    Union narrow = Union.led().on(1, asked(PAY, answers(WAGES, Part.ACTIVE, 3)));
    Finding found = narrow.open("AskedInPart", 1).get(0);
    AskedInPart rule = new AskedInPart();
    assertThat(rule.stands(found, narrow.on(2, widely(ROOFS)).practice().situation())).isTrue();
    assertThat(rule.stands(found, narrow.on(2, widely(PAY)).practice().situation())).isFalse();
    Union again = narrow.on(2, widely(PAY)).on(3, asked(PAY, answers(WAGES, Part.ACTIVE, 3)));
    assertThat(again.open("AskedInPart", 3)).as("asked in one part again").hasSize(1);
  }

  @Test
  void aPartyThatAskedNobodyOfItsClassHasLostIt() {
    MassesConsulted others =
        asked(PAY, answers(WAGES, Part.ACTIVE, 0), answers(TRADE, Part.BACKWARD, 1));
    assertThat(Union.founded().on(50, others).found("BrokenLink", 90))
        .startsWith("union: The link between the party and its class is broken");
  }

  @Test
  void whatWasAskedIsForgottenAfterMoreThanFiveYears() {
    Union asked = Union.led().on(1, widely(PAY));
    assertThat(answered(asked.on(1 + 5 * 366, widely(ROOFS)))).isPresent();
    assertThat(answered(asked.on(1 + 5 * 366 + 31, widely(ROOFS)))).isEmpty();
  }

  private static Optional<MassesConsulted> answered(Union union) {
    return Chains.in(union.practice().situation()).consultation(EntryId.of("e7"));
  }

  @Test
  void noMoreAnswerThanWereAsked() {
    int much = Integer.MAX_VALUE;
    for (List<Integer> figures :
        ImmutableList.of(
            List.of(3, 2, 2), List.of(much, much, much), List.of(1, -1, 1), List.of(1, 1, -1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new Answers(WAGES, Part.ACTIVE, figures.get(0), figures.get(1), figures.get(2)))
          .withMessageContaining("No more people answer than are asked");
    }
    assertThat(new Answers(WAGES, Part.ACTIVE, 4, 2, 2).against()).isEqualTo(2);
  }
}
