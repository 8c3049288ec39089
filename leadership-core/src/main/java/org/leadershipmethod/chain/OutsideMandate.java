package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.LeadersElected;
import org.leadershipmethod.group.SeatTaken;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.society.PartyFounded;

/** The leaders of a party decided something that the party gave them no mandate for. */
final class OutsideMandate extends LeadersDecisionRule {

  OutsideMandate() {
    super(
        Card.of(ChainRuleId.OUTSIDE_MANDATE)
            .addClauses(Clause.R3_5)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "Leaders who decide what nobody asked them to decide become the masters of those"
                    + " who sent them.")
            .ours(true)
            .addReads(
                DecisionTaken.class,
                MandateGiven.class,
                LeadersElected.class,
                SeatTaken.class,
                PartyFounded.class)
            .putSays(
                "said", "The leaders decided on '{matter}' without a mandate of the party for it.")
            .putSays("missing", "a mandate of the party that covers the matter")
            .putSays(
                "reading", "we ask that the party says by a mandate what its leaders may decide")
            .putSays("instead", "ask the party for a mandate first")
            .putSays("noLeaders", "let the party elect leaders and give them a mandate")
            .build());
  }

  @Override
  protected boolean isBroken(LeadersDecision decision) {
    return !decision.mandated().contains(decision.event().matter());
  }

  @Override
  protected Arguments arguments(LeadersDecision decision) {
    return Arguments.of("matter", decision.event().matter());
  }

  /** A mandate that covers the decision can be given, or put right, when it is already taken. */
  @Override
  protected BreachBuilder breach(LeadersDecision decision) {
    return super.breach(decision).addAlsoAbout(decision.toItsParty());
  }

  @Override
  protected Optional<Remedy> instead(LeadersDecision decision) {
    return decision
        .link()
        .<Remedy>map(
            link ->
                Remedy.proposal(
                    say("instead"), ImmutableList.of(mandate(decision), decision.event())))
        .or(() -> Optional.of(Remedy.forPeople(say("noLeaders"))));
  }

  /** What the mandate covers now, and this matter. */
  private static MandateGiven mandate(LeadersDecision decision) {
    return new MandateGiven(
        decision.party(),
        Link.LEADERS_TO_PARTY,
        Sets.union(decision.mandated(), ImmutableSet.of(decision.event().matter())).immutableCopy(),
        Optional.empty());
  }
}
