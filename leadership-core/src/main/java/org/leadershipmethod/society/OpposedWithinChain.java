package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
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

/** Between two layers of one chain something is stated that is no relation of a chain. */
final class OpposedWithinChain extends CaseRule<SocietyEvent, OpposedWithinChain.Stated> {

  OpposedWithinChain() {
    super(
        SocietyEvent.class,
        Card.of(SocietyRuleId.OPPOSED_WITHIN_CHAIN)
            .addClauses(Clause.R2_1)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "A layer that stands against the one that it grew out of cuts itself off"
                    + " from what carries it.")
            .ours(false)
            .addReads(RelationStated.class, StruggleRecorded.class)
            .putSays(
                "said",
                "The record states that {from} {relation} {to}; between layers of one chain there"
                    + " is no such relation.")
            .putSays("missing", "one of: {relations}")
            .putSays(
                "noneHolds",
                "no statement in this direction: none of the relations of a chain holds here")
            .putSays("itself", "The record sets a class in struggle against itself.")
            .putSays("otherClass", "another class, against which it goes")
            .putSays("instead", "state the relation that there is")
            .putSays("talk", "find out what is behind the words, and settle it within the chain")
            .build());
  }

  /**
   * What is stated of two layers.
   *
   * @param occasion the step
   * @param about the two layers
   */
  record Stated(Occasion<SocietyEvent> occasion, LayerPair about) implements Case<SocietyEvent> {

    static Stream<Stated> of(Occasion<SocietyEvent> occasion) {
      if (occasion.event() instanceof StruggleRecorded struggle) {
        return Stream.of(new Stated(occasion, LayerPair.itself(struggle.ofClass())));
      }
      return occasion.event() instanceof RelationStated stated
              && LayerPair.of(stated).isOfOneChain(Society.in(occasion.before()))
          ? Stream.of(new Stated(occasion, LayerPair.of(stated)))
          : Stream.empty();
    }

    @Override
    public Key where() {
      return about.from();
    }

    /** The relation that is stated; empty where a struggle is. */
    Optional<String> relation() {
      return event() instanceof RelationStated stated
          ? Optional.of(stated.relation())
          : Optional.empty();
    }

    boolean isAgainstItself() {
      return event() instanceof StruggleRecorded struggle
          && struggle.against().contains(struggle.ofClass());
    }
  }

  @Override
  protected ImmutableList<Stated> cases(Occasion<SocietyEvent> occasion) {
    return Stated.of(occasion).collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(Stated stated) {
    return stated
        .relation()
        .map(relation -> !stated.about().isRelatedBy(relation))
        .orElseGet(stated::isAgainstItself);
  }

  @Override
  protected Sentence said(Stated stated) {
    return stated
        .relation()
        .map(
            relation ->
                say(
                    "said",
                    Arguments.of("from", stated.about().from().named())
                        .and("relation", relation)
                        .and("to", stated.about().to().named())))
        .orElseGet(() -> say("itself"));
  }

  @Override
  protected ImmutableList<Sentence> missing(Stated stated) {
    return ImmutableList.of(
        stated.relation().isPresent() ? between(stated.about()) : say("otherClass"));
  }

  private Sentence between(LayerPair pair) {
    ImmutableSet<Relation> relations = Relation.between(pair.from().kind(), pair.to().kind());
    return relations.isEmpty()
        ? say("noneHolds")
        : say("missing", Arguments.of("relations", relations));
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return Society.in(now).isOpposed((LayerPair) finding.breach().about());
  }

  @Override
  protected Optional<Remedy> instead(Stated stated) {
    return Optional.of(restating(stated.about(), say("instead")));
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(restating((LayerPair) finding.breach().about(), say("afterwards")));
  }

  private Remedy restating(LayerPair pair, Sentence words) {
    return pair.restated()
        .<Remedy>map(event -> Remedy.proposal(words, event))
        .orElseGet(() -> Remedy.forPeople(say("talk")));
  }
}
