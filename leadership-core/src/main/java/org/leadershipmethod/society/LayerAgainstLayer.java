package org.leadershipmethod.society;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.When;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Situation;

/** A decision rests on one layer of a chain against the objection of another of the same chain. */
final class LayerAgainstLayer extends GroupDecisionRule {

  @Override
  public ImmutableSet<Clause> clauses() {
    return ImmutableSet.of(Clause.R2_3, Clause.R2_1);
  }

  @Override
  public Deviation deviation() {
    return Deviation.SUBJECTIVIST;
  }

  @Override
  public String rationale() {
    return "Whether the leaders or the members, the party or the class are to have their way is a question wrongly put: each is there only through the other, and whoever wins it has lost what they stood on.";
  }

  @Override
  boolean isBroken(DecisionTaken decision, When when, Situation now) {
    ImmutableSet<Key> overridden = inChain(decision, decision.overrides(), now);
    return overridden.stream()
        .anyMatch(
            one ->
                !Sets.difference(inChain(decision, decision.restsOn(), now), one(one)).isEmpty());
  }

  private static ImmutableSet<Key> one(Key layer) {
    return ImmutableSet.of(layer);
  }

  /** The layers among these that belong to the chain of the party that decides. */
  private static ImmutableSet<Key> inChain(
      DecisionTaken decision, ImmutableSet<Key> layers, Situation now) {
    ImmutableSet.Builder<Key> chain = ImmutableSet.builder();
    PartyId party = party(decision);
    chain.add(MassesId.MASSES, party, new LeadersId(party), decision.group());
    society(now)
        .record(party)
        .ifPresent(one -> one.event().classes().forEach(of -> chain.add(new ClassId(of))));
    return Sets.intersection(layers, chain.build()).immutableCopy();
  }

  @Override
  BreachBuilder breach(Occasion<DecisionTaken> occasion, BreachBuilder begun) {
    DecisionTaken event = occasion.event();
    return begun
        .said(
            "A decision rests on "
                + words(inChain(event, event.restsOn(), occasion.before()))
                + " against the objection of "
                + words(inChain(event, event.overrides(), occasion.before()))
                + ". That question is wrongly put: both belong to one chain, each stands on the"
                + " other, and an objection between them is to be talked over, not overridden.")
        .addMissing("a decision on which the layers of the chain agree");
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
