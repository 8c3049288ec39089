package org.leadershipmethod.chronicle;

import static java.util.Objects.requireNonNull;

/**
 * Something that an event names and does not bring with it: a unit, a task, a party.
 *
 * <p>For example {@code Reference.to("the addressed unit", UnitId.of("school"))}. Whoever reads a
 * record looks it up in the situation before the event; an event that names what is not there is
 * listed as not examined, and changes no picture.
 *
 * @param role what it is in the event, as words at the beginning of a problem
 * @param key what is named
 * @param isNeeded whether nothing can be said of the event as long as nothing of this kind was
 *     recorded at all; otherwise it is looked up only among what is recorded
 */
public record Reference(String role, Key key, boolean isNeeded) {

  /** Makes a reference. */
  public Reference {
    requireNonNull(role, "role");
    requireNonNull(key, "key");
  }

  /** A reference to something that has to be there. */
  public static Reference to(String role, Key key) {
    return new Reference(role, key, true);
  }

  /**
   * A reference to something that has to be there in a record that tells of such things at all: a
   * record of leading groups may name units as theirs without telling of any organization.
   */
  public static Reference ifRecorded(String role, Key key) {
    return new Reference(role, key, false);
  }
}
