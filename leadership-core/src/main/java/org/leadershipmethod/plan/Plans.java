package org.leadershipmethod.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.internal.Counted;
import org.leadershipmethod.internal.SharedMap;
import org.leadershipmethod.organization.OrganizationEvent;
import org.leadershipmethod.organization.UnitId;

/**
 * What each place was asked for, and what was decided there.
 *
 * <p>This is the picture of {@link PlanView}. It is immutable and shares structure with the one
 * before it. It knows what is under way, and is no archive: a task that brought its result waits no
 * more, and a period that is over with a result is forgotten. For example {@code
 * plans.of("school")} are the plans that stand at the school, and {@code plans.waiting(school)}
 * what it still has to do.
 */
public final class Plans {

  static final Plans NONE = new Plans(SharedMap.empty());

  private final SharedMap<UnitId, PlacePlans> places;

  private Plans(SharedMap<UnitId, PlacePlans> places) {
    this.places = places;
  }

  /**
   * The plans that stand at a place, the latest last: adopted, and neither replaced nor closed.
   * Those whose period is over are among them as long as it has no result.
   */
  public ImmutableList<AdoptedPlan> of(String place) {
    return of(UnitId.of(place));
  }

  /**
   * The plans that stand at a place, the latest last: adopted, and neither replaced nor closed.
   * Those whose period is over are among them as long as it has no result.
   */
  public ImmutableList<AdoptedPlan> of(UnitId place) {
    return at(place).plans().standing();
  }

  /**
   * The plan that stands at a place for a period.
   *
   * <p>Empty where none was adopted, where the period was closed, and, from the next thing on that
   * happens there, where it is over with a result.
   */
  public Optional<AdoptedPlan> of(PlaceInPeriod key) {
    return at(key.place()).plans().standing(key.period());
  }

  /** The plan for a period, standing or closed, as long as anything has to be known of it. */
  Optional<AdoptedPlan> known(PlaceInPeriod key) {
    return at(key.place()).plans().known(key.period());
  }

  /**
   * The tasks that a place was asked for and has not concluded, in the order they came.
   *
   * <p>Whether a plan has room for them plays no part: the central task waits too, until it has its
   * result or is taken back.
   */
  public ImmutableList<AskedTask> waiting(UnitId place) {
    return at(place).asked().waiting().collect(ImmutableList.toImmutableList());
  }

  PlacePlans at(UnitId place) {
    return places.getOrDefault(place, PlacePlans.NOTHING);
  }

  Plans with(UnitId place, PlacePlans there) {
    return new Plans(places.plus(place, there));
  }

  /** The places that are gone after an event. */
  ImmutableSet<UnitId> ending(OrganizationEvent event) {
    return event.gone(places.keySet());
  }

  Plans without(ImmutableSet<UnitId> gone) {
    return new Plans(places.minusAll(gone));
  }

  /** How many places it tells of. */
  @Override
  public String toString() {
    return "plans and tasks of " + Counted.of(places.size(), "place", "places");
  }
}
