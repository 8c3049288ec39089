package org.leadershipmethod.relay;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.person.PersonId;
import org.leadershipmethod.rule.Situation;

/**
 * How far mobilization for a task at a unit has reached: a measure ({@code M7.4}).
 *
 * <p>That those count as having become active who were mobilized, are not of the department in
 * charge of the task, and then took part in the work, is our reading: it goes by deeds, and needs
 * no label on anybody.
 *
 * <p>For example, of the 12 people of a school the principal mobilized three for the literacy
 * campaign, and the teacher of its department with them. Two of the three then worked on it: {@code
 * personnel} is 12, {@code mobilized} has four, {@code active} has two, and {@link #share} is a
 * third.
 *
 * <p>No rule reads it: it is for whoever wants to see how a task spreads.
 *
 * @param personnel how many belong to the unit
 * @param mobilized who was mobilized, whoever did so
 * @param active those of them outside the department in charge who worked on the task
 */
public record MobilizationReach(
    int personnel, ImmutableSet<PersonId> mobilized, ImmutableSet<PersonId> active) {

  /** Makes the measure. */
  public MobilizationReach {
    requireNonNull(mobilized, "mobilized");
    requireNonNull(active, "active");
  }

  /**
   * The measure for a task at a unit, as things stand; read it before the task is concluded, while
   * the view still knows of it.
   *
   * @throws IllegalArgumentException if the unit is not in the organization
   */
  public static MobilizationReach of(TaskAtUnit key, Situation now) {
    requireNonNull(key, "key");
    Organization organization = now.organization();
    Tasks tasks = now.view(TaskView.TASKS);
    ImmutableSet<PersonId> department = new StandingTask(key, now).departmentPeople();
    ImmutableSet<PersonId> mobilized = tasks.mobilized(key);
    Sets.SetView<PersonId> working = Sets.intersection(mobilized, tasks.working(key));
    return new MobilizationReach(
        organization.personnel(key.unit()).size(),
        mobilized,
        Sets.difference(working, department).immutableCopy());
  }

  /**
   * The share of the personnel that was mobilized, from 0 to 1; 0 for a unit without personnel.
   *
   * <p>People of units below count among those mobilized, so the share stops at 1.
   */
  public double share() {
    return personnel == 0 ? 0 : Math.min(1, (double) mobilized.size() / personnel);
  }
}
