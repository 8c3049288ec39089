package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.election.Share;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A leading group is too small or too large for its unit.
 *
 * <p>It is due a window after who sits there changed last, {@link NucleusBounds#FORMATION_WINDOW}:
 * while a group forms it may be small. One person alone is no group, and for that there is another
 * rule.
 */
final class GroupOutOfSize extends NucleusRule {

  GroupOutOfSize() {
    super(
        NucleusBounds.FORMATION_WINDOW,
        Card.of(NucleusRuleId.GROUP_OUT_OF_SIZE)
            .addClauses(Clause.M3_10, Clause.M3_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Too few hear too little and carry too much; where too many lead, nobody is left"
                    + " whom they lead.")
            .ours(true)
            .addReads(GroupEvent.class, OrganizationEvent.class)
            .addBounds(
                NucleusBounds.FEWEST_SEATS, NucleusBounds.SMALLEST_UNIT, NucleusBounds.LARGEST_PART)
            .putSays(
                "said",
                "The leading group has {seats:seat|seats}, and the unit has {people} people.")
            .putSays("few", "{fewest} seats or more")
            .putSays("many", "{most:seat|seats} at most, which is {part} of the unit")
            .putSays("addSome", "give seats to people of the unit who came forward in the work")
            .putSays(
                "afterwards",
                "let those leave the leading group who do least in it; they can work on among the"
                    + " others")
            .build());
  }

  @Override
  Owed owedIn(UnitGroup group) {
    boolean isOut = isCounted(group) && (isSmall(group) || isLarge(group));
    return isOut ? group.owed() : Owed.nothing();
  }

  private static boolean isCounted(UnitGroup group) {
    return group.isFormed()
        && group.people().size() >= group.now().bound(NucleusBounds.SMALLEST_UNIT);
  }

  private static boolean isSmall(UnitGroup group) {
    int size = group.group().size();
    return size > 1 && size < group.now().bound(NucleusBounds.FEWEST_SEATS);
  }

  private static boolean isLarge(UnitGroup group) {
    return group.group().size() > most(group);
  }

  /** As many as the part allows, and as few as have to be. */
  private static int most(UnitGroup group) {
    Share part = group.now().bound(NucleusBounds.LARGEST_PART);
    long seats = (long) group.people().size() * part.numerator() / part.denominator();
    return Math.max((int) seats, group.now().bound(NucleusBounds.FEWEST_SEATS));
  }

  @Override
  Arguments arguments(UnitGroup group) {
    return Arguments.of("seats", group.group().size())
        .and("people", group.people().size())
        .and("fewest", group.now().bound(NucleusBounds.FEWEST_SEATS))
        .and("most", most(group))
        .and("part", group.now().bound(NucleusBounds.LARGEST_PART));
  }

  @Override
  protected ImmutableList<Sentence> missing(GroupId key, Situation now) {
    Optional<UnitGroup> large = UnitGroup.of(key, now).filter(GroupOutOfSize::isLarge);
    return ImmutableList.of(say(large.isPresent() ? "many" : "few", arguments(key, now)));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    GroupId key = (GroupId) finding.breach().about();
    Optional<UnitGroup> large = UnitGroup.of(key, now).filter(GroupOutOfSize::isLarge);
    return ImmutableList.of(Remedy.forPeople(say(large.isPresent() ? "afterwards" : "addSome")));
  }
}
