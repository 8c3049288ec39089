package org.leadershipmethod.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipmethod.organization.FieldOfWork.PRODUCTION;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chronicle.Chronicle;
import org.leadershipmethod.chronicle.ChronicleBuilder;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.method.Diagnosis;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.RuleId;

/** What findings about relaying say fits how it was, and so does what they propose. */
class RelayWordsTest {

  private static final Task FLOUR = Task.of("flour", "More flour", PRODUCTION);
  private static final UnitId MILL = UnitId.of("mill");
  private static final PersonId MILLER = PersonId.of("miller");

  private static Chronicle after(Event... events) {
    Organization works =
        Organization.builder()
            .unit("works")
            .inCharge("director")
            .unit("district")
            .under("works")
            .inCharge("district-head")
            .unit("mill")
            .under("district")
            .inCharge("ada")
            .department(PRODUCTION, "fitter")
            .members("miller", "carter")
            .unit("school")
            .inCharge("principal")
            .build();
    ChronicleBuilder chronicle =
        Chronicle.builder().add(new OrganizationRecorded(works), When.OUTSET);
    int day = 1;
    for (Event event : events) {
      chronicle.add(event, day(day++));
    }
    return chronicle.build();
  }

  private static When day(int day) {
    return When.on(LocalDate.of(2030, 5, day));
  }

  private static Finding found(RuleId rule, Event... events) {
    return Diagnosis.of(LeadershipMethod.of(RELAY), after(events), day(28).latest()).open().stream()
        .filter(one -> one.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static TaskRelayed relayed(boolean fitterTold, boolean fitterResponsible) {
    return TaskRelayed.of(
        FLOUR,
        "works",
        "mill",
        Delivery.of("district", "district-head"),
        Delivery.of("mill", "ada"),
        new Delivery(MILL, PersonId.of("fitter"), fitterTold, fitterResponsible, Optional.empty()));
  }

  private static void checkLeftOut(
      boolean told, boolean responsible, String said, String... missing) {
    Finding finding = found(RelayRuleId.SPECIFIC_PERSON_LEFT_OUT, relayed(told, responsible));
    assertThat(finding.breach().said())
        .hasToString("The person with specific responsibility for the field was " + said);
    assertThat(finding.missing()).extracting(Object::toString).containsExactly(missing);
  }

  @Test
  void whoHasSpecificResponsibilityIsLeftOutInPartOrAltogether() {
    String notTold = "that the person with specific responsibility is told of it";
    String notResponsible =
        "that the person with specific responsibility is made responsible for it";
    checkLeftOut(
        true,
        false,
        "told of 'More flour', but nobody made them responsible for it.",
        notResponsible);
    checkLeftOut(
        false, true, "made responsible for 'More flour', but nobody told them of it.", notTold);
    checkLeftOut(
        false,
        false,
        "neither told of 'More flour' nor made responsible for it.",
        notTold,
        notResponsible);
  }

  @Test
  void whatComesFromBesideIsRelayedFromAboveWhileTheTaskStands() {
    Event beside =
        TaskRelayed.of(
            FLOUR, "school", "mill", Delivery.of("mill", "ada"), Delivery.of("mill", "fitter"));
    Finding standing = found(RelayRuleId.NOT_SUBORDINATE, beside);
    assertThat(standing.breach().said())
        .hasToString("school relayed 'More flour' here, but does not stand above this unit.");
    assertThat(standing.afterwards())
        .extracting(one -> one.words().toString())
        .containsExactly("no unit stands above both school and mill, so nobody can relay it");
    Finding over =
        found(
            RelayRuleId.NOT_SUBORDINATE,
            beside,
            ResultAchieved.of(FLOUR, "mill", "two sacks a day"));
    assertThat(over.afterwards())
        .extracting(one -> one.words().toString())
        .containsExactly("the task is concluded at mill, so it is too late to mend this");
  }

  @Test
  void nobodyIsChosenForAVacancyWhereAnotherOneStandsInTheWay() {
    Event atTheMill = new Departed(PersonId.of("ada"), Post.inCharge(MILL));
    Event onTheWay =
        new Departed(PersonId.of("district-head"), Post.inCharge(UnitId.of("district")));
    Finding one = found(RelayRuleId.CHARGE_VACANT, atTheMill, relayed(true, true));
    assertThat(one.instead())
        .singleElement()
        .isInstanceOfSatisfying(
            Remedy.Choice.class,
            choice ->
                assertThat(choice.candidates())
                    .extracting(Remedy.Candidate::name)
                    .containsExactly("fitter", "miller", "carter"));
    Finding two = found(RelayRuleId.CHARGE_VACANT, atTheMill, onTheWay, relayed(true, true));
    assertThat(two.instead())
        .extracting(remedy -> remedy.words().toString())
        .containsExactly(
            "works has no way down to mill with somebody in overall charge at every level");
  }

  @Test
  void everybodyInOverallChargeIsTold() {
    Event second = new Appointed(MILLER, Post.inCharge(MILL));
    Event past = TaskRelayed.of(FLOUR, "district", "mill", Delivery.of("mill", "fitter"));
    String now = " in overall charge about it now, and make them responsible";
    assertThat(found(RelayRuleId.HEAD_BYPASSED, past).afterwards())
        .extracting(one -> one.words().toString())
        .containsExactly("tell the person" + now);
    assertThat(found(RelayRuleId.HEAD_BYPASSED, second, past).afterwards())
        .extracting(one -> one.words().toString())
        .containsExactly("tell everybody" + now);
  }

  @Test
  void whatPersonnelAreMobilizedForIsCalledAsItWasStated() {
    Event past =
        new PersonnelMobilized(FLOUR.id(), MILL, MILLER, ImmutableSet.of(PersonId.of("carter")));
    assertThat(found(RelayRuleId.MOBILIZED_PAST_HEAD, relayed(true, true), past).breach().said())
        .hasToString(
            "Somebody who is not in overall charge here mobilized personnel for 'More flour'.");
  }

  private static Delivery told(String person) {
    return new Delivery(MILL, PersonId.of(person), true, false, Optional.empty());
  }

  private static Delivery responsible(String person) {
    return new Delivery(MILL, PersonId.of(person), false, true, Optional.empty());
  }

  private static TaskRelayed toMill(Delivery... there) {
    return TaskRelayed.of(FLOUR, "works", "mill", Delivery.of("district", "district-head"))
        .deliveredAlso(List.of(there));
  }

  private static void checkMending(RuleId rule, String words, Delivery delivery, Event... events) {
    Remedy.Proposal mending = (Remedy.Proposal) found(rule, events).afterwards().get(0);
    assertThat(mending.words()).hasToString(words);
    assertThat(mending.events())
        .map(one -> ((TaskDelivered) one).delivery())
        .containsExactly(
            new Delivery(
                MILL,
                delivery.person(),
                delivery.told(),
                delivery.responsible(),
                mender(delivery.person())));
  }

  private static Optional<PersonId> mender(PersonId person) {
    return Optional.of(PersonId.of(person.value().equals("ada") ? "district-head" : "ada"));
  }

  @Test
  void nobodyIsToldTwiceInPlaceOfARelay() {
    TaskRelayed call =
        TaskRelayed.of(
            FLOUR,
            "works",
            "mill",
            told("fitter"),
            told("fitter"),
            told("carter"),
            responsible("carter"));
    Remedy.Proposal instead =
        (Remedy.Proposal) found(RelayRuleId.HEAD_BYPASSED, call).instead().get(0);
    assertThat(((TaskRelayed) instead.events().get(0)).deliveries())
        .map(one -> one.person() + " " + one.told() + " " + one.responsible())
        .containsExactly(
            "district-head true true",
            "ada true true",
            "fitter true true",
            "carter true false",
            "carter false true");
  }

  @Test
  void whoKnowsOfATaskIsMadeResponsibleForItAndNotToldAgain() {
    Delivery fitter = Delivery.of("mill", "fitter");
    checkMending(
        RelayRuleId.HEAD_WITHOUT_RESPONSIBILITY,
        "make the person in overall charge responsible for it now",
        responsible("ada"),
        toMill(told("ada"), fitter));
    checkMending(
        RelayRuleId.HEAD_UNINFORMED,
        "tell the person in overall charge about it now",
        told("ada"),
        toMill(responsible("ada"), fitter));
    checkMending(
        RelayRuleId.HEAD_BYPASSED,
        "make the person in overall charge responsible for it now",
        responsible("ada"),
        toMill(fitter),
        new TaskDelivered(FLOUR.id(), told("ada")));
    checkMending(
        RelayRuleId.HEAD_BYPASSED,
        "tell the person in overall charge about it now, and make them responsible",
        Delivery.of("mill", "ada"),
        toMill(Delivery.of("mill", "ada"), fitter),
        toMill(fitter));
  }

  @Test
  void whoHasSpecificResponsibilityIsToldOnlyWhatIsMissing() {
    Delivery ada = Delivery.of("mill", "ada");
    checkMending(
        RelayRuleId.SPECIFIC_PERSON_LEFT_OUT,
        "make the person with specific responsibility answer for it now",
        responsible("fitter"),
        toMill(ada, told("fitter")));
    checkMending(
        RelayRuleId.SPECIFIC_PERSON_LEFT_OUT,
        "tell the person with specific responsibility about it now",
        told("fitter"),
        toMill(ada, responsible("fitter")));
  }
}
