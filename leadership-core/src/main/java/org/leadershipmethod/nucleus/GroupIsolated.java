package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.guidance.GuidanceEvent;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;

/**
 * Since a campaign came to a unit, nobody of its leading group keeps in touch with members of the
 * unit who have no seat.
 *
 * <p>It is due a window after the last link with one of them, {@link NucleusBounds#LINK_WINDOW}. It
 * counts from later where there was less time for a link: since somebody came to sit there or left,
 * since the campaign came to the unit, since the unit is what it is, since there are such members.
 * Where the record tells of no link anywhere, nothing can be said.
 */
final class GroupIsolated extends NucleusRule {

  GroupIsolated() {
    super(
        NucleusBounds.LINK_WINDOW,
        Card.of(NucleusRuleId.GROUP_ISOLATED)
            .addClauses(Clause.M3_2, Clause.M5_1, Clause.M7_6)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "A group that only meets itself no longer knows what people think, and nobody"
                    + " knows what the group is for.")
            .ours(false)
            .addReads(
                GroupEvent.class,
                OrganizationEvent.class,
                GuidanceEvent.class,
                LinkKept.class,
                PersonnelMobilized.class)
            .putSays(
                "said",
                "A campaign came to this unit, and nobody in the leading group has kept in touch"
                    + " lately with members outside the group.")
            .putSays("missing", "a link with somebody who has no seat in the group")
            .putSays("unknown", "nobody wrote down who kept in touch with whom")
            .putSays(
                "afterwards",
                "go and work with people outside the group, and write down who did so with whom")
            .build());
  }

  @Override
  Owed owedIn(UnitGroup group) {
    return since(group).map(since -> owed(group, since)).orElseGet(Owed::nothing);
  }

  private Owed owed(UnitGroup group, When since) {
    return Nuclei.in(group.now()).tells(Recorded.LINKS)
        ? Owed.since(since, evidence(group))
        : Owed.unknown(say("unknown"));
  }

  /** Since when a link is owed: from when on one could be kept, and when the last one was. */
  static Optional<When> since(UnitGroup group) {
    return group.isAmongOthers()
        ? Optional.of(
            UnitGroup.latest(
                Stream.of(
                        group.beginnings(), group.lastLink().stream(), group.othersSince().stream())
                    .flatMap(told -> told)))
        : Optional.empty();
  }

  private static ImmutableList<EntryId> evidence(UnitGroup group) {
    Optional<EntryId> link = group.lastLink().map(Told::entry);
    return link.map(ImmutableList::of)
        .orElseGet(
            () ->
                Stream.of(group.firstCampaign(), group.group().lastMove())
                    .flatMap(told -> told.map(Told::entry).stream())
                    .distinct()
                    .collect(ImmutableList.toImmutableList()));
  }
}
