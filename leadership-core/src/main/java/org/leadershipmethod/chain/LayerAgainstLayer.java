package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.group.DecisionTaken;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.society.ClassId;
import org.leadershipmethod.society.LayerId;
import org.leadershipmethod.society.LeadersId;
import org.leadershipmethod.society.MassesId;
import org.leadershipmethod.society.PartyId;

/** A decision rests on one layer of a chain against the objection of another of the same chain. */
final class LayerAgainstLayer extends LeadersDecisionRule {

  LayerAgainstLayer() {
    super(
        Card.of(ChainRuleId.LAYER_AGAINST_LAYER)
            .addClauses(Clause.R2_3, Clause.R2_1)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "Leaders and members, party and class are there only through each other; a"
                    + " side that wins against the other loses the ground on which it stands.")
            .ours(false)
            .addReads(DecisionTaken.class)
            .putSays(
                "said",
                "A decision rests on {bases} and overrides the objection of {overridden}."
                    + " To ask which of them gets its way is the wrong question: both belong to"
                    + " one chain, and each stands on the other.")
            .putSays("missing", "a decision on which the layers of the chain agree")
            .putSays(
                "instead",
                "hear the objection, consult those who raise it, and decide what both can stand by")
            .build());
  }

  @Override
  protected boolean isBroken(LeadersDecision decision) {
    ImmutableSet<LayerId> bases = bases(decision);
    return inChain(decision, decision.event().overrides())
        .anyMatch(overridden -> !bases.isEmpty() && !bases.equals(ImmutableSet.of(overridden)));
  }

  /** What a decision rests on; where nothing is named, on those who take it. */
  private static ImmutableSet<LayerId> bases(LeadersDecision decision) {
    ImmutableSet<Key> named = decision.event().restsOn();
    return named.isEmpty()
        ? ImmutableSet.of(new LeadersId(decision.party()))
        : inChain(decision, named).collect(ImmutableSet.toImmutableSet());
  }

  /** The layers among these that belong to the chain of the party that decides. */
  private static Stream<LayerId> inChain(LeadersDecision decision, ImmutableSet<Key> named) {
    return chain(decision)
        .filter(
            layer ->
                named.contains(layer)
                    || (layer instanceof LeadersId && named.contains(decision.event().group())));
  }

  private static Stream<LayerId> chain(LeadersDecision decision) {
    PartyId party = decision.party();
    Stream<LayerId> classes =
        decision.chains().of(party).stream()
            .flatMap(chain -> chain.classes().stream())
            .map(ClassId::new);
    return Stream.concat(Stream.of(MassesId.MASSES, party, new LeadersId(party)), classes);
  }

  @Override
  protected Arguments arguments(LeadersDecision decision) {
    return Arguments.of("bases", named(bases(decision).stream()))
        .and("overridden", named(inChain(decision, decision.event().overrides())));
  }

  /** Which layers belong to its chain changes when the party is founded for another class. */
  @Override
  protected BreachBuilder breach(LeadersDecision decision) {
    return super.breach(decision).addAlsoAbout(decision.party());
  }

  private static ImmutableList<Sentence> named(Stream<LayerId> layers) {
    return layers
        .sorted(Comparator.comparing(LayerId::toString))
        .map(LayerId::named)
        .collect(ImmutableList.toImmutableList());
  }
}
