package org.leadershipmethod.plan;

import com.google.common.collect.Lists;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.organization.UnitId;
import org.leadershipmethod.rule.BreachBuilder;
import org.leadershipmethod.rule.Case;
import org.leadershipmethod.rule.Occasion;

/**
 * What a higher unit asks a place for, as rules meet it: the demand, and what the place is asked
 * for without it and with it.
 *
 * @param occasion the step
 * @param asked what the place is asked for before it
 * @param after what the place is asked for with it
 */
record Demand(Occasion<TasksIndicated> occasion, AskedTasks asked, AskedTasks after)
    implements Case<TasksIndicated> {

  static Demand of(Occasion<TasksIndicated> occasion) {
    AskedTasks asked = occasion.before().view(PlanView.PLANS).at(occasion.event().to()).asked();
    return new Demand(occasion, asked, asked.after(occasion.entry(), occasion.event()));
  }

  /** The place that is asked. */
  @Override
  public UnitId where() {
    return event().to();
  }

  /** The period that it is for, or the place. */
  @Override
  public Key about() {
    return event()
        .period()
        .<Key>map(period -> new PlaceInPeriod(where(), period.name()))
        .orElseGet(() -> new Place(where()));
  }

  /** What is asked of the place for another period of the same time can mend it too. */
  @Override
  public BreachBuilder begun() {
    return Case.super
        .begun()
        .addAlsoAbout(new Place(where()), event().from())
        .addAllAlsoAbout(Lists.transform(event().tasks(), one -> one.task().id()));
  }
}
