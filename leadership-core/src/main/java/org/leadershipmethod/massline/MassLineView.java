package org.leadershipmethod.massline;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.concentration.IdeaId;

/**
 * Reads how spirals and their ideas stand ({@code M4}), from the events of this family, and from
 * the calls, directives and summings-up that cite them.
 *
 * <p>For example {@code practice.situation().view(SPIRALS).phase(IdeaId.of("evenings"))}. Every
 * voice is remembered, because its way is told to whoever it was; of the stations of an idea in a
 * unit only the first of each kind is. What an idea has in a unit ends with the unit.
 */
public final class MassLineView implements View<Spirals> {

  /** The view, as the key under which a situation holds its picture. */
  public static final MassLineView SPIRALS = new MassLineView();

  private MassLineView() {}

  @Override
  public Spirals start() {
    return Spirals.NONE;
  }

  @Override
  public Look<Spirals> after(Spirals before, Entry entry) {
    return new MassLineLook(before, entry).look();
  }

  /** Whether a spiral was begun, or an idea told. */
  @Override
  public Lookup lookUp(Spirals before, Key named) {
    if (named instanceof SpiralId spiral) {
      return before.lookUp(spiral);
    }
    return named instanceof IdeaId idea ? before.lookUp(idea) : new Lookup.NotKept();
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "spirals and ideas";
  }
}
