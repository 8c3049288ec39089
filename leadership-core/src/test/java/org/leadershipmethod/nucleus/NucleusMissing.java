package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.METHOD;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.SCHOOL;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.left;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.organization;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.taken;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.organization.Member;
import org.leadershipmethod.organization.MemberDescribed;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.RuleId;
import org.leadershipmethod.testkit.Missing;
import org.leadershipmethod.testkit.Story;

/** What each rule about the leading groups of units says is missing. */
public final class NucleusMissing {

  private static final Story WITHOUT_CAMPAIGN =
      Story.of(METHOD).given(new OrganizationRecorded(organization()));

  private NucleusMissing() {}

  /** At least one story for each rule. */
  public static ImmutableList<Missing> all() {
    return ImmutableList.of(
        of(NucleusRuleId.GROUP_BEFORE_CAMPAIGN, "a campaign in which people could come forward"),
        Missing.of(
            NucleusRuleId.GROUP_BEFORE_CAMPAIGN,
            WITHOUT_CAMPAIGN.when(deed("ada"), taken("ada")),
            "nobody wrote down any campaign"),
        of(
            NucleusRuleId.GROUP_IN_ONE_ACT,
            "time in which people could come forward one after the other"),
        of(NucleusRuleId.SEAT_FOR_OUTSIDER, "people of the unit itself"),
        Missing.of(
            NucleusRuleId.SEAT_FOR_OUTSIDER,
            Story.of(METHOD)
                .given(
                    new OrganizationRecorded(
                        Organization.builder().unit("school").inCharge("principal").build()))
                .when(taken("ada")),
            "nobody wrote down who the members of this unit are"),
        of(NucleusRuleId.SEAT_WITHOUT_DEEDS, "a deed by which this person came forward"),
        Missing.of(
            NucleusRuleId.SEAT_WITHOUT_DEEDS,
            WITHOUT_CAMPAIGN.when(taken("ada")),
            "nobody wrote down what anybody did in the work"),
        of(NucleusRuleId.GROUP_WITHOUT_HEAD, "a seat for whoever is in overall charge"),
        of(NucleusRuleId.GROUP_OUT_OF_SIZE, "3 seats or more"),
        Missing.of(
            NucleusRuleId.GROUP_OUT_OF_SIZE,
            FORMED.when(deed("cem"), taken("cem")).later(90),
            "3 seats at most, which is 3/10 of the unit"),
        of(NucleusRuleId.KIND_LEFT_OUT, "a seat for somebody of the kind 'pupil'"),
        Missing.of(
            NucleusRuleId.KIND_LEFT_OUT,
            FORMED
                .when(
                    new MemberDescribed(SCHOOL, Member.of(PersonId.of("ada"))),
                    deed("fay"),
                    taken("fay"),
                    left("ben"))
                .later(90),
            "nobody wrote down which kind of personnel everybody in the leading group belongs"
                + " to"));
  }

  private static Missing of(RuleId rule, String... said) {
    return Missing.in(NucleusRuleExamples.all(), rule, said);
  }
}
