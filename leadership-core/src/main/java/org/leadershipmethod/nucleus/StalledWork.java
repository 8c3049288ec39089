package org.leadershipmethod.nucleus;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.GroupEvent;
import org.leadershipmethod.group.GroupId;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.guidance.Campaigns;
import org.leadershipmethod.guidance.GuidanceEvent;
import org.leadershipmethod.guidance.GuidanceView;
import org.leadershipmethod.guidance.Result;
import org.leadershipmethod.guidance.ResultSeen;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.relay.PersonnelMobilized;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.CardBuilder;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A campaign missed its aim in a unit, and the unit has no leading group that is in order.
 *
 * <p>It names what is out of order with the group as one reason beside others, which nobody rules
 * out: when the result was seen there was no group, its head was not in it, or, for the whole of a
 * window before the result was seen, it kept in touch with nobody ({@link
 * NucleusBounds#LINK_WINDOW}) or worked alone ({@link NucleusBounds#ACTIVE_WINDOW}). It stands as
 * long as the last result is that the aim was missed and one of these is so.
 */
final class StalledWork extends NucleusRule {

  StalledWork() {
    super(
        said()
            .addClauses(Clause.M3_9)
            .deviation(Deviation.BUREAUCRATIC)
            .ours(false)
            .addReads(
                GroupEvent.class,
                OrganizationEvent.class,
                GuidanceEvent.class,
                DeedDone.class,
                LinkKept.class,
                PersonnelMobilized.class)
            .addBounds(NucleusBounds.LINK_WINDOW, NucleusBounds.ACTIVE_WINDOW)
            .build());
  }

  private static CardBuilder said() {
    return Card.of(NucleusRuleId.STALLED_WORK)
        .why(
            "Where work does not get ahead, people look at the work and at the circumstances, and"
                + " seldom at those who should lead it.")
        .putSays("without", oneReason("no leading group has formed here"))
        .putSays("headless", oneReason("the head of the unit does not sit in the leading group"))
        .putSays("isolated", oneReason("the leading group keeps in touch with nobody outside it"))
        .putSays("alone", oneReason("only the leading group works"))
        .putSays("missing", "a leading group that is in order")
        .putSays(
            "afterwards",
            "put the leading group in order first, and look after a time whether the work gets"
                + " ahead");
  }

  private static String oneReason(String reason) {
    return "The campaign '{campaign}' missed its aim in this unit. One reason can be that "
        + reason
        + "; there can be others.";
  }

  /** A missed aim, and what can be a reason for it. */
  private record Stalled(Told<ResultSeen> missed, String reason) {}

  @Override
  Owed owedIn(UnitGroup group) {
    return first(group).map(stalled -> Owed.since(stalled.missed())).orElseGet(Owed::nothing);
  }

  /** Of several campaigns the one with the least id. */
  private static Optional<Stalled> first(UnitGroup group) {
    Campaigns campaigns = group.now().view(GuidanceView.CAMPAIGNS);
    return campaigns.knownAt(group.unit()).stream()
        .flatMap(id -> campaigns.result(new CampaignAtUnit(id, group.unit())).stream())
        .filter(told -> told.what().result() == Result.MISSED)
        .flatMap(missed -> reason(group, missed).map(one -> new Stalled(missed, one)).stream())
        .findFirst();
  }

  /** What is out of order, by the name of the sentence that says so. */
  private static Optional<String> reason(UnitGroup group, Told<ResultSeen> missed) {
    Nuclei nuclei = Nuclei.in(group.now());
    if (group.isLacking()) {
      return Optional.of("without")
          .filter(one -> nuclei.tells(Recorded.SEATS) && isBefore(group.beginnings(), missed));
    } else if (group.isHeadless() && isBefore(GroupWithoutHead.changes(group), missed)) {
      return Optional.of("headless");
    } else if (nuclei.tells(Recorded.LINKS)
        && isOver(GroupIsolated.since(group), NucleusBounds.LINK_WINDOW, group, missed)) {
      return Optional.of("isolated");
    }
    Optional<When> alone = FruitlessHandful.since(group);
    return Optional.of("alone")
        .filter(reason -> isOver(alone, NucleusBounds.ACTIVE_WINDOW, group, missed));
  }

  /** Whether it was so already when the result was seen. */
  private static boolean isBefore(Stream<Told<?>> changes, Told<ResultSeen> missed) {
    return changes.map(Told::turn).noneMatch(turn -> turn.isAfter(missed.turn()));
  }

  /** Whether a window since something had run when the result was seen. */
  private static boolean isOver(
      Optional<When> since, Bound<Duration> window, UnitGroup group, Told<ResultSeen> missed) {
    Situation now = group.now();
    return since
        .filter(one -> !now.due(one, now.bound(window)).isAfter(missed.when().latest()))
        .isPresent();
  }

  @Override
  protected Sentence said(GroupId key, Situation now) {
    Stalled stalled = UnitGroup.of(key, now).flatMap(StalledWork::first).orElseThrow();
    return say(stalled.reason(), Arguments.of("campaign", stalled.missed().what().campaign()));
  }
}
