package org.leadershipmethod.group;

import static java.util.Objects.requireNonNull;

/**
 * A decision of a leading group was withdrawn and no longer stands.
 *
 * @param group the leading group
 * @param decision the decision
 */
public record DecisionWithdrawn(GroupId group, DecisionId decision) implements GroupEvent {

  /** Makes the event. */
  public DecisionWithdrawn {
    requireNonNull(group, "group");
    requireNonNull(decision, "decision");
  }

  /** Which decision of which group. */
  public DecisionOf key() {
    return new DecisionOf(group, decision);
  }
}
