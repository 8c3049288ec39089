package org.leadershipmethod.organization;

import static java.util.Objects.requireNonNull;

import org.leadershipmethod.person.PersonId;

/**
 * Somebody left a post.
 *
 * <p>A department stays when the last of its people leaves.
 *
 * @param person who
 * @param post which post
 */
public record Departed(PersonId person, Post post) implements OrganizationEvent {

  /** Makes the event. */
  public Departed {
    requireNonNull(person, "person");
    requireNonNull(post, "post");
  }
}
