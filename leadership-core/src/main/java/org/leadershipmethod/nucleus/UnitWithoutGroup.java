package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.guidance.GuidanceEvent;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * A campaign came to a unit, and no leading group has formed in it.
 *
 * <p>It is due a window after the campaign came, {@link NucleusBounds#FORMATION_WINDOW}, and counts
 * from later where the unit became what it is later, its first member came later, or a group that
 * sat there has left. A unit of which the record tells nobody but its heads owes none.
 */
final class UnitWithoutGroup extends GroupMissingRule {

  UnitWithoutGroup() {
    super(
        NucleusBounds.FORMATION_WINDOW,
        Card.of(NucleusRuleId.UNIT_WITHOUT_GROUP)
            .addClauses(Clause.M3_11, Clause.M3_1, Clause.M5_1, Clause.M1_2)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Where nobody gathers those who are ready to do more, the head works alone, and"
                    + " the others only hear of it.")
            .ours(false)
            .addReads(GroupEvent.class, OrganizationEvent.class, GuidanceEvent.class)
            .putSays("said", "A campaign came to this unit, and no leading group has formed in it.")
            .putSays("missing", "a leading group: the head of the unit, and some who came forward")
            .putSays(
                "afterwards",
                "give the head of the unit a seat, and then one after the other of those who come"
                    + " forward in the work")
            .build());
  }

  @Override
  Owed owedIn(UnitGroup group) {
    return group.isLacking()
        ? Owed.since(
            UnitGroup.latest(Stream.concat(group.beginnings(), group.ledSince().stream())),
            evidence(group))
        : Owed.nothing();
  }

  private static ImmutableList<EntryId> evidence(UnitGroup group) {
    return group.beginnings().map(Told::entry).distinct().collect(ImmutableList.toImmutableList());
  }

  /** Where one person alone may not lead, more have to come at once, and people choose them. */
  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    GroupId key = (GroupId) finding.breach().about();
    Remedy people = Remedy.forPeople(say("afterwards"));
    return ImmutableList.of(
        UnitGroup.of(key, now)
            .flatMap(UnitGroup::headSeat)
            .map(seat -> ImmutableList.of(Remedy.proposal(say("afterwards"), seat)))
            .<Remedy>map(way -> new Remedy.FirstOf(way, people))
            .orElse(people));
  }
}
