package org.leadershipmethod.chain;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.person.Part;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;
import org.leadershipmethod.society.PartyId;
import org.leadershipmethod.society.SocietyView;

/**
 * The masses were consulted in one class or one part alone, although there are more.
 *
 * <p>A part may be empty somewhere, so that two of the three are enough; that is ours.
 */
final class AskedInPart extends CaseRule<MassesConsulted, Case<MassesConsulted>> {

  AskedInPart() {
    super(
        MassesConsulted.class,
        Card.of(ChainRuleId.ASKED_IN_PART)
            .addClauses(Clause.R4_3)
            .deviation(Deviation.BUREAUCRATIC)
            .why(
                "A party that asks only those who agree anyway hears its own voice, and"
                    + " takes it for the people's.")
            .ours(true)
            .addReads(MassesConsulted.class)
            .putSays(
                "said",
                "The party asked people about '{matter}' in {classes} of {ofClasses:class|classes}"
                    + " and {parts} of {ofParts:part|parts} of the masses.")
            .putSays("missing", "answers from several classes and several parts")
            .putSays("reading", "we ask for two classes and two parts at least")
            .putSays("instead", "ask the others too: other classes, and those who hold back")
            .build());
  }

  /**
   * In how many classes and parts of the masses people were asked.
   *
   * @param classes in how many classes
   * @param ofClasses how many classes there are, as far as is recorded or answered
   * @param parts in how many parts
   */
  private record Reach(int classes, int ofClasses, int parts) {

    static Reach of(MassesConsulted event, Situation now) {
      int classes = count(event, Answers::ofClass);
      return new Reach(
          classes,
          Math.max(classes, now.view(SocietyView.SOCIETY).masses().classes().size()),
          count(event, Answers::part));
    }

    private static int count(MassesConsulted event, Function<Answers, ?> by) {
      return (int)
          event.answers().stream().filter(one -> one.asked() > 0).map(by).distinct().count();
    }

    boolean isNarrow() {
      return parts < 2 || (ofClasses > 1 && classes < 2);
    }
  }

  private static Reach reach(Case<MassesConsulted> one) {
    return Reach.of(one.event(), one.before());
  }

  @Override
  protected ImmutableList<Case<MassesConsulted>> cases(Occasion<MassesConsulted> occasion) {
    PartyId party = occasion.event().party();
    return ImmutableList.of(Case.of(occasion, party, Asked.in(occasion.event())));
  }

  @Override
  protected boolean isBroken(Case<MassesConsulted> one) {
    return reach(one).isNarrow();
  }

  @Override
  protected Arguments arguments(Case<MassesConsulted> one) {
    Reach reach = reach(one);
    return Arguments.of("matter", one.event().matter())
        .and("classes", reach.classes())
        .and("ofClasses", reach.ofClasses())
        .and("parts", reach.parts())
        .and("ofParts", Part.values().length);
  }

  /**
   * Until a later consultation asks more widely. It is asked at each, so that the classes of now
   * are those of then; each before it was too narrow.
   */
  @Override
  public boolean stands(Finding finding, Situation now) {
    return Chains.in(now)
        .consultations()
        .last((Asked) finding.breach().about())
        .filter(last -> !Reach.of(last, now).isNarrow())
        .isEmpty();
  }
}
