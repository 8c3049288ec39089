package org.leadershipmethod.person;

/**
 * The part of the masses in which somebody stands at a given place and time ({@code M3.5}).
 *
 * <p>A person stands in exactly one part at a time, which a single field of this type makes sure
 * of; a part may be empty, and a person's part can change. It is the host that says so, never this
 * library.
 */
public enum Part {
  /** Those who come forward by themselves. */
  ACTIVE,
  /** Those in between, whose level the active can raise. */
  INTERMEDIATE,
  /** Those who hold back so far, and who can be won over. */
  BACKWARD
}
