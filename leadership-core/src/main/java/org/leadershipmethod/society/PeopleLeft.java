package org.leadershipmethod.society;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.person.PersonId;

/**
 * Some people are no longer among the masses that the record is about: they died or went away.
 *
 * @param people who
 */
public record PeopleLeft(ImmutableSet<PersonId> people) implements SocietyEvent {

  /** Makes the event. */
  public PeopleLeft {
    requireNonNull(people, "people");
  }
}
