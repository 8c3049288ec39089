package org.leadershipmethod.relay;

import static org.leadershipmethod.relay.RelayRuleExamples.DEPUTY;
import static org.leadershipmethod.relay.RelayRuleExamples.LITERACY;
import static org.leadershipmethod.relay.RelayRuleExamples.PRINCIPAL;
import static org.leadershipmethod.relay.RelayRuleExamples.RELAYED;
import static org.leadershipmethod.relay.RelayRuleExamples.SCHOOL;
import static org.leadershipmethod.relay.RelayRuleExamples.STORY;
import static org.leadershipmethod.relay.RelayRuleExamples.TEACHER;
import static org.leadershipmethod.relay.RelayRuleExamples.TO_PRINCIPAL;
import static org.leadershipmethod.relay.RelayRuleExamples.relayed;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Event;
import org.leadershipmethod.organization.Appointed;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Missing;
import org.leadershipmethod.testkit.Story;

/** What each rule about relaying tasks says is missing. */
public final class RelayMissing {

  private static final String HEAD_TOLD = "that the person in overall charge is told of it";
  private static final String HEAD_RESPONSIBLE =
      "that the person in overall charge is made responsible for it";
  private static final String NOT_WRITTEN = "nobody wrote down who received 'Literacy campaign'";

  private RelayMissing() {}

  /** At least one story for each rule. */
  public static ImmutableList<Missing> all() {
    return ImmutableList.<Missing>builder()
        .addAll(ofRelays())
        .addAll(ofSpecificPeople())
        .addAll(ofTheCharge())
        .addAll(ofWhoAnswers())
        .build();
  }

  private static Missing of(RuleId rule, String... said) {
    return Missing.in(RelayRuleExamples.all(), rule, said);
  }

  private static ImmutableList<Missing> ofRelays() {
    return ImmutableList.of(
        of(RelayRuleId.NOT_SUBORDINATE, "a relay from a unit above"),
        of(RelayRuleId.LEVEL_SKIPPED, HEAD_TOLD, HEAD_RESPONSIBLE),
        of(RelayRuleId.HEAD_BYPASSED, HEAD_TOLD, HEAD_RESPONSIBLE),
        Missing.of(RelayRuleId.HEAD_BYPASSED, STORY.when(relayed()), NOT_WRITTEN),
        of(RelayRuleId.HEAD_WITHOUT_RESPONSIBILITY, HEAD_RESPONSIBLE),
        of(RelayRuleId.HEAD_UNINFORMED, HEAD_TOLD));
  }

  private static ImmutableList<Missing> ofSpecificPeople() {
    RuleId rule = RelayRuleId.SPECIFIC_PERSON_LEFT_OUT;
    String told = "that the person with specific responsibility is told of it";
    String responsible = "that the person with specific responsibility is made responsible for it";
    return ImmutableList.of(
        of(rule, told, responsible),
        Missing.of(rule, STORY.when(relayed(TO_PRINCIPAL, to(TEACHER, true, false))), responsible),
        Missing.of(rule, STORY.when(relayed(TO_PRINCIPAL, to(TEACHER, false, true))), told));
  }

  private static ImmutableList<Missing> ofTheCharge() {
    return ImmutableList.of(
        of(RelayRuleId.CHARGE_VACANT, "somebody in overall charge"),
        of(RelayRuleId.CHARGE_SHARED, "one person who answers alone"),
        of(RelayRuleId.MOBILIZED_PAST_HEAD, "a mobilization by the person in overall charge"),
        of(
            RelayRuleId.DEPARTMENT_ALONE,
            "people from outside the department, mobilized by the person in overall charge"));
  }

  private static ImmutableList<Missing> ofWhoAnswers() {
    RuleId rule = RelayRuleId.NOBODY_ANSWERS;
    Story left = RELAYED.when(new Departed(PRINCIPAL, Post.inCharge(SCHOOL)));
    Event deputy = new Appointed(DEPUTY, Post.inCharge(SCHOOL));
    return ImmutableList.of(
        of(rule, HEAD_TOLD, HEAD_RESPONSIBLE),
        Missing.of(rule, left.when(deputy, delivered(true, false)).later(7), HEAD_RESPONSIBLE),
        Missing.of(rule, left.when(deputy, delivered(false, true)).later(7), HEAD_TOLD),
        Missing.of(
            rule,
            left.later(8),
            "somebody in overall charge who is told of it and made responsible for it"),
        Missing.of(
            rule,
            left.when(deputy, new Appointed(PersonId.of("other"), Post.inCharge(SCHOOL))).later(7),
            "that one of those in overall charge is told of it and made responsible for it"),
        Missing.of(rule, left.when(deputy, relayed()).later(7), NOT_WRITTEN));
  }

  private static Event delivered(boolean told, boolean responsible) {
    return new TaskDelivered(LITERACY.id(), to(DEPUTY, told, responsible));
  }

  private static Delivery to(PersonId person, boolean told, boolean responsible) {
    return new Delivery(SCHOOL, person, told, responsible, Optional.empty());
  }
}
