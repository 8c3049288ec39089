package org.leadershipmethod.relay;

import java.util.Optional;
import org.leadershipmethod.input.Problem;
import org.leadershipmethod.organization.Organization;
import org.leadershipmethod.organization.UnitId;

/** Whether a unit that a step or an event names is there. */
final class Units {

  private Units() {}

  static Optional<Problem> missing(String where, UnitId unit, Organization organization) {
    return organization.contains(unit)
        ? Optional.empty()
        : Optional.of(new Problem(where, "'" + unit + "'", "the id of a unit of the organization"));
  }
}
