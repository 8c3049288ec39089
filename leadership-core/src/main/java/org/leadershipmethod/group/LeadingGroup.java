package org.leadershipmethod.group;

import com.google.common.collect.ImmutableSet;
import org.leadershipmethod.person.PersonId;

/**
 * A group of people who lead some body together: what the leading groups of parties and those of
 * units have in common.
 *
 * <p>It is one group of one body, and people sit in it or do not; how they come to sit there, and
 * whom they answer to, is particular to each kind.
 *
 * <p>It promises nothing of how many sit there: there may be one, or nobody. {@link Stability}
 * compares two pictures of one group by this type alone.
 */
public interface LeadingGroup {

  /** Which leading group it is. */
  GroupId id();

  /** Who sits in it, in a fixed order. */
  ImmutableSet<PersonId> members();

  /** How many people sit in it. */
  default int size() {
    return members().size();
  }

  /** Whether somebody sits in it. */
  default boolean contains(PersonId person) {
    return members().contains(person);
  }
}
