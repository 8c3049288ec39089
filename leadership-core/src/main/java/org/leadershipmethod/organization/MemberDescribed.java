package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

/**
 * The host said in which part a member of a unit stands and to which kind of personnel they belong.
 *
 * <p>It takes the place of what was said before, also where it says less. Whoever was not a member
 * yet joins.
 *
 * @param unit the unit
 * @param member the member, as described from then on
 */
public record MemberDescribed(UnitId unit, Member member) implements OrganizationEvent {

  /** Makes the event. */
  public MemberDescribed {
    requireNonNull(unit, "unit");
    requireNonNull(member, "member");
  }
}
