package org.leadershipmethod.plan;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.leadershipmethod.chronicle.Reference;
import org.leadershipmethod.organization.UnitId;

/**
 * A place closed a period: its plan is no longer in force ({@code M8.4}).
 *
 * <p>It says nothing of what came of the plan: a result is an event of its own, and may still be
 * written down afterwards. A later plan for a period of the same name opens it again.
 *
 * <p>If its central task has no result, a rule says so. It goes by the name of the period alone.
 * For example:
 *
 * <pre>{@code
 * practice.note(ResultAchieved.of(literacy, "school", "40 adults can read"), day);
 * practice.note(new PeriodClosed(school, spring), day);
 * }</pre>
 *
 * <p>If nothing was ever asked or decided there for the period, a diagnosis says that the entry was
 * not examined.
 *
 * @param place the place
 * @param period the period
 */
public record PeriodClosed(UnitId place, PlanningPeriod period) implements PlanEvent {

  /** Makes the event. */
  public PeriodClosed {
    requireNonNull(place, "place");
    requireNonNull(period, "period");
  }

  /** The place, and its period. */
  @Override
  public ImmutableList<Reference> refersTo() {
    return ImmutableList.of(Reference.to("the place", place), Reference.to("the period", key()));
  }

  /** What was closed: the period at the place. */
  public PlaceInPeriod key() {
    return new PlaceInPeriod(place, period.name());
  }
}
