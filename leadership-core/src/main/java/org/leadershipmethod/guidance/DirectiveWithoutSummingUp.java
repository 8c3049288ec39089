package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/**
 * A directive came after a tested one, and what the tests taught was not summed up.
 *
 * <p>The first directive of a unit is free of it, and so is one whose forerunner nobody tested:
 * that is for {@code DirectiveHardlyTested}.
 */
final class DirectiveWithoutSummingUp
    extends CaseRule<DirectiveIssued, DirectiveWithoutSummingUp.Next> {

  DirectiveWithoutSummingUp() {
    super(
        DirectiveIssued.class,
        Card.of(GuidanceRuleId.DIRECTIVE_WITHOUT_SUMMING_UP)
            .addClauses(Clause.M6_5)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "Where nobody sums up how the last directive fared, the next one is a guess once"
                    + " more.")
            .ours(false)
            .addReads(DirectiveIssued.class, DirectiveTested.class, ExperienceSummedUp.class)
            .putSays(
                "said",
                "The unit issued its next directive in the campaign '{campaign}', and it cites no"
                    + " summing-up of how the last one fared in its tests.")
            .putSays("missing", "a summing-up of the tests of the last directive")
            .putSays("cite", "cite the summing-up of those tests")
            .putSays(
                "afterwards",
                "sum up what the tests of the last directive taught, and issue the next one on that")
            .build());
  }

  /**
   * A directive that takes the place of a tested one.
   *
   * @param occasion the step
   * @param campaign the campaign
   * @param last the directive before it
   */
  record Next(Occasion<DirectiveIssued> occasion, Campaign campaign, EntryId last)
      implements Case<DirectiveIssued> {

    @Override
    public Key where() {
      return event().from();
    }

    @Override
    public Key about() {
      return new CampaignAtUnit(event().campaign(), event().from());
    }

    @Override
    public BreachBuilder begun() {
      return Case.super.begun().addEvidence(last);
    }

    /** The first summing-up of how the last directive fared, cited or not. */
    Optional<EntryId> summingUp() {
      return campaign.lessons().summings().values().stream()
          .filter(one -> one.directives().contains(last))
          .map(SummingUp::told)
          .min(Comparator.comparing(told -> told.turn()))
          .map(told -> told.entry());
    }
  }

  @Override
  protected ImmutableList<Next> cases(Occasion<DirectiveIssued> occasion) {
    DirectiveIssued issued = occasion.event();
    return Campaigns.in(occasion.before())
        .of(issued.campaign())
        .flatMap(
            campaign ->
                campaign
                    .lastDirective(issued.from())
                    .filter(TestedDirective::isTested)
                    .map(last -> new Next(occasion, campaign, last.issued().entry())))
        .stream()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(Next one) {
    return one.campaign()
        .lessons()
        .summings(one.event().behind())
        .noneMatch(summing -> summing.directives().contains(one.last()));
  }

  @Override
  protected Arguments arguments(Next one) {
    return Arguments.of("campaign", one.event().campaign());
  }

  /** Where it was summed up, the directive can cite that. */
  @Override
  protected Optional<Remedy> instead(Next one) {
    return Optional.of(
        one.summingUp()
            .<Remedy>map(
                summing -> Remedy.proposal(say("cite"), one.event().drawnFrom(with(summing, one))))
            .orElseGet(() -> Remedy.forPeople(say("afterwards"))));
  }

  private static ImmutableList<EntryId> with(EntryId summing, Next one) {
    return ImmutableList.<EntryId>builder().addAll(one.event().behind()).add(summing).build();
  }

  /** Until a later directive of the unit sums up the tests of one of the two. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    CampaignAtUnit key = (CampaignAtUnit) finding.breach().about();
    return Campaigns.in(now)
        .of(key.campaign())
        .filter(campaign -> !isMended(finding, campaign, key))
        .isPresent();
  }

  private static boolean isMended(Finding finding, Campaign campaign, CampaignAtUnit key) {
    return campaign.at(key.unit()).directed().stream()
        .filter(issued -> finding.breach().isBefore(issued.turn()))
        .flatMap(issued -> campaign.lessons().summings(issued.what().behind()))
        .anyMatch(summing -> finding.evidence().stream().anyMatch(summing.directives()::contains));
  }
}
