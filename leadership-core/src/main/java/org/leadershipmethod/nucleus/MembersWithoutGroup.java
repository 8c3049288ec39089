package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.guidance.GuidanceEvent;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/**
 * In a campaign people of a unit are active, and they have no leading group.
 *
 * <p>They are active as soon as deeds of so many of them are told, {@link
 * NucleusBounds#FEWEST_ACTIVE}. It is due a window after that, {@link NucleusBounds#ACTIVE_WINDOW},
 * or after the campaign came, or the last one who had a seat left it.
 */
final class MembersWithoutGroup extends GroupMissingRule {

  MembersWithoutGroup() {
    super(
        NucleusBounds.ACTIVE_WINDOW,
        Card.of(NucleusRuleId.MEMBERS_WITHOUT_GROUP)
            .addClauses(Clause.M3_4, Clause.M3_1)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "People who are active and whom nobody leads soon tire, or each pulls another"
                    + " way.")
            .ours(false)
            .addReads(
                GroupEvent.class, OrganizationEvent.class, GuidanceEvent.class, DeedDone.class)
            .addBounds(NucleusBounds.FEWEST_ACTIVE)
            .putSays(
                "said", "Several people of this unit are active, and they have no leading group.")
            .putSays("missing", "a leading group around the head of the unit, with some of them")
            .putSays(
                "afterwards",
                "let the head of the unit bring those together who are active, and lead with some"
                    + " of them")
            .build());
  }

  @Override
  Owed owedIn(UnitGroup group) {
    int fewest = group.now().bound(NucleusBounds.FEWEST_ACTIVE);
    List<Told<DeedDone>> first = first(group).limit(fewest).toList();
    if (!group.isLacking() || first.size() < fewest) {
      return Owed.nothing();
    }
    return Owed.since(
        UnitGroup.latest(Stream.concat(group.beginnings(), first.stream())),
        first.stream().map(Told::entry).toList());
  }

  /** The first deed of each who belongs to the unit and did one, the earliest first. */
  private static Stream<Told<DeedDone>> first(UnitGroup group) {
    return group.people().stream()
        .flatMap(person -> group.deeds(person).stream())
        .map(Deeds::first)
        .sorted(Comparator.comparing(Told::turn));
  }

  @Override
  protected ImmutableSet<PersonId> who(GroupId key, Situation now) {
    return UnitGroup.of(key, now).stream()
        .flatMap(MembersWithoutGroup::first)
        .map(deed -> deed.what().person())
        .collect(ImmutableSet.toImmutableSet());
  }
}
