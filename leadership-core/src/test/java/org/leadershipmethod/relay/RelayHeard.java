package org.leadershipmethod.relay;

import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayRuleExamples.DEPUTY;
import static org.leadershipmethod.relay.RelayRuleExamples.LITERACY;
import static org.leadershipmethod.relay.RelayRuleExamples.PRINCIPAL;
import static org.leadershipmethod.relay.RelayRuleExamples.RELAYED;
import static org.leadershipmethod.relay.RelayRuleExamples.SCHOOL;
import static org.leadershipmethod.relay.RelayRuleExamples.STORY;
import static org.leadershipmethod.relay.RelayRuleExamples.TEACHER;
import static org.leadershipmethod.relay.RelayRuleExamples.TO_PRINCIPAL;
import static org.leadershipmethod.relay.RelayRuleExamples.TO_TEACHER;
import static org.leadershipmethod.relay.RelayRuleExamples.relayed;
import static org.leadershipmethod.relay.RelayRuleExamples.toPrincipal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.Unit;
import org.leadershipmethod.organization.UnitCreated;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Heard;
import org.leadershipmethod.testkit.Story;

/** What the rules about relaying tasks say beside their examples. */
public final class RelayHeard {

  private RelayHeard() {}

  /** One story for each sentence. */
  public static ImmutableList<Heard> all() {
    return ImmutableList.<Heard>builder().addAll(onCards()).addAll(shared()).build();
  }

  private static ImmutableList<Heard> onCards() {
    return ImmutableList.of(
        Heard.of(
            RelayRuleId.NOT_SUBORDINATE,
            "nothing",
            fromMill(Organization.builder().unit("school").inCharge("principal").unit("mill")),
            "no unit stands above both mill and school, so nobody can relay it"),
        Heard.of(
            RelayRuleId.NOT_SUBORDINATE,
            "vacant",
            fromMill(
                Organization.builder()
                    .unit("county")
                    .unit("district")
                    .under("county")
                    .unit("school")
                    .under("district")
                    .inCharge("principal")
                    .unit("mill")
                    .under("county")),
            "county stands above both, but not every level down to school has somebody in overall"
                + " charge; appoint whoever is missing first"),
        Heard.of(
            RelayRuleId.SPECIFIC_PERSON_LEFT_OUT,
            "nobody",
            STORY.when(
                relayed(TO_PRINCIPAL), new Departed(TEACHER, Post.department(SCHOOL, PROPAGANDA))),
            "nobody here has specific responsibility for the field any more; the person in overall"
                + " charge answers for it alone"),
        Heard.of(
            RelayRuleId.MOBILIZED_PAST_HEAD,
            "nobody",
            RELAYED.when(
                new Departed(PRINCIPAL, Post.inCharge(SCHOOL)),
                new PersonnelMobilized(
                    LITERACY.id(), SCHOOL, TEACHER, ImmutableSet.of(PersonId.of("pupil")))),
            "nobody is in overall charge; appoint somebody first"));
  }

  private static ImmutableList<Heard> shared() {
    Event left = new Departed(PRINCIPAL, Post.inCharge(SCHOOL));
    Story elsewhere = relayedToMill();
    return ImmutableList.of(
        new Heard(
            "relay.oneIsEnough",
            STORY.when(new Appointed(DEPUTY, Post.inCharge(SCHOOL)), relayed(TO_TEACHER)),
            "several are in overall charge, and it is enough for us if one of them answers"),
        new Heard(
            "relay.noRoute",
            Story.of(LeadershipMethod.of(RelayFamily.RELAY))
                .given(new OrganizationRecorded(withVacancies()))
                .when(relayed(Delivery.of("school", "pupil"))),
            "county has no way down to school with somebody in overall charge at every level"),
        new Heard(
            "relay.toHead",
            elsewhere.when(new TaskDelivered(LITERACY.id(), toPrincipal(false, false))),
            "tell the person in overall charge of it, and make them responsible"),
        new Heard(
            "relay.toHeadFirst",
            elsewhere.when(new TaskDelivered(LITERACY.id(), TO_TEACHER)),
            "first tell the person in overall charge of it and make them responsible, then deliver"
                + " it as you meant to"),
        new Heard(
            "relay.concluded",
            STORY.when(
                relayed(TO_PRINCIPAL), ResultAchieved.of(LITERACY, "school", "everybody reads")),
            "the task is concluded at school, so it is too late to mend this"));
  }

  private static Organization withVacancies() {
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .unit("district")
        .under("county")
        .unit("school")
        .under("district")
        .members("pupil")
        .build();
  }

  private static Story relayedToMill() {
    return STORY.when(
        new UnitCreated(Unit.of(UnitId.of("mill"), UnitId.of("county"))),
        new Appointed(PersonId.of("director"), Post.inCharge(UnitId.of("mill"))),
        TaskRelayed.of(LITERACY, "county", "mill", Delivery.of("mill", "director")));
  }

  private static Story fromMill(OrganizationBuilder organization) {
    return Story.of(LeadershipMethod.of(RelayFamily.RELAY))
        .given(new OrganizationRecorded(organization.build()))
        .when(TaskRelayed.of(LITERACY, "mill", "school", TO_PRINCIPAL));
  }
}
