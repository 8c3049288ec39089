package org.leadershipmethod.nucleus;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.Turn;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.guidance.GuidanceEvent;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;

/**
 * In a campaign the leading group of a unit works, and nobody else in the unit does.
 *
 * <p>It is due a window after the last deed of somebody who has no seat, {@link
 * NucleusBounds#ACTIVE_WINDOW}, if the group has worked since. It counts from later where there was
 * less time for a deed: since the campaign came, since somebody came to sit there or left, since
 * the unit is what it is, since there are others.
 */
final class FruitlessHandful extends NucleusRule {

  FruitlessHandful() {
    super(
        NucleusBounds.ACTIVE_WINDOW,
        Card.of(NucleusRuleId.FRUITLESS_HANDFUL)
            .addClauses(Clause.M3_3, Clause.M1_2)
            .deviation(Deviation.BUREAUCRATIC)
            .why("However hard a few people work: what the others do not take up comes to nothing.")
            .ours(false)
            .addReads(
                GroupEvent.class, OrganizationEvent.class, GuidanceEvent.class, DeedDone.class)
            .putSays(
                "said",
                "The leading group of this unit has worked, and nobody else in the unit has for"
                    + " some time.")
            .putSays("missing", "a deed of somebody who has no seat in the group")
            .putSays(
                "afterwards",
                "do the work together with people outside the group, and write down what they do")
            .build());
  }

  @Override
  Owed owedIn(UnitGroup group) {
    return since(group).map(since -> Owed.since(since, evidence(group))).orElseGet(Owed::nothing);
  }

  /** Since when nobody else works; empty where the group has not worked since either. */
  static Optional<When> since(UnitGroup group) {
    return group
        .lastDeed(true)
        .filter(deed -> group.isAmongOthers() && deed.turn().isAfter(last(group)))
        .map(deed -> UnitGroup.latest(changes(group)));
  }

  private static Turn last(UnitGroup group) {
    return changes(group).map(Told::turn).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** From when on a deed of others could be told, and when the last one was. */
  private static Stream<Told<?>> changes(UnitGroup group) {
    return Stream.of(
            group.beginnings(), group.lastDeed(false).stream(), group.othersSince().stream())
        .flatMap(told -> told);
  }

  private static ImmutableList<EntryId> evidence(UnitGroup group) {
    return Stream.of(group.lastDeed(false), group.lastDeed(true))
        .flatMap(deed -> deed.map(Told::entry).stream())
        .collect(ImmutableList.toImmutableList());
  }
}
