package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.clause.Clause;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.Deviation;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/**
 * An idea was concentrated, and nobody took it to the masses.
 *
 * <p>It is due a window after it was concentrated, {@link MassLineBounds#PROPAGATION_WINDOW}, and
 * found in the unit whose leaders asked. One unit in which it is made known is enough here: how it
 * fares in each unit is for other rules.
 */
final class IdeaNotPropagated extends IdeaRule {

  IdeaNotPropagated() {
    super(
        MassLineBounds.PROPAGATION_WINDOW,
        Card.of(MassLineRuleId.IDEA_NOT_PROPAGATED)
            .addClauses(Clause.M4_3)
            .deviation(Deviation.BUREAUCRATIC)
            .why("An idea that stays in the office changes nothing, however right it is.")
            .ours(false)
            .addReads(
                IdeaConcentrated.class, IdeaAdvanced.class, IdeaSetAside.class, SpiralClosed.class)
            .putSays(
                "said",
                "The idea '{idea}' was concentrated, and nobody has taken it to the masses.")
            .putSays("missing", "a unit in which it is made known and explained")
            .putSays(
                "afterwards",
                "make it known where it was voiced, and explain it; or set it aside and say why")
            .build());
  }

  @Override
  public ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(IdeaId.class);
  }

  /** It is asked of each unit that ever led the spiral, of which the last one owes something. */
  @Override
  public ImmutableSet<IdeaAtUnit> concerned(Key touched, Situation now) {
    return touched instanceof IdeaId id ? leaders(id, Spirals.in(now)) : ImmutableSet.of();
  }

  private static ImmutableSet<IdeaAtUnit> leaders(IdeaId id, Spirals now) {
    return now.idea(id).stream()
        .flatMap(idea -> now.leaders(idea.spiral()))
        .map(unit -> new IdeaAtUnit(id, unit))
        .collect(toImmutableSet());
  }

  @Override
  protected Owed owed(IdeaAtUnit key, Situation now) {
    Spirals spirals = Spirals.in(now);
    return spirals
        .idea(key.idea())
        .filter(idea -> !idea.isAccountedFor() && !spirals.isOver(idea))
        .filter(idea -> spirals.isLed(idea.spiral(), key.unit()))
        .map(idea -> owedBy(idea, idea.at(key.unit())))
        .orElseGet(Owed::nothing);
  }

  @Override
  Owed owedBy(KnownIdea idea, IdeaInUnit unit) {
    return idea.concentrated()
        .filter(told -> idea.units().isEmpty())
        .map(Owed::since)
        .orElseGet(Owed::nothing);
  }
}
