package org.leadershipmethod.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.society.Union.PAY;
import static org.leadershipmethod.society.Union.WAGES;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.society.Masses;
import org.leadershipmethod.society.MassesRecorded;
import org.leadershipmethod.society.SocietyFamily;
import org.leadershipmethod.society.StruggleStage;
import org.leadershipmethod.society.Union;
import org.leadershipmethod.testkit.Notes;
import org.leadershipmethod.testkit.Story;

/** Nobody is accused because it is known only roughly when leaders or their party came. */
class VagueElectionTest {

  private static final LocalDate FOUNDED = Notes.FIRST.plusDays(1);

  /** Those who live by wages, and their struggle. */
  private static final Story STRUGGLE =
      Story.of(LeadershipMethod.of(GroupFamily.GROUP, SocietyFamily.SOCIETY, ChainFamily.CHAIN))
          .when(
              new MassesRecorded(
                  Masses.builder().people(WAGES, "ada", "ben", "cem", "dora").build()))
          .together(Union.struggle(StruggleStage.POLITICAL));

  private static Diagnosis decided(When elected) {
    return STRUGGLE
        .together(Union.founding())
        .noted(elected, Union.election("ada", "ben", "cem"))
        .when(Union.mandate(PAY), Union.decision("d1", PAY))
        .diagnosis();
  }

  @Test
  void anElectionThatMayHaveBeenBeforeTheFoundingLeavesTheMandateOpen() {
    Diagnosis exact = decided(When.on(FOUNDED));
    assertThat(exact.findings(ChainRuleId.OUTSIDE_MANDATE)).isEmpty();
    assertThat(exact.examined().get(ChainRuleId.OUTSIDE_MANDATE)).isEqualTo(1);
    Diagnosis vague = decided(When.during(FOUNDED.minusDays(60), FOUNDED));
    assertThat(vague.findings(ChainRuleId.OUTSIDE_MANDATE)).isEmpty();
    assertThat(vague.notExamined().toString())
        .contains("rule OutsideMandate at union, entry e6: not examined");
  }

  /** Of the founding it is known only roughly when it was, and of the election exactly. */
  @Test
  void aFoundingThatMayHaveBeenBeforeTheElectionLeavesTheMandateOpen() {
    Diagnosis vague =
        STRUGGLE
            .later(200)
            .noted(When.during(FOUNDED.plusDays(150), FOUNDED.plusDays(250)), Union.founding())
            .when(Union.election("ada", "ben", "cem"), Union.mandate(PAY))
            .later(90)
            .when(Union.decision("d1", PAY))
            .diagnosis();
    assertThat(vague.findings(ChainRuleId.OUTSIDE_MANDATE)).isEmpty();
    assertThat(vague.notExamined().toString()).contains("rule OutsideMandate at union");
  }
}
