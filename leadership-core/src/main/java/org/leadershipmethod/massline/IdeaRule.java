package org.leadershipmethod.massline;

import java.time.Duration;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/** What the rules about how an idea fares in a unit have in common. */
abstract class IdeaRule extends DueRule<IdeaAtUnit> {

  IdeaRule(Bound<Duration> window, Card card) {
    super(IdeaAtUnit.class, window, card);
  }

  /** What is owed of an idea of which nobody said that it gets no further here. */
  abstract Owed owedBy(KnownIdea idea, IdeaInUnit unit);

  @Override
  protected Key where(IdeaAtUnit key) {
    return key.unit();
  }

  @Override
  protected Owed owed(IdeaAtUnit key, Situation now) {
    Spirals spirals = Spirals.in(now);
    return spirals
        .idea(key.idea())
        .filter(idea -> !idea.isAccountedFor() && !spirals.isOver(idea))
        .filter(idea -> idea.at(key.unit()).setAside().isEmpty())
        .map(idea -> owedBy(idea, idea.at(key.unit())))
        .orElseGet(Owed::nothing);
  }

  @Override
  protected Arguments arguments(IdeaAtUnit key, Situation now) {
    return Arguments.of("idea", key.idea());
  }
}
