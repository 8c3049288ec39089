package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leadershipmethod.society.Union.FOUNDED;
import static org.leadershipmethod.society.Union.LAND;
import static org.leadershipmethod.society.Union.LED;
import static org.leadershipmethod.society.Union.NOTHING;
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
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.Union;
import org.leadershipmethod.testkit.Story;

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
  private static Diagnosis claimed(Story asked) {
    EntryId last = EntryId.of("e" + asked.practice().chronicle().size());
    DecisionTaken decision = Union.decision("d1", PAY).withMajorityShownBy(ImmutableList.of(last));
    return asked.when(decision).diagnosis();
  }

  private static ImmutableList<Finding> open(Story story) {
    return story.diagnosis().findings(ChainRuleId.ASKED_IN_PART).stream()
        .filter(Finding::isOpen)
        .collect(ImmutableList.toImmutableList());
  }

  private static List<String> notExamined(Diagnosis diagnosis) {
    return diagnosis.notExamined().stream().map(NotExamined::toString).toList();
  }

  @Test
  void whatPeopleThinkOfAnotherMatterShowsNothing() {
    assertThat(claimed(LED.when(widely(ROOFS))).findings(ChainRuleId.MAJORITY_NOT_SHOWN))
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
    assertThat(claimed(LED.when(few)).findings(ChainRuleId.MAJORITY_NOT_SHOWN))
        .singleElement()
        .asString()
        .contains("those who were asked belong to classes of a minority");
  }

  @Test
  void ofMassesThatNobodyWroteDownNobodyKnowsTheMajority() {
    Story known = LED.when(widely(PAY));
    assertThat(claimed(known).findings()).isEmpty();
    assertThat(notExamined(claimed(known))).isEmpty();
    Story unknown = NOTHING.together(Union.founding()).when(widely(PAY));
    assertThat(claimed(unknown).findings(ChainRuleId.MAJORITY_NOT_SHOWN)).isEmpty();
    assertThat(notExamined(claimed(unknown)))
        .contains(
            "rule MajorityNotShown at union, entry e3: not examined: nobody wrote down who the"
                + " masses are, and so how many belong to which class");
  }

  @Test
  void aDecisionThatClaimsNoMajorityDoesNotConcernTheRule() {
    Diagnosis claimsNone = LED.when(Union.decision("d1", PAY)).diagnosis();
    assertThat(claimsNone.idle()).contains(ChainRuleId.MAJORITY_NOT_SHOWN);
    assertThat(claimed(LED.when(widely(PAY))).idle())
        .doesNotContain(ChainRuleId.MAJORITY_NOT_SHOWN);
  }

  @Test
  void whoeverWasNotAskedMakesAConsultationNoWider() {
    MassesConsulted narrow =
        asked(PAY, answers(WAGES, Part.ACTIVE, 3), answers(TRADE, Part.BACKWARD, 0));
    assertThat(open(LED.when(narrow)))
        .singleElement()
        .asString()
        .contains("in 1 of 3 classes and 1 of 3 parts of the masses.");
  }

  @Test
  void askedInOneClassIsWideOnlyWhereThereIsNoOther() {
    MassesConsulted workers =
        asked(PAY, answers(WAGES, Part.ACTIVE, 3), answers(WAGES, Part.BACKWARD, 1));
    assertThat(open(LED.when(workers)))
        .singleElement()
        .asString()
        .contains("in 1 of 3 classes and 2 of 3 parts of the masses.");
    Masses oneClass = Masses.builder().people(WAGES, "ada", "ben", "cem", "dora").build();
    Story alone = NOTHING.together(new MassesRecorded(oneClass), Union.founding());
    assertThat(open(alone.when(workers))).isEmpty();
    assertThat(open(alone.when(asked(PAY, answers(WAGES, Part.ACTIVE, 3))))).hasSize(1);
  }

  @Test
  void whatIsAskedWidelyAboutAnotherMatterMendsNothing() {
    Story narrow = LED.when(asked(PAY, answers(WAGES, Part.ACTIVE, 3)));
    Finding found = open(narrow).get(0);
    AskedInPart rule = new AskedInPart();
    assertThat(rule.stands(found, narrow.when(widely(ROOFS)).practice().situation())).isTrue();
    assertThat(rule.stands(found, narrow.when(widely(PAY)).practice().situation())).isFalse();
    Story again = narrow.when(widely(PAY), asked(PAY, answers(WAGES, Part.ACTIVE, 3)));
    assertThat(open(again)).as("asked in one part again").hasSize(1);
  }

  @Test
  void aPartyThatAskedNobodyOfItsClassHasLostIt() {
    MassesConsulted others =
        asked(PAY, answers(WAGES, Part.ACTIVE, 0), answers(TRADE, Part.BACKWARD, 1));
    assertThat(FOUNDED.later(50).together(others).later(40).diagnosis().open())
        .filteredOn(one -> one.rule().equals(ChainRuleId.BROKEN_LINK))
        .singleElement()
        .asString()
        .startsWith("union: The link between the party and its class is broken");
  }

  @Test
  void whatWasAskedIsForgottenAfterMoreThanFiveYears() {
    Story asked = LED.when(widely(PAY));
    assertThat(answered(asked.later(5 * 366).together(widely(ROOFS)))).isPresent();
    assertThat(answered(asked.later(5 * 366 + 31).together(widely(ROOFS)))).isEmpty();
  }

  private static Optional<MassesConsulted> answered(Story story) {
    return Chains.in(story.practice().situation()).consultation(EntryId.of("e7"));
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
