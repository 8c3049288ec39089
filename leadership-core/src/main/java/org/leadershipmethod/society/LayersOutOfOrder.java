package org.leadershipmethod.society;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Sentence;
import org.leadershipmethod.rule.Situation;

/** A party, a struggle or interests of a class were written down before anybody belonged to it. */
final class LayersOutOfOrder extends CaseRule<SocietyEvent, LayersOutOfOrder.OfClasses> {

  LayersOutOfOrder() {
    super(
        SocietyEvent.class,
        Card.of(SocietyRuleId.LAYERS_OUT_OF_ORDER)
            .addClauses(Clause.R4_1, Clause.R1_5)
            .deviation(Deviation.SUBJECTIVIST)
            .why(
                "Each layer grows out of the one below; a layer that somebody puts up"
                    + " first, from above, has no ground under it.")
            .ours(false)
            .addReads(
                MassesRecorded.class,
                PositionStated.class,
                PartyFounded.class,
                StruggleRecorded.class)
            .putSays(
                "said", "The record tells of a class before anybody was in its economic position.")
            .putSays(
                "party",
                "Somebody founded a party before anybody was in the economic position of its"
                    + " class.")
            .putSays("missing", "masses and classes, before what grows out of them")
            .putSays("instead", "write down first who the masses are, each with their position")
            .putSays("afterwards", "write down who the masses are, each with their position")
            .build());
  }

  /**
   * What grows out of classes.
   *
   * @param occasion the step
   * @param classes the classes that have to be there before it
   * @param empty those of them to which nobody belongs
   */
  record OfClasses(
      Occasion<SocietyEvent> occasion,
      ImmutableSet<EconomicPosition> classes,
      ImmutableSet<EconomicPosition> empty)
      implements Case<SocietyEvent> {

    static OfClasses of(Occasion<SocietyEvent> occasion) {
      ImmutableSet<EconomicPosition> classes = classes(occasion.event());
      return new OfClasses(
          occasion,
          classes,
          classes.stream()
              .filter(one -> Society.in(occasion.before()).masses().size(one) == 0)
              .collect(ImmutableSet.toImmutableSet()));
    }

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

    @Override
    public Key where() {
      return event() instanceof PartyFounded founded
          ? founded.party()
          : new ClassId(classes.iterator().next());
    }

    @Override
    public Key about() {
      return empty.isEmpty() ? where() : new ClassId(empty.iterator().next());
    }
  }

  @Override
  protected ImmutableList<OfClasses> cases(Occasion<SocietyEvent> occasion) {
    return Stream.of(OfClasses.of(occasion))
        .filter(one -> !one.classes().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected boolean isBroken(OfClasses one) {
    return !one.empty().isEmpty();
  }

  @Override
  protected Sentence said(OfClasses one) {
    return one.event() instanceof PartyFounded ? say("party") : super.said(one);
  }

  @Override
  public boolean stands(Finding finding, Situation now) {
    return Society.in(now).masses().size(((ClassId) finding.breach().about()).position()) == 0;
  }
}
