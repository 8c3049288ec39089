package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.guidance.CampaignId;
import org.leadershipmethod.guidance.CampaignStages;
import org.leadershipmethod.guidance.GuidanceEvent;
import org.leadershipmethod.guidance.GuidanceView;
import org.leadershipmethod.guidance.Stage;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;

/**
 * Through all stages of a campaign nobody came to the leading group of a unit, and nobody left.
 *
 * <p>This is a question, since the text says that a group changes in most cases, and not in all.
 * {@link GroupKept} answers it. It is asked a window after the final stage began, {@link
 * NucleusBounds#FORMATION_WINDOW}, of a group that has surely been the same since before the middle
 * stage, in a unit that the campaign had surely reached by then.
 */
final class GroupUnchanged extends NucleusRule {

  GroupUnchanged() {
    super(
        NucleusBounds.FORMATION_WINDOW,
        Card.of(NucleusRuleId.GROUP_UNCHANGED)
            .addClauses(Clause.M3_8)
            .deviation(Deviation.BUREAUCRATIC)
            .question(true)
            .why(
                "In a long campaign some come forward and some fall behind; where a group stays"
                    + " the same, it may not have looked.")
            .ours(false)
            .addReads(GroupEvent.class, GuidanceEvent.class, GroupKept.class)
            .putSays(
                "said",
                "Nobody came to the leading group and nobody left it, from the middle stage of the"
                    + " campaign '{campaign}' to the final one. Is there a reason?")
            .putSays("missing", "somebody new in the group, or the reason why nobody is")
            .putSays(
                "afterwards",
                "look who came forward and who fell behind, and let them change places; or write"
                    + " down why the group is best as it is")
            .build());
  }

  /** A campaign through which the group stayed the same, and when its final stage began. */
  private record Through(CampaignId campaign, When end) {}

  private static Optional<Through> first(UnitGroup group) {
    return group.now().view(GuidanceView.CAMPAIGNS).knownAt(group.unit()).stream()
        .filter(campaign -> !group.nucleus().kept().containsKey(campaign))
        .flatMap(campaign -> through(group, campaign).stream())
        .min(Comparator.comparing(through -> through.end().latest()));
  }

  private static Optional<Through> through(UnitGroup group, CampaignId campaign) {
    CampaignStages stages = CampaignStages.of(campaign, group.now()).orElseThrow();
    return stages
        .begun(Stage.MIDDLE)
        .filter(middle -> isBefore(group, campaign, middle))
        .flatMap(middle -> stages.begun(Stage.FINAL).filter(end -> isSurelyBefore(middle, end)))
        .map(end -> new Through(campaign, end));
  }

  private static boolean isBefore(UnitGroup group, CampaignId campaign, When middle) {
    Optional<Told<GuidanceEvent>> known =
        group.now().view(GuidanceView.CAMPAIGNS).known(new CampaignAtUnit(campaign, group.unit()));
    return Stream.of(known, group.group().lastMove())
        .allMatch(told -> told.filter(one -> isSurelyBefore(one.when(), middle)).isPresent());
  }

  private static boolean isSurelyBefore(When one, When other) {
    return one.latest().isBefore(other.earliest());
  }

  @Override
  Owed owedIn(UnitGroup group) {
    return first(group)
        .filter(through -> group.isFormed())
        .map(through -> Owed.since(through.end(), lastMove(group)))
        .orElseGet(Owed::nothing);
  }

  private static ImmutableList<EntryId> lastMove(UnitGroup group) {
    return group.group().lastMove().map(Told::entry).map(ImmutableList::of).orElseThrow();
  }

  @Override
  Arguments arguments(UnitGroup group) {
    return first(group)
        .map(through -> Arguments.of("campaign", through.campaign()))
        .orElse(Arguments.NONE);
  }
}
