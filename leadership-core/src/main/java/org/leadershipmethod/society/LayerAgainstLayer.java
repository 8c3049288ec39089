package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A decision rests on one layer of a chain against the objection of another of the same chain. */
final class LayerAgainstLayer extends GroupDecisionRule {

  private static final Card CARD =
      Card.of(SocietyRuleId.LAYER_AGAINST_LAYER)
          .addClauses(Clause.R2_3, Clause.R2_1)
          .deviation(Deviation.SUBJECTIVIST)
          .why(
              "Whether the leaders or the members, the party or the class are to have their way is a question wrongly put: each is there only through the other, and whoever wins it has lost what they stood on.")
          .ours(false)
          .addReads(DecisionTaken.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  boolean isBroken(DecisionTaken decision, When when, Situation now) {
    ImmutableSet<Key> bases = bases(decision, now);
    return inChain(decision, decision.overrides(), now).stream()
        .anyMatch(overridden -> !bases.isEmpty() && !bases.equals(ImmutableSet.of(overridden)));
  }

  /** What a decision rests on; where nothing is named, on those who take it. */
  private static ImmutableSet<Key> bases(DecisionTaken decision, Situation now) {
    return decision.restsOn().isEmpty()
        ? ImmutableSet.of(new LeadersId(party(decision)))
        : inChain(decision, decision.restsOn(), now);
  }

  /** The layers among these that belong to the chain of the party that decides. */
  private static ImmutableSet<Key> inChain(
      DecisionTaken decision, ImmutableSet<Key> layers, Situation now) {
    PartyId party = party(decision);
    ImmutableSet.Builder<Key> chain = ImmutableSet.builder();
    chain.add(MassesId.MASSES, party, new LeadersId(party));
    society(now)
        .record(party)
        .ifPresent(one -> one.event().classes().forEach(of -> chain.add(new ClassId(of))));
    return Sets.intersection(named(decision, layers), chain.build()).immutableCopy();
  }

  /** The layers as layers, where the group that decides is named by itself. */
  private static ImmutableSet<Key> named(DecisionTaken decision, ImmutableSet<Key> layers) {
    return layers.stream()
        .map(one -> one.equals(decision.group()) ? new LeadersId(party(decision)) : one)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  BreachBuilder breach(Occasion<DecisionTaken> occasion, BreachBuilder begun) {
    DecisionTaken event = occasion.event();
    return begun
        .said(
            Sentence.plain(
                "A decision rests on "
                    + words(bases(event, occasion.before()))
                    + " against the objection of "
                    + words(inChain(event, event.overrides(), occasion.before()))
                    + ". That question is wrongly put: both belong to one chain, each stands on the"
                    + " other, and an objection between them is to be talked over, not overridden."))
        .addMissing(Sentence.plain("a decision on which the layers of the chain agree"));
  }

  private static String words(ImmutableSet<Key> layers) {
    return String.join(" and ", layers.stream().map(Key::toString).sorted().toList());
  }

  @Override
  Remedy instead(Occasion<DecisionTaken> occasion) {
    return Remedies.onlyPeople(
        "hear the objection, consult those who raise it, and decide what both can stand by");
  }
}
