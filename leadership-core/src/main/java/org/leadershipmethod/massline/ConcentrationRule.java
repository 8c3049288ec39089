package org.leadershipmethod.massline;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.CaseRule;
import org.leadershipmethod.rule.Finding;
import org.leadershipmethod.rule.Occasion;
import org.leadershipmethod.rule.Situation;

/** What the rules about the step of concentrating ideas have in common. */
abstract class ConcentrationRule
    extends CaseRule<IdeaConcentrated, ConcentrationRule.Concentrating> {

  ConcentrationRule(Card card) {
    super(IdeaConcentrated.class, card);
  }

  /**
   * An idea that is concentrated in a turn.
   *
   * @param occasion the step
   * @param spiral the spiral before it
   */
  record Concentrating(Occasion<IdeaConcentrated> occasion, KnownSpiral spiral)
      implements Case<IdeaConcentrated> {

    @Override
    public Key where() {
      return spiral.unit();
    }

    @Override
    public Key about() {
      return event().idea();
    }

    /** The ideas of which it is made, as far as they are known. */
    Stream<KnownIdea> sources() {
      return sources(event(), Spirals.in(before()));
    }

    static Stream<KnownIdea> sources(IdeaConcentrated event, Spirals spirals) {
      return event.from().stream().flatMap(idea -> spirals.idea(idea).stream());
    }
  }

  @Override
  protected ImmutableList<Concentrating> cases(Occasion<IdeaConcentrated> occasion) {
    return Spirals.in(occasion.before())
        .of(occasion.event().spiral())
        .map(spiral -> new Concentrating(occasion, spiral))
        .stream()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  protected Arguments arguments(Concentrating one) {
    return Arguments.of("idea", one.event().idea());
  }

  /** Whether it still stands of an idea of which nothing else was made yet. */
  abstract boolean standsOf(IdeaConcentrated told, Spirals now);

  @Override
  public boolean stands(Finding finding, Situation now) {
    Spirals spirals = Spirals.in(now);
    return spirals
        .idea((IdeaId) finding.breach().about())
        .filter(idea -> idea.setAside().isEmpty())
        .flatMap(KnownIdea::concentrated)
        .filter(told -> standsOf(told.what(), spirals))
        .isPresent();
  }
}
