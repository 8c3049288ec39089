package org.leadershipmethod.nucleus;

import static org.leadershipmethod.nucleus.SchoolOfTwelve.FORMED;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.METHOD;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.deed;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.organization;
import static org.leadershipmethod.nucleus.SchoolOfTwelve.taken;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.OrganizationRecorded;
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
        of(NucleusRuleId.GROUP_ISOLATED, "a link with somebody who has no seat in the group"),
        Missing.of(
            NucleusRuleId.GROUP_ISOLATED,
            FORMED.later(60),
            "nobody wrote down who kept in touch with whom"),
        of(NucleusRuleId.KIND_LEFT_OUT, "a seat for somebody of the kind 'pupil'"),
        of(
            NucleusRuleId.UNIT_WITHOUT_GROUP,
            "a leading group: the head of the unit, and some who came forward"),
        of(
            NucleusRuleId.MEMBERS_WITHOUT_GROUP,
            "a leading group around the head of the unit, with some of them"),
        of(NucleusRuleId.FRUITLESS_HANDFUL, "a deed of somebody who has no seat in the group"),
        of(NucleusRuleId.STALLED_WORK, "a leading group that is in order"),
        of(
            NucleusRuleId.ASSESSMENT_WITHOUT_EVIDENCE,
            "for each rating a deed of the person that shows it"),
        of(NucleusRuleId.CRITERION_UNMET, "in each seat somebody who meets all that it asks for"),
        of(NucleusRuleId.DEGENERATED_KEPT, "somebody who came forward, in that seat"),
        of(NucleusRuleId.GROUP_UNCHANGED, "somebody new in the group, or the reason why nobody is"),
        of(
            NucleusRuleId.ACTIVIST_PASSED_OVER,
            "a seat for them, or the reason why they have none"));
  }

  private static Missing of(RuleId rule, String... said) {
    return Missing.in(NucleusRuleExamples.all(), rule, said);
  }
}
