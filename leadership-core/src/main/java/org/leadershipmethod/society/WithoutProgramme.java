package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A party was founded with a programme that states no interests of its class, or no goals. */
final class WithoutProgramme extends FoundingRule {

  private static final ImmutableList<Goal> REALIZE =
      ImmutableList.of(Goal.of("realize these interests"));

  WithoutProgramme() {
    super(
        Card.of(SocietyRuleId.WITHOUT_PROGRAMME)
            .addClauses(Clause.R2_2, Clause.R1_3)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "As long as a party does not say what it wants, and for whom, anybody can"
                    + " use it for anything.")
            .ours(false)
            .addReads(PartyFounded.class)
            .putSays("said", "The programme of the party states no interests of its class.")
            .putSays("noGoals", "The programme of the party states no goals.")
            .putSays(
                "missing", "a programme with the interests of the class and the goals that follow")
            .putSays(
                "instead", "write down what the class needs, and what the party wants to reach")
            .build());
  }

  @Override
  protected boolean isBroken(Case<PartyFounded> founding) {
    PartyFounded event = founding.event();
    return event.interests().isEmpty() || event.goals().isEmpty();
  }

  @Override
  protected Sentence said(Case<PartyFounded> founding) {
    return say(founding.event().interests().isEmpty() ? "said" : "noGoals");
  }

  @Override
  protected Optional<Remedy> instead(Case<PartyFounded> founding) {
    return better(founding)
        .<Remedy>map(event -> Remedy.proposal(say("instead"), event))
        .or(() -> super.instead(founding));
  }

  /** What can be drafted afterwards is the programme; founded again, it would lose who joined. */
  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return standing(finding, now)
        .flatMap(WithoutProgramme::better)
        .map(event -> new ProgrammeAdopted(event.party(), event.interests(), event.goals()))
        .map(programme -> ImmutableList.<Remedy>of(Remedy.proposal(say("afterwards"), programme)))
        .orElseGet(() -> super.afterwards(finding, now));
  }

  /** The founding with what its class has voiced; empty where it has voiced nothing. */
  private static Optional<PartyFounded> better(Case<PartyFounded> founding) {
    PartyFounded event = founding.event();
    Society society = Society.in(founding.before());
    ImmutableSet<Interest> interests =
        event.interests().isEmpty()
            ? event.classes().stream()
                .flatMap(one -> society.interests(one).stream())
                .collect(ImmutableSet.toImmutableSet())
            : event.interests();
    return interests.isEmpty()
        ? Optional.empty()
        : Optional.of(event.stating(interests, event.goals().isEmpty() ? REALIZE : event.goals()));
  }
}
