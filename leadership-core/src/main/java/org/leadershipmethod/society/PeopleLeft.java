package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.person.PersonId;

/**
 * Some people are no longer among the masses that the record is about: they died or went away.
 *
 * <p>They stay members of their party until {@link MembersLeft} says otherwise, and keep a seat
 * among its leaders until an entry about the group ends it. If they were the last of their class,
 * the class is gone, and so is the party in {@link Society#party}.
 *
 * @param people who
 */
public record PeopleLeft(ImmutableSet<PersonId> people) implements SocietyEvent {

  /** Makes the event. */
  public PeopleLeft {
    requireNonNull(people, "people");
  }
}
