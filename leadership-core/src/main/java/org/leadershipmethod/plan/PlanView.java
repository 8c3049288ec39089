package org.leadershipmethod.plan;

import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Look;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;

/**
 * Reads what places were asked for and what they decided, from the events of this family and from
 * those about tasks.
 *
 * <p>For example {@code practice.situation().view(PLANS).of("school")}. What is concluded is
 * forgotten, so that the picture grows with what is under way and not with the length of the
 * record.
 *
 * <p>A place that ends with its unit is forgotten too, with all that was asked of it.
 */
public final class PlanView implements View<Plans> {

  /** The view, as the key under which a situation holds its picture. */
  public static final PlanView PLANS = new PlanView();

  private PlanView() {}

  @Override
  public Plans start() {
    return Plans.NONE;
  }

  @Override
  public Look<Plans> after(Plans before, Entry entry) {
    return new PlanLook(before, entry).look();
  }

  /** Whether anything was asked for or decided at a place for a period. */
  @Override
  public Lookup lookUp(Plans before, Key named) {
    return named instanceof PlaceInPeriod key
        ? before.at(key.place()).lookUp(key.period())
        : new Lookup.NotKept();
  }

  /** The name of the view. */
  @Override
  public String toString() {
    return "plans";
  }
}
