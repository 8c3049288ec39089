package org.leadershipmethod.relay;

import static org.leadershipmethod.organization.FieldOfWork.PROPAGANDA;
import static org.leadershipmethod.relay.RelayRuleExamples.LITERACY;
import static org.leadershipmethod.relay.RelayRuleExamples.PRINCIPAL;
import static org.leadershipmethod.relay.RelayRuleExamples.RELAYED;
import static org.leadershipmethod.relay.RelayRuleExamples.SCHOOL;
import static org.leadershipmethod.relay.RelayRuleExamples.STORY;
import static org.leadershipmethod.relay.RelayRuleExamples.TEACHER;
import static org.leadershipmethod.relay.RelayRuleExamples.TO_PRINCIPAL;
import static org.leadershipmethod.relay.RelayRuleExamples.relayed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.method.LeadershipMethod;
import org.leadershipmethod.organization.Departed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationBuilder;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.organization.Post;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.testkit.Heard;
import org.leadershipmethod.testkit.Story;

/** What the rules about relaying tasks say beside their examples. */
public final class RelayHeard {

  private RelayHeard() {}

  /** One story for each sentence. */
  public static ImmutableList<Heard> all() {
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

  private static Story fromMill(OrganizationBuilder organization) {
    return Story.of(LeadershipMethod.of(RelayFamily.RELAY))
        .given(new OrganizationRecorded(organization.build()))
        .when(TaskRelayed.of(LITERACY, "mill", "school", TO_PRINCIPAL));
  }
}
