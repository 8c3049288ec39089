package org.leadershipmethod.nucleus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.nucleus.NucleusRuleId.ACTIVIST_PASSED_OVER;
import static org.leadershipmethod.nucleus.NucleusRuleId.ASSESSMENT_WITHOUT_EVIDENCE;
import static org.leadershipmethod.nucleus.NucleusRuleId.CRITERION_UNMET;
import static org.leadershipmethod.nucleus.NucleusRuleId.DEGENERATED_KEPT;
import static org.leadershipmethod.nucleus.NucleusRuleId.GROUP_UNCHANGED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.ADAS_DEED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.LITERACY;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.METHOD;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.SCHOOL;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.assessed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.left;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.link;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.taken;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.guidance.StageBegun;
import org.leadershipmethod.json.DiagnosisJson;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Story;

/** Who may sit in a group, and what is asked where it does not renew itself. */
class GroupRenewedTest {

  private static final Rating SHORT = Rating.unmet(Criterion.DISCIPLINE, ADAS_DEED);
  private static final Rating MET = Rating.met(Criterion.DISCIPLINE, ADAS_DEED);
  private static final StageBegun MIDDLE = new StageBegun(LITERACY, Stage.MIDDLE);
  private static final StageBegun FINAL = new StageBegun(LITERACY, Stage.FINAL);

  @Test
  void toFindTheSameAgainPutsNothingOff() {
    Story again = FORMED.when(assessed(SHORT)).later(80).when(assessed(SHORT));
    assertThat(rules(again.later(8))).isEmpty();
    assertThat(rules(again.later(9))).containsExactly(CRITERION_UNMET);
    again.when(assessed(MET)).later(90).findsNothing();
  }

  @Test
  void noSeatAsksForActivity() {
    Rating idle = Rating.unmet(Criterion.ACTIVITY, ADAS_DEED);
    assertThat(rules(FORMED.when(assessed(idle)).later(89))).isEmpty();
  }

  /** The head has the seat with the post, and is not assessed by the group. */
  @Test
  void aHeadIsNotJudged() {
    Story principal =
        FORMED.when(
            deed("principal"),
            deed("cem"),
            MemberAssessed.of(
                "school", "principal", Rating.unmet(Criterion.DEVOTION, EntryId.of("e9"))));
    assertThat(rules(principal.later(87))).isEmpty();
  }

  @Test
  void whatRestsOnNoDeedCountsForNothing() {
    Rating unfounded = Rating.unmet(Criterion.DISCIPLINE, EntryId.of("e6"));
    Story assessed = FORMED.when(assessed(unfounded));
    assertThat(rules(assessed.later(89))).containsExactly(ASSESSMENT_WITHOUT_EVIDENCE);
    assertThat(Nuclei.in(assessed.practice().situation()).assessment(SCHOOL, PersonId.of("ada")))
        .isEmpty();
    assessed.when(assessed(MET)).mends(ASSESSMENT_WITHOUT_EVIDENCE, "e10");
  }

  @Test
  void toBeMetIsContactToo() {
    Story met = FORMED.when(link("ben", "cem"), assessed(MET));
    assertThat(rules(met.later(58))).isEmpty();
    assertThat(rules(met.when(link("cem", "ada")).later(95))).doesNotContain(CRITERION_UNMET);
    assertThat(rules(met.when(link("ada", "ben")).later(95))).contains(CRITERION_UNMET);
  }

  @Test
  void whoeverGetsASeatAfterwardsHasTheSameTime() {
    Story seated = FORMED.when(deed("cem"), found("cem", "e9")).later(100).when(taken("cem"));
    assertThat(rules(seated.later(29))).isEmpty();
    assertThat(rules(seated.later(30))).containsExactly(DEGENERATED_KEPT);
    seated.later(30).mendsWhatIsOpen();
    seated.when(left("cem")).later(60).findsNothing();
  }

  @Test
  void itSaysWhereThereAreSeveral() {
    FORMED
        .when(found("ada", "e5"), found("ben", "e6"))
        .later(30)
        .finds(DEGENERATED_KEPT, "school: It was found that several people in the leading group")
        .mendsWhatIsOpen();
  }

  private static MemberDegenerated found(String person, String evidence) {
    return new MemberDegenerated(
        SCHOOL, PersonId.of(person), ImmutableList.of(EntryId.of(evidence)));
  }

  @Test
  void aGroupThatChangedIsNotAsked() {
    assertThat(rules(FORMED.when(MIDDLE, deed("fay"), taken("fay"), FINAL).later(90)))
        .doesNotContain(GROUP_UNCHANGED);
    assertThat(rules(FORMED.when(MIDDLE, FINAL, left("ben")).later(90)))
        .doesNotContain(GROUP_UNCHANGED);
  }

  @Test
  void whereItIsNotSureThatTheGroupWasThereBeforeNobodyIsAsked() {
    When march = When.during(LocalDate.of(2030, 1, 1), LocalDate.of(2030, 1, 20));
    Story vague = FORMED.later(20).noted(march, MIDDLE).when(FINAL).later(70);
    assertThat(rules(vague)).isEmpty();
  }

  @Test
  void aQuestionReadsAsOneAndAReasonAnswersIt() {
    Story unchanged = FORMED.when(MIDDLE, FINAL).later(90);
    unchanged.finds(
        GROUP_UNCHANGED,
        "school: Nobody came to the leading group",
        "Is there a reason?",
        "[GroupUnchanged: M3.8; a question; time",
        "to answer it: look who came forward");
    assertThat(unchanged.diagnosis().questions()).hasSize(1);
    assertThat(unchanged.diagnosis().toString())
        .contains("1 question among the open ones: a reason answers it");
    unchanged.when(new GroupKept(SCHOOL, LITERACY, "all were confirmed")).findsNothing();
  }

  @Test
  void aQuestionIsReadBackAsOne() {
    DiagnosisJson json = DiagnosisJson.of(METHOD);
    var asked = FORMED.when(MIDDLE, FINAL).later(90).diagnosis();
    String text = json.toText(asked);
    assertThat(json.readText(text, "asked", METHOD).orElseThrow()).isEqualTo(asked);
    assertThat(text).contains("\"question\":true");
    assertThat(json.toText(FORMED.when(taken("cem")).diagnosis())).doesNotContain("question");
  }

  @Test
  void whoeverLeftLatelyIsNotAskedAbout() {
    Story left =
        FORMED.when(deed("cem"), deed("cem"), deed("cem"), taken("cem"), left("cem"), deed("cem"));
    assertThat(rules(left.later(85))).isEmpty();
  }

  @Test
  void whoeverDidNoMoreThanThoseWhoSitThereIsNotAskedAbout() {
    Story same =
        FORMED.when(
            deed("cem"),
            deed("cem"),
            deed("cem"),
            deed("ada"),
            deed("ada"),
            deed("ben"),
            deed("ben"));
    assertThat(rules(same.later(90))).doesNotContain(ACTIVIST_PASSED_OVER);
    assertThat(rules(same.when(deed("cem")).later(84))).contains(ACTIVIST_PASSED_OVER);
  }

  /** Whoever is found short, or worse, has their answer. */
  @Test
  void whoeverIsFoundShortIsNotAskedAbout() {
    Story three = FORMED.when(deed("cem"), deed("cem"), deed("cem"));
    MemberAssessed cem =
        MemberAssessed.of("school", "cem", Rating.unmet(Criterion.DEVOTION, EntryId.of("e9")));
    assertThat(rules(three.when(cem).later(87))).isEmpty();
    assertThat(rules(three.when(found("cem", "e9")).later(87))).isEmpty();
    assertThat(rules(three.later(88))).containsExactly(ACTIVIST_PASSED_OVER);
  }

  private static ImmutableList<RuleId> rules(Story story) {
    return story.diagnosis().open().stream()
        .map(finding -> finding.rule())
        .collect(ImmutableList.toImmutableList());
  }
}
