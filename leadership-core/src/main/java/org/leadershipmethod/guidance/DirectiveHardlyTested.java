package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A directive was tested in too few units, in no other than one's own, or not at all.
 *
 * <p>Only a test that says yes or no is one. A directive that has a later one of the same unit in
 * its place is not asked for. Where the unit and those under it are fewer than the bound, all of
 * them are enough.
 */
final class DirectiveHardlyTested extends CampaignDueRule {

  DirectiveHardlyTested() {
    super(
        GuidanceBounds.TEST_WINDOW,
        Card.of(GuidanceRuleId.DIRECTIVE_HARDLY_TESTED)
            .addClauses(Clause.M6_4)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "What was right at one point can be wrong at the next; only the work in many"
                    + " different units shows it.")
            .ours(false)
            .addReads(DirectiveIssued.class, DirectiveTested.class, OrganizationEvent.class)
            .addBounds(GuidanceBounds.FEWEST_TEST_UNITS)
            .putSays(
                "said",
                "The unit issued a directive in the campaign '{campaign}', and no test of it was"
                    + " decided anywhere.")
            .putSays(
                "saidFew",
                "The unit issued a directive in the campaign '{campaign}', and it was tested in"
                    + " {tested:unit|units} only.")
            .putSays(
                "saidOwn",
                "The unit issued a directive in the campaign '{campaign}', and it was tested in no"
                    + " other than this unit.")
            .putSays(
                "rebuilt",
                "units were moved, closed or opened since the directive was issued, and so nobody can tell in"
                    + " how many it could be tested")
            .putSays("missing", "a test that says yes or no, in {needed:unit|units} at least")
            .putSays(
                "afterwards",
                "put the directive to the test in several units, and tell others to do the same")
            .build());
  }

  @Override
  Owed owedBy(UnitInCampaign unit, CampaignAtUnit key, Situation now) {
    return unit.directed()
        .filter(issued -> isFew(key, now) || isOnlyOwn(key, now))
        .map(
            issued ->
                isUnknown(issued, key, now) ? Owed.unknown(say("rebuilt")) : Owed.since(issued))
        .orElseGet(Owed::nothing);
  }

  private static boolean isFew(CampaignAtUnit key, Situation now) {
    return tested(key, now).size() < needed(key, now);
  }

  /** How many units there were can be told as long as nobody moved, closed or opened any. */
  private static boolean isUnknown(
      Told<DirectiveIssued> issued, CampaignAtUnit key, Situation now) {
    return Campaigns.in(now).isOtherSince(issued.turn()) && !tested(key, now).isEmpty();
  }

  /** Where the last directive of the unit was tested. */
  private static ImmutableSet<UnitId> tested(CampaignAtUnit key, Situation now) {
    return Campaigns.in(now)
        .of(key.campaign())
        .flatMap(campaign -> campaign.lastDirective(key.unit()))
        .map(directive -> directive.decided().collect(ImmutableSet.toImmutableSet()))
        .orElse(ImmutableSet.of());
  }

  /** As many as the bound says, or all that there are. */
  private static int needed(CampaignAtUnit key, Situation now) {
    int fewest = now.bound(GuidanceBounds.FEWEST_TEST_UNITS);
    long there = now.organization().subtree(key.unit()).limit(fewest).count();
    return (int) Math.min(fewest, there);
  }

  private static boolean isOnlyOwn(CampaignAtUnit key, Situation now) {
    return tested(key, now).equals(ImmutableSet.of(key.unit()))
        && now.organization().children(key.unit()).findAny().isPresent();
  }

  @Override
  protected Arguments arguments(CampaignAtUnit key, Situation now) {
    return super.arguments(key, now)
        .and("tested", tested(key, now).size())
        .and("needed", needed(key, now));
  }

  @Override
  protected Sentence said(CampaignAtUnit key, Situation now) {
    ImmutableSet<UnitId> tested = tested(key, now);
    String occasion = isOnlyOwn(key, now) ? "saidOwn" : tested.isEmpty() ? "said" : "saidFew";
    return say(occasion, arguments(key, now));
  }
}
