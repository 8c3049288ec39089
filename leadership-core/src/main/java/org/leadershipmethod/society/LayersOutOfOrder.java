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

/** A party, a struggle or interests of a class were written down before anybody belonged to it. */
final class LayersOutOfOrder extends SocietyRule<SocietyEvent> {

  private static final Card CARD =
      Card.of(SocietyRuleId.LAYERS_OUT_OF_ORDER)
          .addClauses(Clause.R4_1, Clause.R1_5)
          .deviation(Deviation.SUBJECTIVIST)
          .why(
              "Each layer grows out of the one below; what is put up first, from above, has nothing to stand on.")
          .ours(false)
          .addReads(
              MassesRecorded.class,
              PositionStated.class,
              PartyFounded.class,
              StruggleRecorded.class)
          .build();

  @Override
  public Card card() {
    return CARD;
  }

  @Override
  public Class<SocietyEvent> examines() {
    return SocietyEvent.class;
  }

  @Override
  boolean concerns(SocietyEvent event, Situation before) {
    return !classes(event).isEmpty();
  }

  /** The classes that have to be there before an event. */
  private static ImmutableSet<EconomicPosition> classes(SocietyEvent event) {
    if (event instanceof PartyFounded founded) {
      return founded.classes();
    } else if (event instanceof StruggleRecorded struggle) {
      return ImmutableSet.of(struggle.ofClass());
    }
    return event instanceof InterestsVoiced voiced
        ? ImmutableSet.of(voiced.ofClass())
        : ImmutableSet.of();
  }

  private static ImmutableSet<EconomicPosition> empty(SocietyEvent event, Situation situation) {
    return classes(event).stream()
        .filter(one -> society(situation).masses().size(one) == 0)
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  Key where(SocietyEvent event) {
    return event instanceof PartyFounded founded
        ? founded.party()
        : new ClassId(classes(event).iterator().next());
  }

  @Override
  boolean isBrokenBy(Occasion<SocietyEvent> occasion) {
    return !empty(occasion.event(), occasion.before()).isEmpty();
  }

  @Override
  BreachBuilder breach(Occasion<SocietyEvent> occasion, BreachBuilder begun) {
    String what =
        occasion.event() instanceof PartyFounded
            ? "A party was founded"
            : "Something is told of a class";
    return begun
        .about(new ClassId(empty(occasion.event(), occasion.before()).iterator().next()))
        .said(Sentence.plain(what + " before anybody was in the economic position of the class."))
        .addMissing(Sentence.plain("masses and classes, before what grows out of them"));
  }

  @Override
  boolean isMended(Finding finding, Situation now) {
    return society(now).masses().size(((ClassId) finding.breach().about()).position()) > 0;
  }

  @Override
  Remedy instead(Occasion<SocietyEvent> occasion) {
    return people();
  }

  @Override
  public ImmutableList<Remedy> afterwards(Finding finding, Situation now) {
    return ImmutableList.of(people());
  }

  private static Remedy people() {
    return Remedies.onlyPeople("write down first who the masses are, each with their position");
  }
}
