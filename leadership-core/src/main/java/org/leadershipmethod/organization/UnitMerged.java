package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * A unit was merged into another and is gone: the two became one.
 *
 * <p>So its members join the receiving unit, where they are not members already; those who are stay
 * as they are described there. Departments for the same field are joined: the receiving one keeps
 * its person in charge, if it has one, and the other person in charge joins its staff. Charge of
 * the merged unit ends, and so do the posts of its further heads. The units directly below it come
 * under the receiving unit, after those that are there already.
 *
 * <p>Whoever did not come along {@linkplain Departed departed} before. A unit that was dissolved,
 * so that nobody is said to have gone anywhere, was {@linkplain UnitClosed closed}.
 *
 * @param unit the unit that is gone
 * @param into the unit that received it
 */
public record UnitMerged(UnitId unit, UnitId into) implements OrganizationEvent {

  /** Makes the event. */
  public UnitMerged {
    requireNonNull(unit, "unit");
    requireNonNull(into, "into");
  }

  @Override
  public ImmutableSet<UnitId> gone(Set<UnitId> units) {
    return units.contains(unit) ? ImmutableSet.of(unit) : ImmutableSet.of();
  }
}
