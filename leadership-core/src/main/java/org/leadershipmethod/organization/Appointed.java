package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.person.PersonId;

/**
 * Somebody took up a post.
 *
 * <p>A new member joins with nothing said of part or kind; a department that was not there before
 * is there from then on. Several can be in charge of a unit, of a department only one.
 *
 * @param person who
 * @param post which post
 */
public record Appointed(PersonId person, Post post) implements OrganizationEvent {

  /** Makes the event. */
  public Appointed {
    requireNonNull(person, "person");
    requireNonNull(post, "post");
  }
}
