package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Remedy;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** Between two layers of one chain something is stated that is no relation of a chain. */
final class OpposedWithinChain extends SocietyRule<SocietyEvent> {

  private static final Card CARD =
      Card.of(SocietyRuleId.OPPOSED_WITHIN_CHAIN)
          .addClauses(Clause.R2_1)
          .deviation(Deviation.SUBJECTIVIST)
          .why(
              "A layer that is set against the one that it grew out of is cut off from what carries it.")
          .ours(false)
          .addReads(RelationStated.class, StruggleRecorded.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  private static final String WORDS = "state the relation that there is";

  @Override
  public Class<SocietyEvent> examines() {
    return SocietyEvent.class;
  }

  @Override
  boolean concerns(SocietyEvent event, Situation before) {
    return event instanceof StruggleRecorded
        || (event instanceof RelationStated stated
            && LayerPair.of(stated).isOfOneChain(society(before)));
  }

  @Override
  Key where(SocietyEvent event) {
    return about(event).from();
  }

  @Override
  LayerPair about(SocietyEvent event) {
    return event instanceof RelationStated stated
        ? LayerPair.of(stated)
        : LayerPair.itself(((StruggleRecorded) event).ofClass());
  }

  @Override
  boolean isBrokenBy(Occasion<SocietyEvent> occasion) {
    return occasion.event() instanceof RelationStated stated
        ? !LayerPair.of(stated).isRelatedBy(stated.relation())
        : isAgainstItself((StruggleRecorded) occasion.event());
  }

  private static boolean isAgainstItself(StruggleRecorded event) {
    return event.against().contains(event.ofClass());
  }

  @Override
  BreachBuilder breach(Occasion<SocietyEvent> occasion, BreachBuilder begun) {
    return occasion.event() instanceof RelationStated stated
        ? begun
            .said(Sentence.plain(said(stated)))
            .addMissing(Sentence.plain(missing(LayerPair.of(stated))))
        : begun
            .said(
                Sentence.plain("The struggle of a class is said to go against that class itself."))
            .addMissing(Sentence.plain("another class, against which it goes"));
  }

  private static String said(RelationStated stated) {
    return "It is stated that "
        + stated.from()
        + " "
        + stated.relation()
        + " "
        + stated.to()
        + "; between layers of one chain there is no such relation.";
  }

  private static String missing(LayerPair pair) {
    ImmutableSet<Relation> all = Relation.between(pair.from().kind(), pair.to().kind());
    return all.isEmpty()
        ? "no statement in this direction: none of the relations of a chain holds here"
        : "one of: " + String.join(", ", all.stream().map(Relation::toString).toList());
  }

  @Override
  boolean isMended(Finding finding, Situation now) {
    return !society(now).isOpposed((LayerPair) finding.breach().about());
  }

  @Override
  Remedy instead(Occasion<SocietyEvent> occasion) {
    return about(occasion.event())
        .restated()
        .<Remedy>map(event -> Remedies.instead(WORDS, event))
        .orElseGet(OpposedWithinChain::talk);
  }

  private static Remedy talk() {
    return Remedies.onlyPeople("find out what is behind the words, and settle it within the chain");
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ((LayerPair) finding.breach().about())
        .restated()
        .map(event -> Remedies.afterwards(WORDS, event))
        .orElseGet(() -> ImmutableList.of(talk()));
  }
}
