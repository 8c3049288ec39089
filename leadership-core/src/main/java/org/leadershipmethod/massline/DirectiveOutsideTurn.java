package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.leadershipmethod.chronicle.EntryId;
import org.leadershipmethod.chronicle.Told;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.guidance.CampaignAtUnit;
import org.leadershipmethod.guidance.DirectiveIssued;
import org.leadershipmethod.guidance.ExperienceDrawn;
import org.leadershipmethod.guidance.ExperienceSummedUp;
import org.leadershipmethod.rule.Arguments;
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
 * A unit that asks the masses issued a directive that no idea of theirs stands behind.
 *
 * <p>A directive cites an entry that tells of an idea, such as that it was concentrated or tested;
 * or a summing-up or an experience that cites one. A unit that never began a spiral is not asked:
 * its record may not tell of ideas.
 */
final class DirectiveOutsideTurn extends CaseRule<DirectiveIssued, Case<DirectiveIssued>> {

  DirectiveOutsideTurn() {
    super(
        DirectiveIssued.class,
        Card.of(MassLineRuleId.DIRECTIVE_OUTSIDE_TURN)
            .addClauses(Clause.M4_7, Clause.M6_1)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "What comes from people's own ideas they carry out; what comes from an office they"
                    + " only obey.")
            .ours(false)
            .addReads(
                DirectiveIssued.class,
                ExperienceDrawn.class,
                ExperienceSummedUp.class,
                TurnBegun.class,
                IdeaVoiced.class,
                IdeaConcentrated.class,
                IdeaAdvanced.class)
            .putSays(
                "said",
                "The unit issued a directive in the campaign '{campaign}', and no idea from the"
                    + " masses stands behind it.")
            .putSays(
                "unknown",
                "the directive cites entries of which nobody can tell whether an idea stands behind"
                    + " them")
            .putSays("missing", "an idea that was concentrated in a turn of a spiral")
            .putSays("cite", "cite the idea that stands behind it")
            .putSays(
                "afterwards",
                "look which ideas of the masses stand behind it, take it to them, and issue it anew"
                    + " with those ideas")
            .build());
  }

  @Override
  protected ImmutableList<Case<DirectiveIssued>> cases(Occasion<DirectiveIssued> occasion) {
    DirectiveIssued issued = occasion.event();
    CampaignAtUnit about = new CampaignAtUnit(issued.campaign(), issued.from());
    return Spirals.in(occasion.before()).isLeading(issued.from())
        ? ImmutableList.of(Case.of(occasion, issued.from(), about))
        : ImmutableList.of();
  }

  /** An entry that no picture could use may tell of an idea all the same. */
  @Override
  protected Optional<Sentence> unknown(Case<DirectiveIssued> one) {
    Spirals spirals = Spirals.in(one.before());
    return isBroken(one) && !spirals.areWithoutIdea(one.event().behind())
        ? Optional.of(say("unknown"))
        : Optional.empty();
  }

  @Override
  protected boolean isBroken(Case<DirectiveIssued> one) {
    return Spirals.in(one.before()).behind(one.event().behind()).isEmpty();
  }

  @Override
  protected Arguments arguments(Case<DirectiveIssued> one) {
    return Arguments.of("campaign", one.event().campaign());
  }

  /** Where one idea stands and no other, the directive can cite it. */
  @Override
  protected Optional<Remedy> instead(Case<DirectiveIssued> one) {
    ImmutableList<EntryId> standing = standing(one);
    Remedy people = Remedy.forPeople(say("afterwards"));
    return Optional.of(
        standing.size() == 1
            ? new Remedy.FirstOf(
                ImmutableList.of(Remedy.proposal(say("cite"), citing(one.event(), standing))),
                people)
            : people);
  }

  private static ImmutableList<EntryId> standing(Case<DirectiveIssued> one) {
    Spirals spirals = Spirals.in(one.before());
    return spirals
        .ledBy(one.event().from())
        .flatMap(spiral -> spiral.ideas().stream())
        .flatMap(idea -> spirals.idea(idea).stream())
        .filter(idea -> !idea.isAccountedFor())
        .flatMap(idea -> idea.concentrated().stream())
        .map(Told::entry)
        .collect(ImmutableList.toImmutableList());
  }

  private static DirectiveIssued citing(DirectiveIssued issued, ImmutableList<EntryId> more) {
    return new DirectiveIssued(
        issued.campaign(),
        issued.from(),
        issued.by(),
        issued.directive(),
        ImmutableList.<EntryId>builder().addAll(issued.behind()).addAll(more).build());
  }

  /** Until a later directive of the unit in the campaign rests on an idea. */
  @Override
  public boolean stands(Finding finding, Situation now) {
    CampaignAtUnit key = (CampaignAtUnit) finding.breach().about();
    return Spirals.in(now)
        .founded(key)
        .filter(told -> finding.breach().isBefore(told.turn()))
        .isEmpty();
  }
}
