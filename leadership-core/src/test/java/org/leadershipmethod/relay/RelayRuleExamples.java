package org.leadershipmethod.relay;

import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayFamily.RELAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.RuleExample;
import org.leadershipmethod.testkit.Story;

/** What breaks each rule about relaying tasks, and what keeps it. */
public final class RelayRuleExamples {

  static final Task LITERACY = Task.of("literacy", "Literacy campaign", PROPAGANDA);
  static final UnitId SCHOOL = UnitId.of("school");
  static final PersonId PRINCIPAL = PersonId.of("principal");
  static final PersonId DEPUTY = PersonId.of("deputy");
  static final PersonId TEACHER = PersonId.of("teacher");
  static final Delivery TO_PRINCIPAL = Delivery.of(SCHOOL, PRINCIPAL);
  static final Delivery TO_TEACHER = Delivery.of(SCHOOL, TEACHER);
  private static final Event LAWFUL = relayed(TO_PRINCIPAL, TO_TEACHER);

  static final Story STORY = recorded(countyAndSchool());
  static final Story RELAYED = STORY.when(LAWFUL);

  private RelayRuleExamples() {}

  /** One for each rule. */
  public static ImmutableList<RuleExample> all() {
    return ImmutableList.<RuleExample>builder()
        .addAll(ofTheWay())
        .addAll(ofTheHead())
        .addAll(ofTheCharge())
        .addAll(ofTheWork())
        .build();
  }

  private static ImmutableList<RuleExample> ofTheWay() {
    Story mill = recorded(countyAndSchool().unit("mill").under("county").inCharge("director"));
    Story evening =
        recorded(countyAndSchool().unit("evening-class").under("school").inCharge("tutor"));
    Delivery tutor = Delivery.of("evening-class", "tutor");
    return ImmutableList.of(
        new RuleExample(
            RelayRuleId.NOT_SUBORDINATE,
            mill.when(TaskRelayed.of(LITERACY, "mill", "school", TO_PRINCIPAL, TO_TEACHER)),
            mill.when(LAWFUL)),
        new RuleExample(
            RelayRuleId.LEVEL_SKIPPED,
            evening.when(TaskRelayed.of(LITERACY, "county", "evening-class", TO_TEACHER, tutor)),
            evening.when(
                TaskRelayed.of(
                    LITERACY, "county", "evening-class", TO_PRINCIPAL, TO_TEACHER, tutor))));
  }

  private static ImmutableList<RuleExample> ofTheHead() {
    return ImmutableList.of(
        new RuleExample(RelayRuleId.HEAD_BYPASSED, STORY.when(relayed(TO_TEACHER)), RELAYED),
        new RuleExample(
            RelayRuleId.HEAD_WITHOUT_RESPONSIBILITY,
            STORY.when(relayed(toPrincipal(true, false), TO_TEACHER)),
            RELAYED),
        new RuleExample(
            RelayRuleId.HEAD_UNINFORMED,
            STORY.when(relayed(toPrincipal(false, true), TO_TEACHER)),
            RELAYED),
        new RuleExample(
            RelayRuleId.SPECIFIC_PERSON_LEFT_OUT, STORY.when(relayed(TO_PRINCIPAL)), RELAYED));
  }

  private static ImmutableList<RuleExample> ofTheCharge() {
    Event left = new Departed(PRINCIPAL, Post.inCharge(SCHOOL));
    Event succeeded = new Appointed(DEPUTY, Post.inCharge(SCHOOL));
    Event handedOver = new TaskDelivered(LITERACY.id(), Delivery.of(SCHOOL, DEPUTY));
    return ImmutableList.of(
        new RuleExample(RelayRuleId.CHARGE_VACANT, STORY.when(left, relayed(TO_TEACHER)), RELAYED),
        new RuleExample(
            RelayRuleId.CHARGE_SHARED,
            STORY.when(succeeded),
            STORY.when(new Appointed(DEPUTY, Post.furtherHead(SCHOOL)))),
        new RuleExample(
            RelayRuleId.NOBODY_ANSWERS,
            RELAYED.when(left, succeeded).later(7),
            RELAYED.when(left, succeeded, handedOver).later(7)));
  }

  private static ImmutableList<RuleExample> ofTheWork() {
    Story begun = RELAYED.when(new WorkDone(LITERACY, SCHOOL, ImmutableSet.of(TEACHER)));
    return ImmutableList.of(
        new RuleExample(
            RelayRuleId.MOBILIZED_PAST_HEAD,
            RELAYED.when(mobilizedBy(TEACHER)),
            RELAYED.when(mobilizedBy(PRINCIPAL))),
        new RuleExample(
            RelayRuleId.DEPARTMENT_ALONE,
            begun.later(30),
            begun.when(mobilizedBy(PRINCIPAL)).later(30)));
  }

  private static OrganizationBuilder countyAndSchool() {
    return Organization.builder()
        .unit("county")
        .inCharge("secretary")
        .unit("school")
        .under("county")
        .inCharge("principal")
        .department(PROPAGANDA, "teacher")
        .members("pupil");
  }

  private static Story recorded(OrganizationBuilder organization) {
    return Story.of(LeadershipMethod.of(RELAY))
        .given(new OrganizationRecorded(organization.build()));
  }

  static Event relayed(Delivery... deliveries) {
    return TaskRelayed.of(LITERACY, "county", "school", deliveries);
  }

  static Delivery toPrincipal(boolean told, boolean responsible) {
    return new Delivery(SCHOOL, PRINCIPAL, told, responsible, Optional.empty());
  }

  private static Event mobilizedBy(PersonId by) {
    return new PersonnelMobilized(LITERACY.id(), SCHOOL, by, ImmutableSet.of(PersonId.of("pupil")));
  }
}
