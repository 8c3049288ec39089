package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.group.Matter;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** The leaders of a party decided something that the party gave them no mandate for. */
final class OutsideMandate extends GroupDecisionRule {

  private static final Card CARD =
      Card.of(SocietyRuleId.OUTSIDE_MANDATE)
          .addClauses(Clause.R3_5)
          .deviation(Deviation.BUREAUCRATIC)
          .why(
              "Who decides what nobody asked them to decide has become the master of those who sent them.")
          .ours(true)
          .addReads(DecisionTaken.class, MandateGiven.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  boolean isBroken(DecisionTaken decision, When when, Situation now) {
    return !matters(party(decision), when, now).contains(decision.matter());
  }

  private static ImmutableSet<Matter> matters(PartyId party, When when, Situation now) {
    return society(now)
        .record(party)
        .flatMap(one -> one.link(Link.LEADERS_TO_PARTY))
        .map(link -> link.matters(when))
        .orElse(ImmutableSet.of());
  }

  @Override
  BreachBuilder breach(Occasion<DecisionTaken> occasion, BreachBuilder begun) {
    DecisionTaken event = occasion.event();
    return begun
        .said(
            Sentence.plain(
                "The leaders decided on "
                    + event.matter()
                    + ", for which the party gave them no mandate."))
        .addMissing(Sentence.plain("a mandate of the party that covers the matter"))
        .reading(
            Sentence.plain("that the party says by a mandate what its leaders may decide is ours"));
  }

  @Override
  Remedy instead(Occasion<DecisionTaken> occasion) {
    DecisionTaken event = occasion.event();
    return mandate(event, occasion.when(), occasion.before())
        .<Remedy>map(
            given ->
                new Remedy.Proposal(
                    Sentence.plain("ask the party for a mandate first"),
                    ImmutableList.of(given, event)))
        .orElseGet(
            () -> Remedies.onlyPeople("have the party elect leaders and give them a mandate"));
  }

  /** What the mandate covers now, and this matter. */
  private static Optional<MandateGiven> mandate(DecisionTaken event, When when, Situation now) {
    PartyId party = party(event);
    return society(now)
        .record(party)
        .flatMap(one -> one.link(Link.LEADERS_TO_PARTY))
        .map(
            link ->
                new MandateGiven(
                    party,
                    Link.LEADERS_TO_PARTY,
                    Sets.union(link.matters(when), ImmutableSet.of(event.matter())).immutableCopy(),
                    Optional.empty()));
  }
}
