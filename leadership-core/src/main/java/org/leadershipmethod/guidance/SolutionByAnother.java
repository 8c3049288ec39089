package org.leadershipmethod.guidance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.PersonId;
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

/** A solution came from somebody else than the one who was guided. */
final class SolutionByAnother extends CaseRule<SolutionFound, SolutionByAnother.Solved> {

  SolutionByAnother() {
    super(
        SolutionFound.class,
        Card.of(GuidanceRuleId.SOLUTION_BY_ANOTHER)
            .addClauses(Clause.M2_6)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "A solution that is handed over solves one problem; whoever finds it is able to"
                    + " solve the next.")
            .ours(false)
            .addReads(SolutionFound.class, GuidanceGiven.class)
            .putSays(
                "said",
                "Somebody other than the one who was guided found the solution here, in the"
                    + " campaign '{campaign}'.")
            .putSays("missing", "a solution that the one who was guided found")
            .putSays("instead", "let the one who was guided find the solution")
            .build());
  }

  /**
   * A solution to what guidance was about.
   *
   * @param occasion the step
   * @param guidance the guidance
   */
  record Solved(Occasion<SolutionFound> occasion, GuidanceGiven guidance)
      implements Case<SolutionFound> {

    @Override
    public Key where() {
      return guidance.unit();
    }

    @Override
    public Key about() {
      return guidance.there();
    }

    @Override
    public BreachBuilder begun() {
      return Case.super.begun().addEvidence(event().guidance());
    }
  }

  @Override
  protected ImmutableList<Solved> cases(Occasion<SolutionFound> occasion) {
    SolutionFound solution = occasion.event();
    return Campaigns.in(occasion.before())
        .of(solution.campaign())
        .flatMap(campaign -> campaign.guidance(solution.guidance()))
        .map(given -> new Solved(occasion, given.what()))
        .stream()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(Solved one) {
    return !one.event().by().equals(one.guidance().to());
  }

  @Override
  protected Arguments arguments(Solved one) {
    return Arguments.of("campaign", one.event().campaign());
  }

  @Override
  protected ImmutableSet<PersonId> who(Solved one) {
    return ImmutableSet.of(one.guidance().to());
  }

  @Override
  protected Optional<Remedy> instead(Solved one) {
    return Optional.of(Remedy.forPeople(say("instead")));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    ImmutableList<EntryId> evidence = finding.evidence();
    return Campaigns.in(now)
        .of(((CampaignAtUnit) finding.breach().about()).campaign())
        .filter(campaign -> evidence.stream().noneMatch(campaign::isSolved))
        .isPresent();
  }
}
