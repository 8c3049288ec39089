package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/**
 * All seats of a leading group were filled at once, by one entry.
 *
 * <p>It is looked at when the first seats beside the heads are filled. One activist is a beginning;
 * two or more in one act are a list that somebody drew up.
 */
final class GroupInOneAct extends CaseRule<GroupEvent, Seating> {

  GroupInOneAct() {
    super(
        GroupEvent.class,
        Card.of(NucleusRuleId.GROUP_IN_ONE_ACT)
            .addClauses(Clause.M3_7, Clause.M3_10)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "A group grows together by and by; one that is appointed from a list holds on the"
                    + " list.")
            .ours(true)
            .addReads(GroupEvent.class, OrganizationEvent.class)
            .putSays(
                "said",
                "The {others} people who sit in the leading group here beside the heads all got their"
                    + " seats at once.")
            .putSays("missing", "time in which people could come forward one after the other")
            .putSays("reading", "that all seats at once are too many is our reading")
            .putSays(
                "instead",
                "begin with those who head the unit, and add others one by one as they come forward")
            .putSays(
                "afterwards",
                "watch who comes forward in the work, and let them take the place of those who fall"
                    + " behind")
            .build());
  }

  @Override
  protected ImmutableList<Seating> cases(Occasion<GroupEvent> occasion) {
    return Seating.of(occasion)
        .filter(Seating::isBeginning)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(Seating seating) {
    return seating.activists().size() >= 2;
  }

  @Override
  protected Arguments arguments(Seating seating) {
    return Arguments.of("others", seating.activists().size());
  }

  @Override
  protected ImmutableSet<PersonId> who(Seating seating) {
    return seating.activists();
  }

  /** Until somebody else sits there too, or one of them has left. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    return UnitGroup.of((GroupId) finding.breach().about(), now)
        .filter(group -> group.activists().equals(finding.who()))
        .isPresent();
  }
}
