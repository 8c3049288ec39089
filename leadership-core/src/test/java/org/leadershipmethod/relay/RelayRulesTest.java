package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.EDUCATION;
import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayBounds.MOBILIZATION_WINDOW;
import static org.leadershipmethod.relay.RelayBounds.ROUTE_READING;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
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
import org.leadershipmethod.rule.Ruling;
import org.leadershipmethod.rule.Step;
import org.leadershipmethod.testkit.Proposed;

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

  private static When day(int day) {
    return When.on(LocalDate.of(2030, 3, 1).plusDays(day - 1));
  }

  private static Instant endOf(int day) {
    return day(day).latest();
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

  private static Chronicle after(Event... events) {
    Chronicle chronicle = Chronicle.empty().append(new OrganizationRecorded(county()), When.OUTSET);
    for (Event event : events) {
      chronicle = chronicle.append(event, day(chronicle.size()));
    }
    return chronicle;
  }

  private static List<String> open(Diagnosis diagnosis) {
    return diagnosis.open().stream().map(one -> one.rule() + " at " + one.where()).toList();
  }

  private static List<String> open(Event... events) {
    return open(Diagnosis.of(METHOD, after(events), endOf(20)));
  }

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
    assertThat(open(relayed(LAWFUL))).isEmpty();
  }

  @Test
  void theHeadBypassed() {
    assertThat(open(lawfulWithout("principal"))).containsExactly("HeadBypassed at school");
  }

  @Test
  void theHeadToldButNotResponsible() {
    assertThat(open(lawfulWithout("principal", told(SCHOOL, "principal"))))
        .containsExactly("HeadWithoutResponsibility at school");
  }

  @Test
  void theHeadResponsibleButNotTold() {
    assertThat(open(lawfulWithout("principal", responsible(SCHOOL, "principal"))))
        .containsExactly("HeadUninformed at school");
  }

  @Test
  void thePersonWithSpecificResponsibilityLeftOut() {
    assertThat(open(lawfulWithout("teacher-of-letters")))
        .containsExactly("SpecificPersonLeftOut at school");
    assertThat(open(lawfulWithout("teacher-of-letters", told(SCHOOL, "teacher-of-letters"))))
        .containsExactly("SpecificPersonLeftOut at school");
  }

  @Test
  void whatThePersonWithSpecificResponsibilityLacksIsSaid() {
    String letters = "teacher-of-letters";
    String told = "that the person with specific responsibility is told of it";
    String responsible = "that the person with specific responsibility is made responsible for it";
    assertThat(missing(lawfulWithout(letters))).containsExactly(told, responsible);
    assertThat(missing(lawfulWithout(letters, told(SCHOOL, letters)))).containsExactly(responsible);
    assertThat(missing(lawfulWithout(letters, responsible(SCHOOL, letters)))).containsExactly(told);
  }

  private static List<String> missing(Event relayed) {
    return Diagnosis.of(METHOD, after(relayed), endOf(20)).open().get(0).missing().stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void aLevelSkippedIsOurReadingAndABoundCanTakeItBack() {
    Chronicle skipped = after(lawfulWithout("district-head"));
    Diagnosis everyLevel = Diagnosis.of(METHOD, skipped, endOf(20));
    assertThat(open(everyLevel)).containsExactly("LevelSkipped at district");
    assertThat(everyLevel.open().get(0).explanation())
        .contains("our interpretation")
        .contains("units on the way: every level is concerned (ours)");
    LeadershipMethod addressed = METHOD.with(ROUTE_READING, RouteReading.ADDRESSED_ONLY);
    Diagnosis addressedOnly = Diagnosis.of(addressed, skipped, endOf(20));
    assertThat(addressedOnly.findings()).isEmpty();
    assertThat(addressedOnly.toString())
        .contains("changed: units on the way = only the addressed unit");
  }

  @Test
  void aVacantChargeCannotAnswer() {
    assertThat(open(new Departed(PRINCIPAL, Post.inCharge(SCHOOL)), relayed(LAWFUL)))
        .containsExactly("ChargeVacant at school");
  }

  @Test
  void aSharedChargeIsAFindingOfItsOwn() {
    Event second = new Appointed(PersonId.of("deputy"), Post.inCharge(SCHOOL));
    assertThat(open(second)).containsExactly("ChargeShared at school");
    assertThat(open(second, new Departed(PRINCIPAL, Post.inCharge(SCHOOL)))).isEmpty();
  }

  @Test
  void whereChargeIsSharedOneOfThoseWhoShareItIsEnough() {
    Event second = new Appointed(PersonId.of("deputy"), Post.inCharge(SCHOOL));
    assertThat(open(second, lawfulWithout("principal", both(SCHOOL, "deputy"))))
        .containsExactly("ChargeShared at school");
    Diagnosis neither = Diagnosis.of(METHOD, after(second, lawfulWithout("principal")), endOf(20));
    assertThat(open(neither)).containsExactly("HeadBypassed at school", "ChargeShared at school");
    assertThat(neither.open().get(0).explanation())
        .contains("past everyone in overall charge at the time: none of them was told")
        .contains("several are in overall charge, and it is enough for us if one of them answers");
  }

  @Test
  void whoWasInChargeAtSomeMomentOfASpanCounts() {
    Chronicle chronicle =
        Chronicle.builder()
            .add(new OrganizationRecorded(county()), When.OUTSET)
            .add(new Departed(PRINCIPAL, Post.inCharge(SCHOOL)), day(5))
            .add(new Appointed(PersonId.of("successor"), Post.inCharge(SCHOOL)), day(5))
            .add(relayed(LAWFUL), new When(day(1).earliest(), day(9).latest()))
            .build();
    assertThat(open(Diagnosis.of(METHOD, chronicle, endOf(20)))).isEmpty();
  }

  @Test
  void anOrganizationThatIsNotBelow() {
    TaskRelayed fromTheMill =
        new TaskRelayed(
            LITERACY, UnitId.of("mill"), Optional.empty(), SCHOOL, ImmutableList.copyOf(LAWFUL));
    Diagnosis diagnosis = Diagnosis.of(METHOD, after(fromTheMill), endOf(20));
    assertThat(open(diagnosis)).containsExactly("NotSubordinate at school");
    assertThat(Proposed.words(diagnosis.open().get(0)))
        .allMatch(words -> words.contains("let county relay it"));
    assertThat(open(fromTheMill, relayed(LAWFUL))).isEmpty();
  }

  @Test
  void aCounterpartReachedWithoutAnyRelay() {
    Event elsewhere = TaskRelayed.of(LITERACY, "county", "mill", Delivery.of("mill", "director"));
    Event counterpart = new TaskDelivered(LITERACY.id(), both(SCHOOL, "teacher-of-letters"));
    Event principal = new TaskDelivered(LITERACY.id(), both(SCHOOL, "principal"));
    assertThat(open(elsewhere, counterpart)).containsExactly("HeadBypassed at school");
    assertThat(open(elsewhere, principal)).isEmpty();
    assertThat(open(relayed(LAWFUL), counterpart)).isEmpty();
  }

  @Test
  void mobilizedBySomebodyElse() {
    ImmutableSet<PersonId> pupils = ImmutableSet.of(PersonId.of("pupil-1"), PersonId.of("pupil-2"));
    Event byTeacher = new PersonnelMobilized(LITERACY.id(), SCHOOL, LETTERS, pupils);
    Event byPrincipal = new PersonnelMobilized(LITERACY.id(), SCHOOL, PRINCIPAL, pupils);
    assertThat(open(relayed(LAWFUL), byTeacher)).containsExactly("MobilizedPastHead at school");
    assertThat(open(relayed(LAWFUL), byPrincipal)).isEmpty();
  }

  @Test
  void theDepartmentAloneAfterTheWindow() {
    Chronicle alone =
        after(relayed(LAWFUL), new WorkDone(LITERACY, SCHOOL, ImmutableSet.of(LETTERS)));
    assertThat(open(Diagnosis.of(METHOD, alone, endOf(31)))).isEmpty();
    assertThat(open(Diagnosis.of(METHOD, alone, endOf(32))))
        .containsExactly("DepartmentAlone at school");
    LeadershipMethod shorter = METHOD.with(MOBILIZATION_WINDOW, Duration.ofDays(10));
    assertThat(open(Diagnosis.of(shorter, alone, endOf(12))))
        .containsExactly("DepartmentAlone at school");
    assertThat(open(Diagnosis.of(shorter.under(Difficulty.HARD), alone, endOf(7))))
        .containsExactly("DepartmentAlone at school");
  }

  @Test
  void theDepartmentIsNotAloneAnyMoreOnceTheTaskIsConcluded() {
    Event work = new WorkDone(LITERACY, SCHOOL, ImmutableSet.of(LETTERS));
    Chronicle concluded =
        after(relayed(LAWFUL), work, ResultAchieved.of(LITERACY, "school", "everybody reads"));
    assertThat(open(Diagnosis.of(METHOD, concluded, endOf(90)))).isEmpty();
  }

  @Test
  void theDepartmentIsNotAloneWhereOthersWorkOrAreMobilized() {
    Event work = new WorkDone(LITERACY, SCHOOL, ImmutableSet.of(LETTERS));
    Event teacher = new WorkDone(LITERACY, SCHOOL, ImmutableSet.of(PersonId.of("teacher")));
    Event mobilized =
        new PersonnelMobilized(
            LITERACY.id(), SCHOOL, PRINCIPAL, ImmutableSet.of(PersonId.of("teacher")));
    Chronicle others = after(relayed(LAWFUL), work, teacher);
    Chronicle many = after(relayed(LAWFUL), work, mobilized);
    assertThat(Diagnosis.of(METHOD, others, endOf(90)).findings()).isEmpty();
    assertThat(Diagnosis.of(METHOD, many, endOf(90)).findings()).isEmpty();
  }

  @Test
  void aFindingIsMendedWhenThePersonInChargeIsReachedLater() {
    Event late = new TaskDelivered(LITERACY.id(), both(SCHOOL, "principal"));
    Diagnosis diagnosis = Diagnosis.of(METHOD, after(lawfulWithout("principal"), late), endOf(20));
    assertThat(diagnosis.open()).isEmpty();
    assertThat(diagnosis.mended())
        .singleElement()
        .satisfies(
            one -> assertThat(one.mendedBy()).extracting(Object::toString).containsExactly("e3"));
  }

  @Test
  void aRelayOfWhichNobodyWroteDownToWhomItWentIsNotExamined() {
    Diagnosis diagnosis = Diagnosis.of(METHOD, after(relayed()), endOf(20));
    assertThat(diagnosis.findings())
        .filteredOn(one -> !one.rule().value().equals("ChargeVacant"))
        .isEmpty();
    assertThat(diagnosis.notExamined())
        .singleElement()
        .asString()
        .contains("HeadBypassed at school")
        .contains("nobody wrote down who received 'Literacy campaign'");
  }

  @Test
  void aUnitThatIsNotThereIsNotExaminedInARecordAndRefusedByAPractice() {
    TaskRelayed toNowhere =
        new TaskRelayed(
            LITERACY, COUNTY, Optional.empty(), UnitId.of("schol"), ImmutableList.copyOf(LAWFUL));
    Diagnosis diagnosis = Diagnosis.of(METHOD, after(toNowhere), endOf(20));
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
    Event work = new WorkDone(LITERACY, SCHOOL, ImmutableSet.of(LETTERS));
    Chronicle chronicle =
        after(relayed(LAWFUL), work)
            .covering(
                Coverage.EVERYTHING.ofKinds(
                    ImmutableSet.of(OrganizationEvent.class, TaskRelayed.class)));
    Diagnosis diagnosis = Diagnosis.of(METHOD, chronicle, endOf(90));
    assertThat(diagnosis.findings()).isEmpty();
    assertThat(diagnosis.notExamined())
        .extracting(Object::toString)
        .anyMatch(line -> line.contains("rule DepartmentAlone") && line.contains("WorkDone"));
    assertThat(diagnosis.examined().keySet())
        .extracting(Object::toString)
        .doesNotContain("DepartmentAlone");
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
    assertThat(finding.rule().value()).isEqualTo("ChargeShared");
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
    Chronicle chronicle = after(relayed(LAWFUL), lawfulWithout("principal"));
    Instant early = LocalDate.of(2030, 3, 2).atStartOfDay().toInstant(ZoneOffset.UTC).minusNanos(1);
    assertThat(Diagnosis.of(METHOD, chronicle, early).findings()).isEmpty();
    assertThat(open(Diagnosis.of(METHOD, chronicle, endOf(2))))
        .containsExactly("HeadBypassed at school");
  }
}
