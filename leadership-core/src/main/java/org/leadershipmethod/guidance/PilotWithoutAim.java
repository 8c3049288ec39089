package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Told;
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
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/**
 * A unit goes deep somewhere and did not say beforehand why there, or what success would be.
 *
 * <p>Beforehand means: before anybody drew experience there. The text asks for pilot units; that
 * their aim is stated first is ours. What is stated later mends nothing: it always fits.
 */
final class PilotWithoutAim extends CaseRule<PilotsChosen, PilotWithoutAim.Choice> {

  PilotWithoutAim() {
    super(
        PilotsChosen.class,
        Card.of(GuidanceRuleId.PILOT_WITHOUT_AIM)
            .addClauses(Clause.M2_4)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "Whoever says only afterwards what success would have been always finds that they"
                    + " had it.")
            .ours(true)
            .addReads(PilotsChosen.class, ExperienceDrawn.class)
            .putSays(
                "said",
                "The unit {unit} was chosen to go deep in in the campaign '{campaign}', and nobody"
                    + " said what for.")
            .putSays("reason", "why this unit was chosen")
            .putSays("success", "what would count as success there")
            .putSays(
                "instead", "say why this unit was chosen, and what would count as success there")
            .putSays(
                "afterwards",
                "choose a unit in which the work has not begun, and say first what would count as"
                    + " success there")
            .build());
  }

  /**
   * A pilot as it was chosen.
   *
   * @param occasion the step
   * @param pilot the pilot
   */
  record Choice(Occasion<PilotsChosen> occasion, Pilot pilot) implements Case<PilotsChosen> {

    @Override
    public Key where() {
      return event().by();
    }

    /** The pilot, and whoever chose it: they may choose others. */
    @Override
    public Key about() {
      return new CampaignAtUnit(event().campaign(), pilot.unit());
    }

    @Override
    public BreachBuilder begun() {
      return Case.super.begun().addAlsoAbout(new CampaignAtUnit(event().campaign(), event().by()));
    }
  }

  private static boolean isStated(Pilot pilot) {
    return pilot.reason().isPresent() && pilot.success().isPresent();
  }

  @Override
  protected ImmutableList<Choice> cases(Occasion<PilotsChosen> occasion) {
    return occasion.event().pilots().stream()
        .map(pilot -> new Choice(occasion, pilot))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(Choice one) {
    return !isStated(one.pilot());
  }

  @Override
  protected Arguments arguments(Choice one) {
    return Arguments.of("unit", one.pilot().unit()).and("campaign", one.event().campaign());
  }

  @Override
  protected ImmutableList<Sentence> missing(Choice one) {
    ImmutableList.Builder<Sentence> missing = ImmutableList.builder();
    if (one.pilot().reason().isEmpty()) {
      missing.add(say("reason"));
    }
    if (one.pilot().success().isEmpty()) {
      missing.add(say("success"));
    }
    return missing.build();
  }

  /** What is said only after somebody learnt there mends nothing. */
  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    boolean isBegun = !Campaigns.in(now).at(pilot(finding)).learnt().isEmpty();
    return ImmutableList.of(Remedy.forPeople(say(isBegun ? "afterwards" : "instead")));
  }

  private static CampaignAtUnit pilot(Finding finding) {
    return (CampaignAtUnit) finding.breach().about();
  }

  /** Until whoever chose the unit states its aim before anybody learnt there, or leaves it. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    CampaignAtUnit key = pilot(finding);
    return Campaigns.in(now)
        .of(key.campaign())
        .flatMap(campaign -> Optional.ofNullable(campaign.choices().get(finding.where())))
        .filter(chosen -> isOpen(finding, chosen, now))
        .isPresent();
  }

  private static boolean isOpen(Finding finding, Told<PilotsChosen> chosen, Situation now) {
    UnitInCampaign there = Campaigns.in(now).at(pilot(finding));
    return chosen.what().pilots().stream()
        .filter(pilot -> pilot.unit().equals(pilot(finding).unit()))
        .anyMatch(pilot -> !isStated(pilot) || there.isLearntBefore(chosen.turn()));
  }
}
