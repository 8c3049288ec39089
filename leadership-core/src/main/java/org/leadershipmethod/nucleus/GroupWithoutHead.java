package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * Nobody in overall charge of a unit sits in its leading group.
 *
 * <p>It is due a window after somebody came to sit there, or came into charge, whichever was last:
 * {@link NucleusBounds#SEATING_WINDOW}. Where nobody is in charge, the rules about relaying say so.
 */
final class GroupWithoutHead extends NucleusRule {

  GroupWithoutHead() {
    super(
        NucleusBounds.SEATING_WINDOW,
        Card.of(NucleusRuleId.GROUP_WITHOUT_HEAD)
            .addClauses(Clause.M3_1)
            .deviation(Deviation.DIVIDED_LEADERSHIP)
            .why(
                "The head of the unit is the core around which a leading group forms; without the"
                    + " head there are two centres.")
            .ours(false)
            .addReads(GroupEvent.class, OrganizationEvent.class)
            .putSays(
                "said",
                "A leading group sits here, and nobody who is in overall charge of the unit is in"
                    + " it.")
            .putSays("missing", "a seat for whoever is in overall charge")
            .putSays("afterwards", "give the person in overall charge a seat in the leading group")
            .build());
  }

  @Override
  Owed owedIn(UnitGroup group) {
    return group.isHeadless() ? Owed.since(since(group), evidence(group)) : Owed.nothing();
  }

  private static When since(UnitGroup group) {
    return changes(group).map(Told::when).max(Comparator.comparing(When::latest)).orElseThrow();
  }

  private static ImmutableList<EntryId> evidence(UnitGroup group) {
    return changes(group).map(Told::entry).collect(ImmutableList.toImmutableList());
  }

  /** What changed last who sits there, and who is in charge. */
  static Stream<Told<?>> changes(UnitGroup group) {
    return Stream.concat(group.group().lastMove().stream(), group.nucleus().charged().stream());
  }

  @Override
  protected Iterable<PersonId> who(GroupId key, Situation now) {
    return UnitGroup.of(key, now).map(UnitGroup::heads).orElse(ImmutableSet.of());
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    GroupId key = (GroupId) finding.breach().about();
    return UnitGroup.of(key, now).stream()
        .flatMap(group -> group.headSeat().stream())
        .map(seat -> Remedy.proposal(say("afterwards"), seat))
        .collect(ImmutableList.toImmutableList());
  }
}
