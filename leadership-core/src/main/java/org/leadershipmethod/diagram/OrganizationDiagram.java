package org.leadershipmethod.diagram;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.leadershipmethod.internal.Argument;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;

/**
 * The units of an organization as boxes, with an arrow from each to those directly below it.
 *
 * <p>A box has the name of the unit, its kind, how many people belong to it and the fields of its
 * departments; it says so and is marked where the charge is vacant or shared. What does not fit is
 * folded: a box with dots says how many units and people it stands for. Somebody who belongs to
 * several units is counted in each box that stands for one of them.
 */
public final class OrganizationDiagram extends Diagram {

  private final Organization organization;
  private final Optional<UnitId> centre;
  private final int limit;
  private final boolean withPeople;

  OrganizationDiagram(Organization organization) {
    this(requireNonNull(organization, "organization"), Optional.empty(), BOXES, false);
  }

  private OrganizationDiagram(
      Organization organization, Optional<UnitId> centre, int limit, boolean withPeople) {
    this.organization = organization;
    this.centre = centre;
    this.limit = limit;
    this.withPeople = withPeople;
  }

  /**
   * The same organization, seen from one unit: the way down to it, and the units directly below it.
   *
   * @throws IllegalArgumentException if there is no such unit; the message has the id that was
   *     perhaps meant
   */
  public OrganizationDiagram around(UnitId unit) {
    return new OrganizationDiagram(
        organization, Optional.of(organization.existing(unit)), limit, withPeople);
  }

  /**
   * The same organization, seen from one unit: the way down to it, and the units directly below it.
   *
   * @throws IllegalArgumentException if there is no such unit; the message has the id that was
   *     perhaps meant
   */
  public OrganizationDiagram around(String unit) {
    return around(UnitId.of(Argument.text("unit", unit)));
  }

  /**
   * The same with another limit than {@link #BOXES}. Mermaid, unless it is set up otherwise,
   * refuses a picture with more than 500 arrows or 50,000 characters; Graphviz has no such limit.
   *
   * @param boxes how many boxes there may be, folds included
   * @throws IllegalArgumentException if there are fewer than {@link #FEWEST_BOXES}
   */
  public OrganizationDiagram atMost(int boxes) {
    return new OrganizationDiagram(organization, centre, requireEnough(boxes), withPeople);
  }

  /** The same with the ids of those in charge. */
  public OrganizationDiagram withPeople() {
    return new OrganizationDiagram(organization, centre, limit, true);
  }

  @Override
  Drawing drawing() {
    ImmutableSet<UnitId> shown =
        centre
            .map(unit -> ShownUnits.around(organization, unit, limit))
            .orElseGet(() -> ShownUnits.fromTheTop(organization, limit));
    return new OrganizationSheet(organization, shown, withPeople).drawing();
  }
}
