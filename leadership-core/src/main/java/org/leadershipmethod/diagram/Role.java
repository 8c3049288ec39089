package org.leadershipmethod.diagram;

import org.leadershipmethod.organization.FieldOfWork;

/** What people are at a stop, in words. */
final class Role {

  static final String HEAD = "in overall charge";
  static final String OTHERS = "not in charge";

  private Role() {}

  static String specific(FieldOfWork field) {
    return "responsible for " + field;
  }

  /** Those who answer for the unit first, then those who answer for the field, then others. */
  static int rank(String role) {
    if (role.equals(HEAD)) {
      return 0;
    }
    return role.equals(OTHERS) ? 2 : 1;
  }
}
