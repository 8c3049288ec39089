package org.leadershipmethod.examples.openstack;

/** How to read "APPOINTMENT NEEDED" and the like in the place of a name. */
enum Placeholders {
  /** Nobody leads: what it means. */
  VACANT,
  /** Somebody of that name leads: what a program sees that knows no such words. */
  AS_NAMES;

  /** Whether somebody who is named so is there. */
  boolean admit(Named somebody) {
    return this == AS_NAMES || !somebody.isPlaceholder();
  }
}
