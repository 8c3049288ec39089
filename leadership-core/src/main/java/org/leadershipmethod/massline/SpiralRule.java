package org.leadershipmethod.massline;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.Arguments;
import org.leadershipmethod.rule.Bound;
import org.leadershipmethod.rule.Card;
import org.leadershipmethod.rule.DueRule;
import org.leadershipmethod.rule.Owed;
import org.leadershipmethod.rule.Situation;

/** What the rules about how a spiral stands have in common. */
abstract class SpiralRule extends DueRule<SpiralAtUnit> {

  SpiralRule(Bound<Duration> window, Card card) {
    super(SpiralAtUnit.class, window, card);
  }

  /** What is owed in a spiral that is going on. */
  abstract Owed owedIn(KnownSpiral spiral, Spirals now);

  @Override
  public ImmutableSet<Class<? extends Key>> touchedBy() {
    return ImmutableSet.of(SpiralAtUnit.class, SpiralId.class);
  }

  /** It is asked of each unit that ever led it, of which the last one owes something. */
  @Override
  public ImmutableSet<SpiralAtUnit> concerned(Key touched, Situation now) {
    return touched instanceof SpiralId id
        ? Spirals.in(now)
            .leaders(id)
            .map(unit -> new SpiralAtUnit(id, unit))
            .collect(toImmutableSet())
        : super.concerned(touched, now);
  }

  @Override
  protected Key where(SpiralAtUnit key) {
    return key.unit();
  }

  @Override
  protected Owed owed(SpiralAtUnit key, Situation now) {
    Spirals spirals = Spirals.in(now);
    return spirals
        .of(key.spiral())
        .filter(spiral -> !spiral.isOver() && spiral.unit().equals(key.unit()))
        .map(spiral -> owedIn(spiral, spirals))
        .orElseGet(Owed::nothing);
  }

  @Override
  protected Arguments arguments(SpiralAtUnit key, Situation now) {
    return Arguments.of("spiral", key.spiral());
  }
}
