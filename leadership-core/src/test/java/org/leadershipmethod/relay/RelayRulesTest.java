package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayBounds.MOBILIZATION_WINDOW;
import static org.leadershipmethod.relay.RelayBounds.ROUTE_READING;
import static org.leadershipmethod.relay.RelayFamily.RELAY;
import static org.leadershipmethod.testkit.Notes.day;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.Coverage;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.method.Practice;
import org.leadershipmethod.method.Taken;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Difficulty;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Expected;
import org.leadershipmethod.testkit.Proposed;
import org.leadershipmethod.testkit.Story;

/**
 * Each rule of the family fires where its clause is broken, is silent where it is kept, and says
 * what would mend it.
 */
class RelayRulesTest {

  private static final LeadershipMethod METHOD = LeadershipMethod.of(RELAY);
  private static final Task LITERACY = Task.of("literacy", "Literacy campaign", PROPAGANDA);
  private static final UnitId COUNTY = UnitId.of("county");
  private static final UnitId DISTRICT = UnitId.of("district");
  private static final UnitId SCHOOL = UnitId.of("school");
  private static final PersonId PRINCIPAL = PersonId.of("principal");
  private static final PersonId LETTERS = PersonId.of("teacher-of-letters");

  private static Organization county() {
    return Organization.builder()
        .unit("county")
        .named("Border county")
        .inCharge("secretary")
        .department(PROPAGANDA, "county-propagandist")
        .unit("district")
        .under("county")
        .inCharge("district-head")
        .unit("school")
        .under("district")
        .inCharge("principal")
        .department(PROPAGANDA, "teacher-of-letters")
        .members("teacher", "pupil-1", "pupil-2")
        .unit("mill")
        .under("county")
        .inCharge("director")
        .build();
  }

  private static final Story STORY = Story.of(METHOD).given(new OrganizationRecorded(county()));

  /** The organization is e1; the events follow as e2, e3 and so on, a day each. */
  private static Story told(int day, Event... events) {
    return STORY.when(events).later(day - events.length);
  }

  private static Story told(Event... events) {
    return told(20, events);
  }

  private static Expected atSchool(RuleId rule) {
    return Expected.of(rule, SCHOOL);
  }

  private static Delivery told(UnitId unit, String person) {
    return new Delivery(unit, PersonId.of(person), true, false, Optional.empty());
  }

  private static Delivery responsible(UnitId unit, String person) {
    return new Delivery(unit, PersonId.of(person), false, true, Optional.empty());
  }

  private static Delivery both(UnitId unit, String person) {
    return Delivery.of(unit, PersonId.of(person));
  }

  private static TaskRelayed relayed(Delivery... deliveries) {
    return new TaskRelayed(
        LITERACY, COUNTY, Optional.of(PROPAGANDA), SCHOOL, ImmutableList.copyOf(deliveries));
  }

  private static final Event WORK = new WorkDone(LITERACY, SCHOOL, ImmutableSet.of(LETTERS));

  private static final Delivery[] LAWFUL = {
    both(DISTRICT, "district-head"), both(SCHOOL, "principal"), both(SCHOOL, "teacher-of-letters")
  };

  private static TaskRelayed lawfulWithout(String person, Delivery... instead) {
    ImmutableList<Delivery> left =
        Arrays.stream(LAWFUL)
            .filter(one -> !one.person().equals(PersonId.of(person)))
            .collect(ImmutableList.toImmutableList());
    return relayed().delivered(ImmutableList.<Delivery>builder().addAll(left).add(instead).build());
  }

  @Test
  void aRelayThroughEverybodyIsSilent() {
    told(relayed(LAWFUL)).finds();
  }

  @Test
  void theHeadBypassed() {
    told(lawfulWithout("principal")).finds(atSchool(RelayRuleId.HEAD_BYPASSED));
  }

  @Test
  void theHeadToldButNotResponsible() {
    told(lawfulWithout("principal", told(SCHOOL, "principal")))
        .finds(atSchool(RelayRuleId.HEAD_WITHOUT_RESPONSIBILITY));
  }

  @Test
  void theHeadResponsibleButNotTold() {
    told(lawfulWithout("principal", responsible(SCHOOL, "principal")))
        .finds(atSchool(RelayRuleId.HEAD_UNINFORMED));
  }

  @Test
  void thePersonWithSpecificResponsibilityLeftOut() {
    told(lawfulWithout("teacher-of-letters")).finds(atSchool(RelayRuleId.SPECIFIC_PERSON_LEFT_OUT));
    told(lawfulWithout("teacher-of-letters", told(SCHOOL, "teacher-of-letters")))
        .finds(atSchool(RelayRuleId.SPECIFIC_PERSON_LEFT_OUT));
  }

  @Test
  void whatThePersonWithSpecificResponsibilityLacksIsSaid() {
    String letters = "teacher-of-letters";
    String told = "that the person with specific responsibility is told of it";
    String responsible = "that the person with specific responsibility is made responsible for it";
    RuleId leftOut = RelayRuleId.SPECIFIC_PERSON_LEFT_OUT;
    told(lawfulWithout(letters)).misses(leftOut, told, responsible);
    told(lawfulWithout(letters, told(SCHOOL, letters))).misses(leftOut, responsible);
    told(lawfulWithout(letters, responsible(SCHOOL, letters))).misses(leftOut, told);
  }

  @Test
  void aLevelSkippedIsOurReadingAndABoundCanTakeItBack() {
    Story skipped = told(lawfulWithout("district-head"));
    skipped.finds(Expected.of(RelayRuleId.LEVEL_SKIPPED, DISTRICT));
    assertThat(skipped.finding(RelayRuleId.LEVEL_SKIPPED).explanation())
        .contains("our interpretation")
        .contains("units on the way: every level is concerned (ours)");
    LeadershipMethod addressed = METHOD.with(ROUTE_READING, RouteReading.ADDRESSED_ONLY);
    Diagnosis addressedOnly = skipped.under(addressed).diagnosis();
    assertThat(addressedOnly.findings()).isEmpty();
    assertThat(addressedOnly.toString())
        .contains("changed: units on the way = only the addressed unit");
  }

  @Test
  void aVacantChargeCannotAnswer() {
    told(new Departed(PRINCIPAL, Post.inCharge(SCHOOL)), relayed(LAWFUL))
        .finds(atSchool(RelayRuleId.CHARGE_VACANT));
  }

  @Test
  void aSharedChargeIsAFindingOfItsOwn() {
    Event second = new Appointed(PersonId.of("deputy"), Post.inCharge(SCHOOL));
    told(second).finds(atSchool(RelayRuleId.CHARGE_SHARED));
    told(second, new Departed(PRINCIPAL, Post.inCharge(SCHOOL))).finds();
  }

  @Test
  void whereChargeIsSharedOneOfThoseWhoShareItIsEnough() {
    Event second = new Appointed(PersonId.of("deputy"), Post.inCharge(SCHOOL));
    told(second, lawfulWithout("principal", both(SCHOOL, "deputy")))
        .finds(atSchool(RelayRuleId.CHARGE_SHARED));
    Story neither = told(second, lawfulWithout("principal"));
    neither.finds(atSchool(RelayRuleId.HEAD_BYPASSED), atSchool(RelayRuleId.CHARGE_SHARED));
    assertThat(neither.diagnosis().open().get(0).explanation())
        .contains("past everyone in overall charge at the time: none of them was told")
        .contains("several are in overall charge, and it is enough for us if one of them answers");
  }

  @Test
  void whoWasInChargeAtSomeMomentOfASpanCounts() {
    Event successor = new Appointed(PersonId.of("successor"), Post.inCharge(SCHOOL));
    STORY
        .later(5)
        .together(new Departed(PRINCIPAL, Post.inCharge(SCHOOL)), successor)
        .noted(new When(day(1).earliest(), day(9).latest()), relayed(LAWFUL))
        .later(15)
        .finds();
  }

  @Test
  void anOrganizationThatIsNotBelow() {
    TaskRelayed fromTheMill =
        new TaskRelayed(
            LITERACY, UnitId.of("mill"), Optional.empty(), SCHOOL, ImmutableList.copyOf(LAWFUL));
    Story story = told(fromTheMill).finds(atSchool(RelayRuleId.NOT_SUBORDINATE));
    assertThat(Proposed.words(story.finding(RelayRuleId.NOT_SUBORDINATE)))
        .allMatch(words -> words.contains("let county relay it"));
    told(fromTheMill, relayed(LAWFUL)).finds();
  }

  @Test
  void aCounterpartReachedWithoutAnyRelay() {
    Event elsewhere = TaskRelayed.of(LITERACY, "county", "mill", Delivery.of("mill", "director"));
    Event counterpart = new TaskDelivered(LITERACY.id(), both(SCHOOL, "teacher-of-letters"));
    Event principal = new TaskDelivered(LITERACY.id(), both(SCHOOL, "principal"));
    told(elsewhere, counterpart).finds(atSchool(RelayRuleId.HEAD_BYPASSED));
    told(elsewhere, principal).finds();
    told(relayed(LAWFUL), counterpart).finds();
  }

  @Test
  void mobilizedBySomebodyElse() {
    ImmutableSet<PersonId> pupils = ImmutableSet.of(PersonId.of("pupil-1"), PersonId.of("pupil-2"));
    Event byTeacher = new PersonnelMobilized(LITERACY.id(), SCHOOL, LETTERS, pupils);
    Event byPrincipal = new PersonnelMobilized(LITERACY.id(), SCHOOL, PRINCIPAL, pupils);
    told(relayed(LAWFUL), byTeacher).finds(atSchool(RelayRuleId.MOBILIZED_PAST_HEAD));
    told(relayed(LAWFUL), byPrincipal).finds();
  }

  @Test
  void theDepartmentAloneAfterTheWindow() {
    Story alone = told(2, relayed(LAWFUL), WORK);
    Expected found = atSchool(RelayRuleId.DEPARTMENT_ALONE);
    alone.later(29).finds();
    alone.later(30).finds(found);
    LeadershipMethod shorter = METHOD.with(MOBILIZATION_WINDOW, Duration.ofDays(10));
    alone.later(10).under(shorter).finds(found);
    alone.later(5).under(shorter.under(Difficulty.HARD)).finds(found);
  }

  @Test
  void theDepartmentIsNotAloneAnyMoreOnceTheTaskIsConcluded() {
    Event result = ResultAchieved.of(LITERACY, "school", "everybody reads");
    told(90, relayed(LAWFUL), WORK, result).finds();
  }

  @Test
  void theDepartmentIsNotAloneWhereOthersWorkOrAreMobilized() {
    Event teacher = new WorkDone(LITERACY, SCHOOL, ImmutableSet.of(PersonId.of("teacher")));
    Event mobilized =
        new PersonnelMobilized(
            LITERACY.id(), SCHOOL, PRINCIPAL, ImmutableSet.of(PersonId.of("teacher")));
    told(90, relayed(LAWFUL), WORK, teacher).findsNothing();
    told(90, relayed(LAWFUL), WORK, mobilized).findsNothing();
  }

  @Test
  void aFindingIsMendedWhenThePersonInChargeIsReachedLater() {
    Event late = new TaskDelivered(LITERACY.id(), both(SCHOOL, "principal"));
    Story story = told(lawfulWithout("principal"), late).finds();
    assertThat(story.diagnosis().mended()).hasSize(1);
    story.mends(RelayRuleId.HEAD_BYPASSED, "e3");
  }

  @Test
  void aRelayOfWhichNobodyWroteDownToWhomItWentIsNotExamined() {
    Story story =
        told(relayed())
            .doesNotExamine(
                RelayRuleId.HEAD_BYPASSED, "nobody wrote down who received 'Literacy campaign'");
    assertThat(story.diagnosis().notExamined())
        .singleElement()
        .asString()
        .contains("HeadBypassed at school");
  }

  @Test
  void aUnitThatIsNotThereIsNotExaminedInARecordAndRefusedByAPractice() {
    TaskRelayed toNowhere =
        new TaskRelayed(
            LITERACY, COUNTY, Optional.empty(), UnitId.of("schol"), ImmutableList.copyOf(LAWFUL));
    Diagnosis diagnosis = told(toNowhere).diagnosis();
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined()).singleElement().asString().contains("'schol'");
    Practice practice = Practice.begin(county(), METHOD);
    assertThat(practice.take(Relay.of(LITERACY).from("county", EDUCATION).to("schol"), day(1)))
        .asString()
        .contains("the addressed unit: found 'schol'")
        .contains("the relaying department: found 'education'");
    assertThat(practice.take(Step.of(toNowhere), day(1)).isGranted()).isFalse();
  }

  @Test
  void whatARecordDoesNotCoverIsNotExamined() {
    Coverage relays =
        Coverage.EVERYTHING.ofKinds(ImmutableSet.of(OrganizationEvent.class, TaskRelayed.class));
    Diagnosis diagnosis = told(90, relayed(LAWFUL), WORK).covering(relays).diagnosis();
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined())
        .extracting(Object::toString)
        .anyMatch(line -> line.contains("rule DepartmentAlone") && line.contains("WorkDone"));
    assertThat(diagnosis.examined()).doesNotContainKey(RelayRuleId.DEPARTMENT_ALONE);
  }

  @Test
  void theGuardRefusesTheShortWayAndSaysWhatWouldHaveBeenAccepted() {
    Practice practice = Practice.begin(county(), METHOD);
    Ruling<?> ruling = practice.take(Step.of(lawfulWithout("principal")), day(1));
    String text = ruling.toString();
    assertThat(text)
        .contains("school: 'Literacy campaign' came here past the person in overall charge")
        .contains("[HeadBypassed: M7.2, M7.1]")
        .contains("instead: relay it level by level through the person in overall charge")
        .doesNotContain("principal");
  }

  @Test
  void theGuardRefusesASecondPersonInOverallCharge() {
    Practice practice = Practice.begin(county(), METHOD);
    Event second = new Appointed(PersonId.of("deputy"), Post.inCharge(SCHOOL));
    ImmutableList<Finding> findings =
        practice
            .take(Step.of(second), day(1))
            .fold(taken -> ImmutableList.of(), Ruling.Refused::findings);
    assertThat(findings).singleElement().satisfies(RelayRulesTest::proposesAHandOver);
  }

  private static void proposesAHandOver(Finding finding) {
    assertThat(finding.rule()).isEqualTo(RelayRuleId.CHARGE_SHARED);
    assertThat(Proposed.candidates(finding)).containsExactly("principal", "deputy");
    assertThat(Proposed.instead(finding)).hasSize(2);
  }

  @Test
  void aRelayReachesItsAssignments() {
    Practice practice = Practice.begin(county(), METHOD);
    Relay relay =
        practice
            .take(Relay.of(LITERACY).from("county", PROPAGANDA).to("school"), day(1))
            .orElseThrow()
            .value();
    assertThat(relay.assignments())
        .extracting(
            one -> one.person() + " " + one.responsibility() + " told by " + one.toldBy().get())
        .containsExactly(
            "district-head OVERALL told by county-propagandist",
            "principal OVERALL told by district-head",
            "teacher-of-letters SPECIFIC told by principal");
  }

  @Test
  void mobilizationReachesTheEntirePersonnelAndShowsWhoBecameActive() {
    Practice practice = Practice.begin(county(), METHOD);
    Practice mobilized =
        practice
            .take(Relay.of(LITERACY).from("county").to("school"), day(1))
            .then(
                taken ->
                    taken
                        .practice()
                        .take(Mobilization.of(LITERACY).at("school").entirePersonnel(), day(2)))
            .orElseThrow()
            .practice();
    Practice worked =
        mobilized.note(
            new WorkDone(LITERACY, SCHOOL, ImmutableSet.of(LETTERS, PersonId.of("pupil-1"))),
            day(3));
    MobilizationReach reach =
        MobilizationReach.of(new TaskAtUnit(LITERACY.id(), SCHOOL), worked.situation());
    assertThat(reach.personnel()).isEqualTo(5);
    assertThat(reach.share()).isEqualTo(0.8);
    assertThat(reach.active()).containsExactly(PersonId.of("pupil-1"));
    assertThat(practice.take(Mobilization.of(LITERACY).at("school").people("director"), day(1)))
        .asString()
        .contains("who is to be mobilized: found 'director'");
  }

  @Test
  void aStepBeforeTheLastEntryIsTakenAtItsOwnMoment() {
    Practice practice =
        Practice.begin(county(), METHOD)
            .take(Relay.of(LITERACY).from("county").to("school"), day(5))
            .orElseThrow()
            .practice();
    Taken<?> late =
        practice.take(Relay.of(LITERACY).from("county").to("mill"), day(4)).orElseThrow();
    assertThat(late.entries()).extracting(Entry::id).containsExactly(EntryId.of("e3"));
    assertThat(late.practice().chronicle().entries())
        .extracting(entry -> entry.id().value())
        .containsExactly("e1", "e3", "e2");
  }

  @Test
  void anOldMomentKnowsNothingOfWhatCameLater() {
    Story story = told(2, relayed(LAWFUL), lawfulWithout("principal"));
    Chronicle chronicle = story.practice().chronicle();
    Instant early = day(2).earliest().minusNanos(1);
    assertThat(Diagnosis.of(METHOD, chronicle, early).findings()).isEmpty();
    story.finds(atSchool(RelayRuleId.HEAD_BYPASSED));
  }
}
