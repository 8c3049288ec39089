package org.leadershipmethod.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.chronicle.Entry;
import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.chronicle.Lookup;
import org.leadershipmethod.chronicle.View;
import org.leadershipmethod.input.Problem;

/**
 * The organization as of a moment, read from the events that happened to it.
 *
 * <p>An event that does not fit leaves the organization as it is; {@link Organization#problemsOf}
 * says why. What an entry touches is the units whose people or place in the tree it concerns.
 */
public final class OrganizationView implements View<Organization> {

  /** The one view of this kind, and the key to its picture. */
  public static final OrganizationView ORGANIZATION = new OrganizationView();

  private OrganizationView() {}

  /** No units and no people. */
  @Override
  public Organization start() {
    return Organization.empty();
  }

  /** The organization after an event that fits it, and as it was after any other. */
  @Override
  public Organization after(Organization before, Entry entry) {
    return entry.event() instanceof OrganizationEvent event && before.fits(event)
        ? new Changes(before).after(event, entry.when().earliest())
        : before;
  }

  /**
   * The units that the entry concerns: those it names, those whose way from the top changes by it,
   * and those that lose or gain a unit directly below; all of them when the whole organization was
   * recorded anew. An event that does not fit touches nothing.
   */
  @Override
  public ImmutableSet<Key> touched(Organization before, Entry entry) {
    return entry.event() instanceof OrganizationEvent event && before.fits(event)
        ? new Touched(before).by(event)
        : ImmutableSet.of();
  }

  /** Whether a unit is there. */
  @Override
  public Lookup lookUp(Organization before, Key named) {
    return named instanceof UnitId unit ? before.lookUp(unit) : new Lookup.NotKept();
  }

  /** Why an event does not fit the organization, so that it stays as it was. */
  @Override
  public ImmutableList<Problem> problems(Organization before, Entry entry) {
    return entry.event() instanceof OrganizationEvent event
        ? before.problemsOf(event)
        : ImmutableList.of();
  }
}
