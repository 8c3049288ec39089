package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What happened between two findings of an organization, as events.
 *
 * <p>Two lists of an organization say how it stood on two days. The events say what must have
 * happened between: taken in order after the earlier one, they give an organization equal to the
 * later one. What both say alike needs no event.
 *
 * <p>They are the plainest that can be: a unit that is not there any more was closed, though it may
 * have been merged or split, and one that is there for the first time was created. A unit that
 * stands elsewhere among those beside it goes away and comes back, as there is no event for that
 * alone. Not told is what no equality tells: in which order people joined or were appointed, who
 * was in charge earlier, and when anything happened.
 */
public final class OrganizationChange {

  private OrganizationChange() {}

  /**
   * The events by which one organization becomes another; none where they are equal.
   *
   * @param earlier how it was found first
   * @param later how it was found afterwards
   */
  public static ImmutableList<OrganizationEvent> between(Organization earlier, Organization later) {
    requireNonNull(earlier, "earlier");
    requireNonNull(later, "later");
    PeopleChange people = new PeopleChange(earlier, later);
    ImmutableList.Builder<OrganizationEvent> events = ImmutableList.builder();
    people.addLeaving(events);
    new TreeChange(earlier, later).addTo(events);
    people.addComing(events);
    return events.build();
  }
}
